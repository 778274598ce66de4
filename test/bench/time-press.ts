import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenChromium } from '../../src/commands/browsers/driven-browser.ts';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { buildExtension, extensionFolder } from '../../src/commands/build-extension.ts';
import { listBenchPages } from './bench-pages.ts';
import { writeEmptyPopupExtension } from './empty-popup.ts';
import { type PressTimes, writePressTable } from './press-table.ts';
import { timeOnePress } from './time-one-press.ts';

const pageCount = 10;
const rounds = 5;
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'";

type Open = () => Promise<DrivenChromium>;

/**
 * The time from the press of the real toolbar button to readable words, beside an empty popup in the same run, as
 * Markdown tables: the first press after each of several starts of the browser, and the presses after it.
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
  const urls = pages.map(({ name }) => `${site.origin}/${name}`);
  const open = (extension: string) => () =>
    openChromium({ downloads: join(folder, 'downloads'), offline: true, extension });
  const ours = open(extensionFolder('chrome'));
  const floor = open(join(folder, 'empty'));
  const first = await timeFirstPresses(ours, floor, urls);
  const { version, times } = await timeLaterPresses(ours, floor, urls);
  await site.close();
  await rm(folder, { recursive: true, force: true });
  return [
    `${version}, ${pages.length} ${source}, interleaved; ${first.article.length} starts, then ${rounds} presses each`,
    writePressTable('first press after a start', first),
    writePressTable('later press', times),
  ].join('\n\n');
}

/** One press after each start, on another page each time. */
async function timeFirstPresses(ours: Open, floor: Open, urls: readonly string[]): Promise<PressTimes> {
  const times: PressTimes = { empty: [], article: [] };
  const timeFirst = async (open: Open, url: string) => {
    const browser = await open();
    try {
      return await timeOnePress(browser, url);
    } finally {
      await browser.close();
    }
  };
  for (const [index, url] of urls.entries()) {
    times.empty.push(await timeFirst(floor, url));
    times.article.push(await timeFirst(ours, url));
    console.error(`first presses: start ${index + 1} of ${urls.length}`);
  }
  return times;
}

async function timeLaterPresses(
  openOurs: Open,
  openFloor: Open,
  urls: readonly string[],
): Promise<{ version: string; times: PressTimes }> {
  const ours = await openOurs();
  const floor = await openFloor();
  const times: PressTimes = { empty: [], article: [] };
  const firstPages = urls.slice(0, 1);
  for (const url of firstPages) {
    await timeOnePress(floor, url);
    await timeOnePress(ours, url);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const url of urls) {
      times.empty.push(await timeOnePress(floor, url));
      times.article.push(await timeOnePress(ours, url));
    }
    console.error(`presses: round ${round + 1} of ${rounds}`);
  }
  await Promise.all([ours.close(), floor.close()]);
  return { version: ours.browserVersion, times };
}
