// Time from the press of the real toolbar button to readable words, beside an empty popup in the same run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenChromium } from '../../src/commands/browsers/driven-browser.ts';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { buildExtension, extensionFolder } from '../../src/commands/build-extension.ts';
import { type BenchPage, listBenchPages } from './bench-pages.ts';
import { writeEmptyPopupExtension } from './empty-popup.ts';
import { quantile } from './quantile.ts';

const pageCount = 10;
const rounds = 5;
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'";

const folder = await mkdtemp(join(tmpdir(), 'clean-copy-bench-'));
await ensureBrowser('chromium', console.error);
await buildExtension('chrome');
await writeEmptyPopupExtension(join(folder, 'empty'));
const { source, pages } = listBenchPages(pageCount);
const site = await serveFolder(folder);
for (const { name, markup } of pages) {
  site.addPage(`/${name}`, { body: markup, headers: { 'content-security-policy': policy } });
}
const options = { downloads: join(folder, 'downloads'), offline: true };
const ours = await openChromium({ ...options, extension: extensionFolder('chrome') });
const floor = await openChromium({ ...options, extension: join(folder, 'empty') });

const first = await measure(ours, pages[0]);
await measure(floor, pages[0]);
const times = { article: [] as number[], empty: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  for (const page of pages) {
    times.empty.push(await measure(floor, page));
    times.article.push(await measure(ours, page));
  }
  console.error(`round ${round + 1} of ${rounds}`);
}
const version = ours.browserVersion;
await Promise.all([ours.close(), floor.close(), site.close()]);
await rm(folder, { recursive: true, force: true });

console.log(`${version}, ${pages.length} ${source}, ${rounds} presses each, interleaved\n`);
console.log('| press → words painted, ms | median | p95 |');
console.log('| --- | --- | --- |');
console.log(row('empty popup', times.empty));
console.log(row('Clean Copy, the article', times.article));
const ratio = (share: number) => (quantile(times.article, share) / quantile(times.empty, share)).toFixed(2);
console.log(`| ratio | ${ratio(0.5)} | ${ratio(0.95)} |`);
console.log(`\nfirst press after the browser started: ${first.toFixed(0)} ms`);

/** Milliseconds from the press to the painting of the popup's headline, by the browser's own clock. */
async function measure(browser: DrivenChromium, page: BenchPage | undefined): Promise<number> {
  if (!page) throw new Error('there are no pages to measure');
  const tab = await browser.openTab(`${site.origin}/${page.name}`);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.pressToolbarButton(tab);
  const painted = await popup.evaluate<number>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no headline was painted')), 20000);
    new PerformanceObserver(list => {
      const [entry] = list.getEntries();
      if (entry) resolve(performance.timeOrigin + entry.renderTime);
    }).observe({ type: 'element', buffered: true });
  })`);
  await popup.close();
  await tab.close();
  return painted - pressed;
}

function row(title: string, values: readonly number[]): string {
  return `| ${title} | ${quantile(values, 0.5).toFixed(0)} | ${quantile(values, 0.95).toFixed(0)} |`;
}
