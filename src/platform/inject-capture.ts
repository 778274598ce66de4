import type { Capture } from '../core/capture/capture.ts';
import { ReadError } from '../core/read-error.ts';
import { browser } from './browser-api.ts';
import { toInjectionError } from './injection-error.ts';

/** A file whose completion value is an `Outcome<Capture>`. */
const captureScript = 'content/capture.js';

/**
 * Captures the page that `tabId` shows now and returns what the script returned. Throws `ReadError`:
 * `page-not-allowed` where the browser forbids scripts, `page-gone` when the tab closed or went elsewhere
 * meanwhile.
 */
export async function injectCapture(tabId: number): Promise<unknown> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: [captureScript],
    });
    return injected?.result ?? null;
  } catch (thrown) {
    throw toInjectionError(thrown);
  }
}

/**
 * Makes sure that a capture is of a page the browser itself says the tab shows: the page's own word for its
 * address is not enough. Throws `ReadError` (`page-gone`) when the tab moved on.
 */
export async function confirmAddress(tabId: number, capture: Capture): Promise<Capture> {
  const tab = await browser.tabs.get(tabId).catch((thrown: unknown) => {
    throw toInjectionError(thrown);
  });
  // Without an address the browser lets us see no more than that the tab is there.
  if (tab.url !== undefined && withoutFragment(tab.url) !== withoutFragment(capture.url)) {
    throw new ReadError('page-gone', 'the tab went to another address while its page was captured');
  }
  return capture;
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
