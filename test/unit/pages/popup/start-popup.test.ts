import { beforeEach, expect, test, vi } from 'vitest';
import { currentTab } from '../../../../src/platform/current-tab.ts';
import { sendMessage } from '../../../../src/platform/runtime-messages.ts';
import { loadStored } from '../../../../src/platform/stored-value.ts';
import popup from '../../../../src/popup/popup.html?raw';
import { startPopup } from '../../../../src/popup/start-popup.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));
vi.mock('../../../../src/platform/open-settings.ts', () => ({ openSettings: vi.fn() }));
vi.mock('../../../../src/platform/current-tab.ts', () => ({ currentTab: vi.fn() }));
vi.mock('../../../../src/platform/private-window.ts', () => ({ isPrivateWindow: () => false }));
vi.mock('../../../../src/platform/browser-family.ts', () => ({ browserFamily: () => 'chrome' }));
vi.mock('../../../../src/platform/stored-value.ts', () => ({
  loadStored: vi.fn(async () => undefined),
  saveStored: vi.fn(),
  watchStored: vi.fn(),
}));
vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const found = { ok: true, value: sampleArticle('<p>The sea will do the rest.</p>') };
const close = vi.fn<() => void>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(loadStored).mockResolvedValue(undefined);
  vi.mocked(currentTab).mockResolvedValue({ id: 7, url: 'https://ledger.example/' });
});

function open(): Document {
  const page = new DOMParser().parseFromString(popup, 'text/html');
  startPopup(page, close);
  return page;
}

const state = (page: Document) => page.documentElement.dataset['state'];

test('shows the article of the tab and lets it be saved', async () => {
  vi.mocked(sendMessage).mockResolvedValue(found);
  const page = open();
  expect(state(page)).toBe('reading');
  await vi.waitFor(() => expect(state(page)).toBe('article'));
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'readTab', ask: { tabId: 7 } });
  expect(page.querySelector('#article')?.textContent).toContain('The sea will do the rest.');
  expect(page.title).toBe('Harbour gives its docks back');
  expect(page.querySelectorAll('button:disabled')).toHaveLength(0);
});

test('tells screen readers that only a selection is shown', async () => {
  const value = sampleArticle('<p>The sea will do the rest.</p>', { reading: 'selection' });
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value });
  const page = open();
  await vi.waitFor(() =>
    expect(page.querySelector('#spoken')?.textContent).toBe(
      'Harbour gives its docks back\nYou see only what you selected on the page.',
    ),
  );
});

test('says that reading goes on when it takes longer than a blink', async () => {
  vi.mocked(sendMessage).mockReturnValue(new Promise(() => undefined));
  const page = open();
  await vi.waitFor(() => expect(page.querySelector('#progress')?.textContent).toBe('Reading the page…'));
});

test('calls a page without an article what it is, and reads it again when asked', async () => {
  vi.mocked(sendMessage).mockResolvedValueOnce({ ok: false, code: 'not-an-article', detail: '3 words' });
  const page = open();
  await vi.waitFor(() => expect(state(page)).toBe('problem'));
  expect(page.querySelector('#problem h1')?.textContent).toBe('No article here');
  expect(page.querySelectorAll('button[data-action]:disabled')).toHaveLength(3);
  vi.mocked(sendMessage).mockResolvedValue(found);
  page.querySelector<HTMLButtonElement>('[data-way="try-again"]')?.click();
  expect(state(page)).toBe('reading');
  await vi.waitFor(() => expect(state(page)).toBe('article'));
});

test('survives an article that cannot be shown', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: { ...found.value, body: 7, authors: null } });
  const page = open();
  await vi.waitFor(() => expect(state(page)).toBe('problem'));
  expect(page.querySelector('#problem h1')?.textContent).toBe('Something went wrong');
});

test('closes on Escape', () => {
  vi.mocked(sendMessage).mockResolvedValue(found);
  const page = open();
  page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(close).toHaveBeenCalledOnce();
});
