import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser-api.ts';

/** Sends a message to the other pages of this extension; resolves with the answer of the one that answers. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Calls `answer` for every message that a page of this extension sends. A message that is somebody else's
 * must be answered with `undefined` at once, or its real answer is lost.
 */
export function onMessage(answer: (message: unknown) => Promise<unknown> | undefined): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // No content script ever sends: whatever claims to come from a page is not ours.
    if (sender.id !== browser.runtime.id) return undefined;
    if (!sender.url?.startsWith(own)) return undefined;
    return answer(message);
  });
}
