import type { Article } from '../core/article.ts';
import type { Capture } from '../core/capture/capture.ts';
import { toCapture } from '../core/capture/to-capture.ts';
import { ReadError } from '../core/read-error.ts';
import { unwrap } from '../messages/unwrap.ts';
import { addressOf, injectCapture } from '../platform/inject-capture.ts';

/** Captures the page of a tab as it is now and reads its article. Throws `ReadError`. */
export async function readTab(
  tabId: number,
  extract: (capture: Capture) => Promise<Article>,
): Promise<Article> {
  const capture = toCapture(unwrap(await injectCapture(tabId)));
  const address = await addressOf(tabId);
  // The page's own word for its address is not enough, and a tab may move on at any time.
  if (address !== null && withoutFragment(address) !== withoutFragment(capture.url)) {
    throw new ReadError('page-gone', 'the tab went to another address while its page was captured');
  }
  return extract({ ...capture, url: address ?? capture.url });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
