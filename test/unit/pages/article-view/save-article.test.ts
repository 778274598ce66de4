import { beforeEach, expect, test, vi } from 'vitest';
import { saveArticle } from '../../../../src/article-view/save-article.ts';
import { saveFile } from '../../../../src/dom-host/save-file.ts';
import { browserFamily } from '../../../../src/platform/browser-family.ts';
import { isPrivateWindow } from '../../../../src/platform/private-window.ts';
import { sendMessage } from '../../../../src/platform/runtime-messages.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));
vi.mock('../../../../src/platform/private-window.ts', () => ({ isPrivateWindow: vi.fn() }));
vi.mock('../../../../src/platform/browser-family.ts', () => ({ browserFamily: vi.fn() }));
vi.mock('../../../../src/dom-host/save-file.ts', () => ({ saveFile: vi.fn() }));

const article = sampleArticle('<p>x</p>');
const file = { name: 'Harbour.md', text: 'x', differing: [] };

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: file });
});

test.each([
  [false, 'firefox'],
  [false, 'chrome'],
  [true, 'chrome'],
] as const)('the background saves, which outlives the popup (private: %s, %s)', async (isPrivate, family) => {
  vi.mocked(isPrivateWindow).mockReturnValue(isPrivate);
  vi.mocked(browserFamily).mockReturnValue(family);
  await expect(saveArticle(article)).resolves.toMatchObject({ name: 'Harbour.md' });
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'saveMarkdown', ask: { article } });
  expect(saveFile).not.toHaveBeenCalled();
});

test('in a private window of Firefox the page itself saves, so that the browser forgets it', async () => {
  vi.mocked(isPrivateWindow).mockReturnValue(true);
  vi.mocked(browserFamily).mockReturnValue('firefox');
  await expect(saveArticle(article)).resolves.toMatchObject({ name: 'Harbour.md' });
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'writeMarkdown', ask: { article } });
  expect(saveFile).toHaveBeenCalledWith(file, 'text/markdown');
});
