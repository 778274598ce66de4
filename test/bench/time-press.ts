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

/**
 * The time from the press of the real toolbar button to readable words, beside an empty popup in the same run, as a
 * Markdown table.
 */
export async function timePress(): Promise<string> {
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
  const measure = (browser: DrivenChromium, page: BenchPage | undefined) =>
    timeOnePress(browser, site.origin, page);

  const first = await measure(ours, pages[0]);
  await measure(floor, pages[0]);
  const times = { article: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      times.empty.push(await measure(floor, page));
      times.article.push(await measure(ours, page));
    }
    console.error(`presses: round ${round + 1} of ${rounds}`);
  }
  const version = ours.browserVersion;
  await Promise.all([ours.close(), floor.close(), site.close()]);
  await rm(folder, { recursive: true, force: true });

  const ratio = (share: number) => (quantile(times.article, share) / quantile(times.empty, share)).toFixed(2);
  return [
    `${version}, ${pages.length} ${source}, ${rounds} presses each, interleaved`,
    '',
    '| press → words painted, ms | median | p95 |',
    '| --- | --- | --- |',
    row('empty popup', times.empty),
    row('Clean Copy, the article', times.article),
    `| ratio | ${ratio(0.5)} | ${ratio(0.95)} |`,
    '',
    `first press after the browser started: ${first.toFixed(0)} ms`,
  ].join('\n');
}

/** Milliseconds from the press to the painting of the popup's headline, by the browser's own clock. */
async function timeOnePress(
  browser: DrivenChromium,
  origin: string,
  page: BenchPage | undefined,
): Promise<number> {
  if (!page) throw new Error('there are no pages to measure');
  const tab = await browser.openTab(`${origin}/${page.name}`);
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
