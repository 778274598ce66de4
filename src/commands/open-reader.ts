import type { DrivenBrowser, DrivenPage, DrivenTab } from './browsers/driven-browser.ts';
import { waitForAnswer } from './wait-for-answer.ts';

/** Presses `o` in a popup that shows an article, and gives the tab that then shows it. Throws when none opens. */
export async function openReader(browser: DrivenBrowser, popup: DrivenPage): Promise<DrivenTab> {
  const reader = await browser.newTabOpened(() => popup.press('o'));
  await waitForAnswer(reader);
  return reader;
}
