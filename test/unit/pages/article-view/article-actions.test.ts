import { beforeEach, expect, test, vi } from 'vitest';
import { enableActions, startActions } from '../../../../src/article-view/article-actions.ts';
import { startShortcuts } from '../../../../src/article-view/start-shortcuts.ts';
import { noEdits } from '../../../../src/core/edit/article-edits.ts';
import { sendMessage } from '../../../../src/platform/runtime-messages.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));
vi.mock('../../../../src/platform/private-window.ts', () => ({ isPrivateWindow: () => false }));
vi.mock('../../../../src/platform/browser-family.ts', () => ({ browserFamily: () => 'chrome' }));
vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const article = sampleArticle('<p>Text.</p>');
const announce = vi.fn<(text: string, tone: string) => void>();
const leave = vi.fn<() => void>();

function startPage(): Document {
  const page = document.implementation.createHTMLDocument();
  for (const [name, key] of [
    ['save', 's'],
    ['open', 'o'],
  ] as const) {
    const button = page.createElement('button');
    button.dataset['action'] = name;
    button.setAttribute('aria-keyshortcuts', key);
    page.body.append(button);
  }
  startActions(page, () => ({ article, edits: () => noEdits, current: () => null }), announce, leave);
  startShortcuts(page, leave);
  return page;
}

function press(page: Document, key: string): void {
  page.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

beforeEach(() => vi.resetAllMocks());

test('saves by key and tells the name of the file', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: { name: 'Harbour.md', differing: [] } });
  press(startPage(), 's');
  await vi.waitFor(() =>
    expect(announce).toHaveBeenCalledWith('Saved as Harbour.md in your downloads', 'done'),
  );
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'saveMarkdown', ask: { article } });
});

test('tells which passages of the file others may read otherwise', async () => {
  vi.mocked(sendMessage).mockResolvedValue({
    ok: true,
    value: { name: 'Harbour.md', differing: ['The crane stood still.', 'Nobody came.'] },
  });
  press(startPage(), 's');
  await vi.waitFor(() =>
    expect(announce).toHaveBeenCalledWith(
      'Saved as Harbour.md in your downloads. 2 passages may look different in other apps, the first: “The crane stood still.”',
      'done',
    ),
  );
});

test('saves once when asked twice at once', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: { name: 'Harbour.md', differing: [] } });
  const page = startPage();
  press(page, 's');
  press(page, 's');
  await vi.waitFor(() => expect(announce).toHaveBeenCalled());
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('says why a file was not saved, and can be asked again', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: false, code: 'save-failed', detail: 'full' });
  const page = startPage();
  press(page, 's');
  await vi.waitFor(() =>
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/^The file was not saved\./), 'failed'),
  );
  await vi.waitFor(() => expect(page.querySelector('[aria-disabled]')).toBeNull());
});

test('leaves once the article is in a tab of its own', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: null });
  press(startPage(), 'o');
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(announce).not.toHaveBeenCalled();
});

test('does nothing while there is no article', () => {
  const page = startPage();
  enableActions(page, false);
  press(page, 's');
  expect(sendMessage).not.toHaveBeenCalled();
});
