import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../../src/platform/browser-api.ts';
import { injectCapture } from '../../../../src/platform/inject-capture.ts';

vi.mock('../../../../src/platform/browser-api.ts', () => ({
  browser: { scripting: { executeScript: vi.fn() }, tabs: { get: vi.fn() } },
}));

/** What the browser tells of the tab; only what is looked at. */
function tabIs(status: string): void {
  vi.mocked(browser.tabs.get).mockResolvedValue({ id: 7, status } as never);
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(browser.scripting.executeScript).mockRejectedValue(
    new Error('Cannot access contents of the page.'),
  );
});

test('a page that the browser keeps to itself is called so', async () => {
  tabIs('complete');
  await expect(injectCapture(7)).rejects.toMatchObject({ code: 'page-not-allowed' });
});

test.each(['unloaded', 'loading'])('a tab that was put away has only no page yet (%s)', async status => {
  tabIs(status);
  await expect(injectCapture(7)).rejects.toMatchObject({ code: 'page-gone' });
});

test('a tab that is there no more is gone, whatever the browser says of its page', async () => {
  vi.mocked(browser.tabs.get).mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(injectCapture(7)).rejects.toMatchObject({ code: 'page-gone' });
});

test.each([
  [[undefined], 'page-not-allowed'],
  [[{ frameId: 0, result: null }], 'page-gone'],
  [[{ frameId: 0, error: 'The tab was closed.' }], 'page-gone'],
])('an answer without a capture is an error with a code: %j', async (answer, code) => {
  vi.mocked(browser.scripting.executeScript).mockResolvedValue(answer as never);
  await expect(injectCapture(7)).rejects.toMatchObject({ code });
});
