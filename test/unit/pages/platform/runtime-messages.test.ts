import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../../src/platform/browser-api.ts';
import type { Sender } from '../../../../src/platform/is-own-page.ts';
import { onMessage } from '../../../../src/platform/runtime-messages.ts';

vi.mock('../../../../src/platform/browser-api.ts', () => ({
  browser: {
    runtime: { id: 'own', getURL: () => 'chrome-extension://own/', onMessage: { addListener: vi.fn() } },
  },
}));

const popup: Sender = {
  id: 'own',
  url: 'chrome-extension://own/popup/popup.html',
  origin: 'chrome-extension://own',
};
const readerTab: Sender = {
  ...popup,
  url: 'chrome-extension://own/reader/reader.html#1',
  tab: { id: 7 },
  frameId: 0,
};
const contentScript: Sender = {
  id: 'own',
  url: 'https://news.example/',
  origin: 'https://news.example',
  tab: { id: 7 },
  frameId: 0,
};

const answer = vi.fn(async () => 'answered');

/** Lets a sender send, and gives what the browser is told. */
function send(sender: Sender): unknown {
  onMessage(answer);
  const [listener] = vi.mocked(browser.runtime.onMessage.addListener).mock.lastCall ?? [];
  return (listener as unknown as (message: unknown, sender: Sender) => unknown)('a question', sender);
}

beforeEach(() => vi.clearAllMocks());

test.each([
  ['the popup', popup],
  ['a tab of ours', readerTab],
  ['a browser that tells no origin', { ...popup, origin: undefined }],
])('answers %s', async (_, sender) => {
  await expect(send(sender)).resolves.toBe('answered');
  expect(answer).toHaveBeenCalledWith('a question');
});

test.each([
  ['a script of ours in a page', contentScript],
  ['a page that calls itself so', { ...contentScript, url: 'https://chrome-extension//own/' }],
  ['another extension', { ...popup, id: 'other' }],
  ['another extension’s page', { ...popup, url: 'chrome-extension://owner/popup.html' }],
  ['nobody', {}],
  ['nobody with an address', { url: popup.url }],
  ['a sender without an address', { id: 'own' }],
  ['a page of ours in a sandbox', { ...popup, origin: 'null' }],
  ['an address of ours with a page’s origin', { ...readerTab, origin: 'https://news.example' }],
  ['a frame in a tab', { ...readerTab, frameId: 3 }],
])('is silent to %s, at once', (_, sender) => {
  expect(send(sender)).toBeUndefined();
  expect(answer).not.toHaveBeenCalled();
});
