import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { DrivenBrowser, DrivenPage } from './browsers/driven-browser.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { serveFolder } from './browsers/serve-folder.ts';
import { makeTemporaryFolder } from './browsers/temporary-folder.ts';
import { buildExtension, projectFolder } from './build-extension.ts';
import { openDrivenBrowser } from './open-driven-browser.ts';
import { openPageInTab } from './open-page-in-tab.ts';
import { openReader } from './open-reader.ts';
import { runCommand } from './run-command.ts';
import { setColourScheme } from './set-colour-scheme.ts';
import { waitForAnswer } from './wait-for-answer.ts';

const folder = join(projectFolder, 'docs/screenshots');
const demo = 'demo-port-cooperation';
// Chromium's tabs and toolbar take 87 px: the page in the tab is 1280 × 900.
const desktop = { width: 1280, height: 900 + 87 };
// The narrowest window that Chromium opens; the popup takes what room there is.
const narrow = { width: 500, height: 900 };

// The popup speaks the browser's language and gives times in the computer's zone.
Object.assign(process.env, { TZ: 'UTC', LANGUAGE: 'en', LC_ALL: 'C.UTF-8' });

await runCommand(async () => {
  await mkdir(folder, { recursive: true });
  await buildExtension('chrome');
  await ensureBrowser('chromium', console.log);
  const { origin, close } = await serveFolder(join(projectFolder, 'test/fixtures/pages'));
  const pageOf = (fixture: string) => `${origin}/${fixture}/page.html`;
  try {
    await inBrowser(desktop, async browser => {
      const popup = await openPopup(browser, pageOf(demo));
      await photograph(popup, 'popup-light');
      await setColourScheme(popup, 'dark');
      await photograph(popup, 'popup-dark');
      const reader = await openReader(browser, popup);
      await photograph(reader, 'reader-light');
      await setColourScheme(reader, 'dark');
      await photograph(reader, 'reader-dark');
      await photograph(await openPopup(browser, pageOf('search-results')), 'popup-problem');
      await photograph(await openPopup(browser, pageOf('arabic-right-to-left')), 'popup-arabic');
    });
    await inBrowser(narrow, async browser => {
      await photograph(await openPopup(browser, pageOf(demo)), 'popup-narrow');
    });
  } finally {
    await close();
  }
  return 0;
});

async function inBrowser(
  windowSize: { width: number; height: number },
  work: (browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const downloads = await makeTemporaryFolder();
  const browser = await openDrivenBrowser('chrome', { downloads: downloads.path, windowSize, offline: true });
  try {
    await work(browser);
  } finally {
    await browser.close();
    await downloads.remove();
  }
}

async function openPopup(browser: DrivenBrowser, url: string): Promise<DrivenPage> {
  const popup = await browser.pressToolbarButton(await openPageInTab(browser, url));
  await waitForAnswer(popup);
  return popup;
}

async function photograph(page: DrivenPage, name: string): Promise<void> {
  const file = join(folder, `${name}.png`);
  await page.screenshot(file);
  console.log(relative(projectFolder, file));
}
