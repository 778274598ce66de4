import type { Article } from '../core/article.ts';
import type { Capture } from '../core/capture/capture.ts';
import { type Outcome, unwrap } from '../messages/outcome.ts';
import { confirmAddress, injectCapture } from '../platform/inject-capture.ts';

/** Captures the page of a tab as it is now and reads its article. Throws `ReadError`. */
export async function readTab(
  tabId: number,
  extract: (capture: Capture) => Promise<Article>,
): Promise<Article> {
  // Our own script's completion value, through a channel that the page cannot reach.
  const outcome = (await injectCapture(tabId)) as Outcome<Capture> | null;
  return extract(await confirmAddress(tabId, unwrap(outcome)));
}
