import type { DrivenPage } from './browsers/driven-browser.ts';

/** What came of reading, as the popup or the reader tab shows it. */
export type Answer = Readonly<{ name: 'article' } | { name: 'problem'; title: string; text: string }>;

const readTimeoutMs = 60_000;
const settleTimeoutMs = 5_000;

/**
 * Waits until the popup or the reader tab has an answer, and until the pictures in its window have come or failed
 * and nothing moves, so that it can be photographed. Throws an `Error` when it is still reading after a minute.
 */
export async function waitForAnswer(page: DrivenPage): Promise<Answer> {
  await page.waitFor(`document.documentElement.dataset.state !== 'reading'`, readTimeoutMs);
  await waitUntilStill(page);
  return page.evaluate<Answer>(answer);
}

/** Waits until the pictures in a page's window have come or failed and nothing moves, but no more than five seconds. */
export async function waitUntilStill(page: DrivenPage): Promise<void> {
  // A picture that takes its time is missing from a screenshot; that is no reason to fail.
  await page.waitFor(isSettled, settleTimeoutMs).catch(() => undefined);
}

const isSettled = `[...document.images].every(
  picture => picture.complete || picture.getBoundingClientRect().top > innerHeight)
  && document.getAnimations().every(animation => animation.playState !== 'running')`;

const answer = `(() => {
  if (document.documentElement.dataset.state === 'article') return { name: 'article' };
  const textOf = selector => document.querySelector(selector)?.textContent ?? '';
  return { name: 'problem', title: textOf('#problem .problem-title'), text: textOf('#problem .problem-text') };
})()`;
