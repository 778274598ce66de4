import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenChromium } from '../../src/commands/browsers/driven-browser.ts';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { buildExtension, extensionFolder } from '../../src/commands/build-extension.ts';
import { writeLongPage } from './long-page.ts';
import { timeOnePress } from './time-one-press.ts';

const sizes = [1_000_000, 10_000_000];

/**
 * The time from the press to readable words on very long pages, beside the time that Chromium needs merely to lay
 * out the same page, as a Markdown table.
 */
export async function timeLong(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-copy-bench-'));
  await ensureBrowser('chromium', console.error);
  await buildExtension('chrome');
  const site = await serveFolder(folder);
  const browser = await openChromium({
    downloads: join(folder, 'downloads'),
    offline: true,
    extension: extensionFolder('chrome'),
  });
  try {
    const rows: string[] = [];
    for (const size of sizes) {
      const markup = writeLongPage(size);
      site.addPage(`/${size}`, {
        body: markup,
        headers: { 'content-security-policy': "default-src 'none'" },
      });
      const url = `${site.origin}/${size}`;
      const layout = await timeLayout(browser, url);
      await timeOnePress(browser, url);
      const press = await timeOnePress(browser, url);
      rows.push(
        `| ${Math.round(markup.length / 1000)} | ${layout.toFixed(0)} | ${press.toFixed(0)} | ${(press / layout).toFixed(2)} |`,
      );
      console.error(`long: ${size}`);
    }
    return [
      `${browser.browserVersion}, generated pages, the second press`,
      '',
      '| thousand characters | laid out alone, ms | press → words painted, ms | ratio |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that the layout of a whole page takes, in a tab of its own. */
async function timeLayout(browser: DrivenChromium, url: string): Promise<number> {
  const tab = await browser.openTab(url);
  const ms = await tab.evaluate<number>(`(() => {
    // The layout that there is already is thrown away.
    document.body.style.display = 'none';
    document.body.offsetHeight;
    const start = performance.now();
    document.body.style.display = '';
    document.body.offsetHeight;
    return performance.now() - start;
  })()`);
  await tab.close();
  return ms;
}
