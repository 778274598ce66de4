import { beforeEach, expect, test, vi } from 'vitest';
import { readTab } from '../../../../src/background/read-tab.ts';
import { ReadError } from '../../../../src/core/read-error.ts';
import { confirmAddress, injectCapture } from '../../../../src/platform/inject-capture.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/inject-capture.ts', () => ({
  injectCapture: vi.fn(),
  confirmAddress: vi.fn(),
}));

const capture = { url: 'https://a.example/', baseUrl: 'https://a.example/', html: '<p>x', capturedAt: 'now' };
const article = sampleArticle('<p>x</p>');
const extract = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(injectCapture).mockResolvedValue({ ok: true, value: capture });
  vi.mocked(confirmAddress).mockImplementation(async (_, confirmed) => confirmed);
  extract.mockResolvedValue(article);
});

test('captures the tab and extracts what it captured', async () => {
  await expect(readTab(7, extract)).resolves.toBe(article);
  expect(injectCapture).toHaveBeenCalledWith(7);
  expect(confirmAddress).toHaveBeenCalledWith(7, capture);
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
  vi.mocked(confirmAddress).mockRejectedValue(new ReadError('page-gone', 'elsewhere'));
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'page-gone' });
  expect(extract).not.toHaveBeenCalled();
});

test.each([null, undefined, 'x', {}])('has no answer when the script gives %j', async given => {
  vi.mocked(injectCapture).mockResolvedValue(given);
  await expect(readTab(7, extract)).rejects.toMatchObject({ code: 'no-answer' });
});
