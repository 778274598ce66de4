import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser-api.ts';
import { isOwnPage } from './is-own-page.ts';

/** Sends a message to the other pages of this extension; resolves with the answer of the one that answers. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Calls `answer` for every message that a page of this extension sends. A message that is somebody else's
 * must be answered with `undefined` at once, or its real answer is lost.
 */
export function onMessage(answer: (message: unknown) => Promise<unknown> | undefined): void {
  const root = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOwnPage(sender, browser.runtime.id, root) ? answer(message) : undefined,
  );
}
