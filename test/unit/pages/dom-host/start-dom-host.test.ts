import { beforeAll, expect, test, vi } from 'vitest';
import { startDomHost } from '../../../../src/dom-host/start-dom-host.ts';
import type { Handlers } from '../../../../src/messages/protocol.ts';
import { onMessage } from '../../../../src/platform/runtime-messages.ts';
import { longStory } from '../../core/extract/a-page.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

let host: Handlers<'dom-host'>;

beforeAll(() => {
  // A page has one default policy: the host is started once.
  host = startDomHost();
});

test('listens, and gives its handlers to whoever lives in the same page', () => {
  expect(onMessage).toHaveBeenCalledOnce();
  expect(Object.keys(host).sort()).toEqual(['extract', 'saveMarkdown', 'writeMarkdown']);
});

test('extracts the article of a capture', async () => {
  const capture = {
    url: 'https://a.example/story',
    baseUrl: 'https://a.example/',
    html: `<title>Storm floods the harbour</title>${longStory('')}`,
    selection: null,
    capturedAt: '2026-05-06T07:08:09Z',
  };
  const article = await host.extract({ capture });
  expect(article).toMatchObject({ url: capture.url, capturedAt: capture.capturedAt });
  expect(article.body).toContain('Paragraph 11');
  await expect(host.extract({ capture: { ...capture, html: '' } })).rejects.toMatchObject({
    code: 'not-an-article',
  });
});

test('writes Markdown', async () => {
  const file = await host.writeMarkdown({ article: sampleArticle('<p>The sea will do the rest.</p>') });
  expect(file.name).toMatch(/\.md$/);
  expect(file.text).toContain('\nThe sea will do the rest.\n');
});

test('saves what it writes, and tells the name', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const saved = await host.saveMarkdown({ article: sampleArticle('<p>The sea will do the rest.</p>') });
  expect(saved.name).toMatch(/\.md$/);
  expect(click).toHaveBeenCalledOnce();
  click.mockRestore();
});
