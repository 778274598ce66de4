import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrivenBrowser } from './browsers/driven-browser.ts';
import { openPageInTab } from './open-page-in-tab.ts';
import { openReader } from './open-reader.ts';
import { type Answer, waitForAnswer } from './wait-for-answer.ts';

/** What a press of the button gave: pictures, and the saved file when there was an article. All paths absolute. */
export type Trial = Readonly<{
  answer: Answer;
  screenshots: readonly string[];
  saved: Readonly<{ path: string; text: string }> | null;
}>;

/**
 * Does what a reader does: opens a page, presses the toolbar button, presses `s` to save and `o` to open the
 * article in a tab. Screenshots and the saved file go to `out`, over those of an earlier day.
 */
export async function tryExtension(browser: DrivenBrowser, url: string, out: string): Promise<Trial> {
  await mkdir(out, { recursive: true });
  const tab = await openPageInTab(browser, url);
  const popup = await browser.pressToolbarButton(tab);
  const answer = await waitForAnswer(popup);
  const popupPicture = join(out, 'popup.png');
  await popup.screenshot(popupPicture);
  if (answer.name === 'problem') return { answer, screenshots: [popupPicture], saved: null };

  const { name, path: downloaded } = await browser.waitForDownload(() => popup.press('s'));
  const path = join(out, name);
  await copyFile(downloaded, path);

  const readerPicture = join(out, 'reader.png');
  const reader = await openReader(browser, popup);
  await reader.screenshot(readerPicture);
  return {
    answer,
    screenshots: [popupPicture, readerPicture],
    saved: { path, text: await readFile(path, 'utf8') },
  };
}
