import { beforeEach, expect, test, vi } from 'vitest';
import { readTab } from '../../../../src/background/read-tab.ts';
import { ReadError } from '../../../../src/core/read-error.ts';
import { addressOf, injectCapture } from '../../../../src/platform/inject-capture.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/inject-capture.ts', () => ({
  injectCapture: vi.fn(),
  addressOf: vi.fn(),
}));

const capture = {
  url: 'https://a.example/',
  baseUrl: 'https://a.example/',
  html: '<p>x',
  selection: null,
  capturedAt: '2026-02-03T04:05:06Z',
};
const article = sampleArticle('<p>x</p>');
const extract = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(injectCapture).mockResolvedValue({ ok: true, value: capture });
  vi.mocked(addressOf).mockResolvedValue('https://a.example/');
  extract.mockResolvedValue(article);
});

test('captures the tab and extracts what it captured', async () => {
  await expect(readTab(7, extract)).resolves.toBe(article);
  expect(injectCapture).toHaveBeenCalledWith(7);
  expect(addressOf).toHaveBeenCalledWith(7);
  expect(extract).toHaveBeenCalledWith(capture);
});

test('captures anew each time', async () => {
  await readTab(7, extract);
  await readTab(7, extract);
  expect(injectCapture).toHaveBeenCalledTimes(2);
});

test('throws what the capture threw in the page', async () => {
  vi.mocked(injectCapture).mockResolvedValue({ ok: false, code: 'page-too-large', detail: '500000 nodes' });
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'page-too-large' });
  expect(extract).not.toHaveBeenCalled();
});

test('extracts nothing from a tab that went elsewhere', async () => {
  vi.mocked(addressOf).mockResolvedValue('https://a.example/other');
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'page-gone' });
  expect(extract).not.toHaveBeenCalled();
});

test('extracts nothing from a tab that was closed', async () => {
  vi.mocked(addressOf).mockRejectedValue(new ReadError('page-gone', 'closed'));
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'page-gone' });
  expect(extract).not.toHaveBeenCalled();
});

test('believes the browser where the tab is, not the page', async () => {
  vi.mocked(addressOf).mockResolvedValue('https://a.example/#end');
  await readTab(7, extract);
  expect(extract).toHaveBeenCalledWith({ ...capture, url: 'https://a.example/#end' });
});

test('takes the page’s word where the browser says nothing of its address', async () => {
  vi.mocked(addressOf).mockResolvedValue(null);
  await readTab(7, extract);
  expect(extract).toHaveBeenCalledWith(capture);
});

test('does not take for a capture what is none', async () => {
  vi.mocked(injectCapture).mockResolvedValue({ ok: true, value: { ...capture, html: 7 } });
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'unexpected' });
  expect(extract).not.toHaveBeenCalled();
});

test.each([null, undefined, 'x', {}])('has no answer when the script gives %j', async given => {
  vi.mocked(injectCapture).mockResolvedValue(given);
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'no-answer' });
});
