import { beforeEach, expect, test, vi } from 'vitest';
import { startBackground } from '../../../../src/background/start-background.ts';
import { ReadError } from '../../../../src/core/read-error.ts';
import { setActionBadge } from '../../../../src/platform/action-badge.ts';
import { closeStorage } from '../../../../src/platform/close-storage.ts';
import { addressOf, injectCapture } from '../../../../src/platform/inject-capture.ts';
import { openExtensionTab } from '../../../../src/platform/open-tab.ts';
import { forgetClosedArticles, keepReaderArticle } from '../../../../src/platform/reader-articles.ts';
import { addReaderMenu } from '../../../../src/platform/reader-menu.ts';
import { onMessage } from '../../../../src/platform/runtime-messages.ts';
import { loadStored } from '../../../../src/platform/stored-value.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/inject-capture.ts', () => ({
  injectCapture: vi.fn(),
  addressOf: vi.fn(),
}));
vi.mock('../../../../src/platform/action-badge.ts', () => ({ setActionBadge: vi.fn() }));
vi.mock('../../../../src/platform/close-storage.ts', () => ({ closeStorage: vi.fn() }));
vi.mock('../../../../src/platform/first-run.ts', () => ({ onFirstRun: vi.fn() }));
vi.mock('../../../../src/platform/open-tab.ts', () => ({ openExtensionTab: vi.fn() }));
vi.mock('../../../../src/platform/reader-articles.ts', () => ({
  keepReaderArticle: vi.fn(),
  forgetClosedArticles: vi.fn(),
}));
vi.mock('../../../../src/platform/reader-menu.ts', () => ({ addReaderMenu: vi.fn() }));
vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../../src/platform/stored-value.ts', () => ({ loadStored: vi.fn(), saveStored: vi.fn() }));

const article = sampleArticle('<p>x</p>', { url: 'https://a.example/?q=1&r=2#top' });
const edits = { cut: ['1'], restored: [] };
const capture = {
  url: 'https://a.example/',
  baseUrl: 'https://a.example/',
  html: '<p>x',
  selection: null,
  capturedAt: '2026-02-03T04:05:06Z',
};
const host = { extract: vi.fn(), writeMarkdown: vi.fn(), saveMarkdown: vi.fn() };
const prepareHost = vi.fn<() => Promise<void>>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(injectCapture).mockResolvedValue({ ok: true, value: capture });
  vi.mocked(addressOf).mockResolvedValue('https://a.example/');
  prepareHost.mockResolvedValue();
  host.extract.mockResolvedValue(article);
  host.writeMarkdown.mockResolvedValue({ name: 'a.md', text: 'a' });
  host.saveMarkdown.mockResolvedValue({ name: 'a.md' });
});

/** Starts the background and asks it. */
function ask(name: string, what: unknown): Promise<unknown> | undefined {
  startBackground(host, prepareHost);
  const [answer] = vi.mocked(onMessage).mock.calls[0] ?? [];
  return answer?.({ to: 'background', name, ask: what });
}

test('is ready at once: it listens, also for tabs that close, and has its menu, and has done nothing else', () => {
  startBackground(host, prepareHost);
  expect(onMessage).toHaveBeenCalledOnce();
  expect(forgetClosedArticles).toHaveBeenCalledOnce();
  expect(closeStorage).toHaveBeenCalledOnce();
  expect(addReaderMenu).toHaveBeenCalledOnce();
  expect(prepareHost).not.toHaveBeenCalled();
});

test('reads a tab', async () => {
  await expect(ask('readTab', { tabId: 7 })).resolves.toEqual({ ok: true, value: article });
  expect(injectCapture).toHaveBeenCalledWith(7);
  expect(host.extract).toHaveBeenCalledWith({ capture });
});

test('starts the host while the page is captured, and waits for both', async () => {
  let ready = (): void => undefined;
  prepareHost.mockReturnValue(new Promise(resolve => (ready = resolve)));
  const answer = ask('readTab', { tabId: 7 });
  await vi.waitFor(() => expect(addressOf).toHaveBeenCalledOnce());
  expect(host.extract).not.toHaveBeenCalled();
  ready();
  await expect(answer).resolves.toMatchObject({ ok: true });
});

test('says why when the host cannot be started, even while the capture goes on', async () => {
  prepareHost.mockRejectedValue(new Error('no offscreen document'));
  await expect(ask('readTab', { tabId: 7 })).resolves.toEqual({
    ok: false,
    code: 'unexpected',
    detail: 'no offscreen document',
    facts: [],
  });
});

test('says why the page could not be captured, whatever the host does', async () => {
  prepareHost.mockRejectedValue(new Error('no offscreen document'));
  vi.mocked(injectCapture).mockResolvedValue({ ok: false, code: 'page-not-allowed', detail: 'x' });
  await expect(ask('readTab', { tabId: 7 })).resolves.toMatchObject({ code: 'page-not-allowed' });
});

test('opens the article in a reader tab under its key, with its address written safely', async () => {
  vi.mocked(keepReaderArticle).mockResolvedValue('key-1');
  await expect(ask('openReader', { article, edits })).resolves.toEqual({ ok: true, value: null });
  expect(keepReaderArticle).toHaveBeenCalledWith({ article, edits });
  expect(openExtensionTab).toHaveBeenCalledWith(
    'reader/reader.html#key-1&source=https%3A%2F%2Fa.example%2F%3Fq%3D1%26r%3D2%23top',
  );
});

test('opens no tab for an article that could not be kept', async () => {
  vi.mocked(keepReaderArticle).mockRejectedValue(new Error('full'));
  await expect(ask('openReader', { article, edits })).resolves.toMatchObject({ ok: false });
  expect(openExtensionTab).not.toHaveBeenCalled();
});

test.each([
  ['writeMarkdown', { name: 'a.md', text: 'a' }],
  ['saveMarkdown', { name: 'a.md' }],
] as const)('lets the host %s, once it is ready', async (name, value) => {
  await expect(ask(name, { article })).resolves.toEqual({ ok: true, value });
  expect(prepareHost).toHaveBeenCalledBefore(host[name]);
  expect(host[name]).toHaveBeenCalledWith({ article });
});

test('marks the button while a page took too long, which a popup on the same thread cannot say', async () => {
  host.extract.mockRejectedValueOnce(new ReadError('no-answer', 'late'));
  await ask('readTab', { tabId: 7 });
  expect(setActionBadge).toHaveBeenLastCalledWith(7, '!');
  host.extract.mockRejectedValueOnce(new ReadError('not-an-article', 'none'));
  await ask('readTab', { tabId: 7 });
  expect(setActionBadge).toHaveBeenLastCalledWith(7, '');
});

test('reads nothing by itself after a reading that had to be stopped: it may be the same page', async () => {
  vi.mocked(loadStored).mockResolvedValueOnce(true);
  await expect(ask('readTab', { tabId: 7 })).resolves.toMatchObject({ code: 'reading-stopped' });
  expect(host.extract).not.toHaveBeenCalled();
  await expect(ask('readTab', { tabId: 7 })).resolves.toMatchObject({ ok: true });
});
