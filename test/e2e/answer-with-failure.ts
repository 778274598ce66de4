import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import type { ReadErrorCode } from '../../src/core/read-error.ts';

/**
 * Lets every message that a page of the extension sends from now on fail with a code. For failures that no page on
 * 127.0.0.1 can bring about, and for those that take long; Chromium only.
 */
export async function answerWithFailure(
  page: DrivenPage,
  code: ReadErrorCode,
  facts: readonly (string | number)[] = [],
): Promise<void> {
  const answer = JSON.stringify({ ok: false, code, detail: 'brought about by a test', facts });
  await page.evaluate(`void (chrome.runtime.sendMessage = async () => (${answer}))`);
}
