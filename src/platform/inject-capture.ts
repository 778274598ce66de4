import type { Scripting } from 'webextension-polyfill';
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
  const injected = await runCaptureSoon(tabId);
  // Firefox refuses most pages of its own, but for some (about:config) it answers with an empty place.
  if (!injected) throw new ReadError('page-not-allowed', 'the browser ran no script in the page');
  if (injected.error !== undefined) throw toInjectionError(injected.error);
  // Our script always has a value. Chrome answers without one when the page went before it could run.
  if (injected.result === undefined || injected.result === null) {
    throw new ReadError('page-gone', 'the page went before it was captured');
  }
  return injected.result;
}

/**
 * How long a page may go on loading before it is captured as it is, in ms. The browser holds scripts back
 * until a page is loaded; some never are, and their text has long been there.
 */
const loadingPatience = 3000;

async function runCaptureSoon(tabId: number): Promise<Scripting.InjectionResult | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatient = new Promise<Scripting.InjectionResult | undefined>((resolve, reject) => {
    timer = setTimeout(() => runCapture(tabId, true).then(resolve, reject), loadingPatience);
  });
  try {
    return await Promise.race([runCapture(tabId, false), impatient]);
  } finally {
    clearTimeout(timer);
  }
}

async function runCapture(
  tabId: number,
  injectImmediately: boolean,
): Promise<Scripting.InjectionResult | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: [captureScript],
      injectImmediately,
    });
    return injected;
  } catch (thrown) {
    // Firefox calls it "unexpected" when the tab was closed meanwhile.
    await browser.tabs.get(tabId).catch((cause: unknown) => {
      throw new ReadError('page-gone', 'the tab was closed while its page was captured', { cause });
    });
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
