import type { Scripting } from 'webextension-polyfill';
import { ReadError } from '../core/read-error.ts';
import { browser } from './browser-api.ts';
import { toInjectionError } from './injection-error.ts';

/** A file whose completion value is an `Outcome<Capture>`, through a channel that the page's scripts cannot reach. */
const captureScript = 'content/capture.js';

/**
 * Captures the page that `tabId` shows now and returns what the script returned. Throws `ReadError`:
 * `page-not-allowed` where the browser forbids scripts, `page-gone` when the tab closed or went elsewhere
 * meanwhile, `page-not-loaded` where the browser shows an error instead, `page-busy` when the page lets no script run.
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
 * How long a page may take to be captured, in ms. One that runs a script without end, or shows a dialog, answers
 * nobody; the largest that is allowed needs about a second.
 */
const captureDeadline = 9_000;

/**
 * How long a page may go on loading before it is captured as it is, in ms. The browser holds scripts back
 * until a page is loaded; some never are, and their text has long been there.
 */
const loadingPatience = 3000;

async function runCaptureSoon(tabId: number): Promise<Scripting.InjectionResult | undefined> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const impatient = new Promise<Scripting.InjectionResult | undefined>((resolve, reject) => {
    timers.push(setTimeout(() => runCapture(tabId, true).then(resolve, reject), loadingPatience));
  });
  const late = new Promise<never>((_, reject) => {
    const error = new ReadError('page-busy', `no script ran in the page for ${captureDeadline} ms`);
    timers.push(setTimeout(() => reject(error), captureDeadline));
  });
  try {
    return await Promise.race([runCapture(tabId, false), impatient, late]);
  } finally {
    timers.forEach(clearTimeout);
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
    const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
      throw new ReadError('page-gone', 'the tab was closed while its page was captured', { cause });
    });
    const error = toInjectionError(thrown);
    // Of a tab that was put away there is nothing yet that could be allowed: it is being loaded again.
    if (error.code === 'page-not-allowed' && tab.status !== 'complete') {
      throw new ReadError('page-gone', `the tab is ${tab.status}`, { cause: thrown });
    }
    throw error;
  }
}

/**
 * The address that the browser itself says a tab shows; `null` where it lets us see no more than that the tab is there.
 * Throws `ReadError` (`page-gone`) when it is not.
 */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch((thrown: unknown) => {
    throw toInjectionError(thrown);
  });
  return tab.url ?? null;
}
