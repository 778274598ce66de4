import { beforeEach, expect, test, vi } from 'vitest';
import { ReadError } from '../../../../src/core/read-error.ts';
import { listen } from '../../../../src/messages/listen.ts';
import type { Handlers } from '../../../../src/messages/protocol.ts';
import { onMessage } from '../../../../src/platform/runtime-messages.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

beforeEach(() => vi.resetAllMocks());

const article = sampleArticle('<p>x</p>');

/** Starts listening and gives what the browser would call. */
function start(handlers: Partial<Handlers<'dom-host'>> = {}) {
  listen('dom-host', {
    extract: async () => article,
    writeMarkdown: async () => ({ name: 'a.md', text: 'a', differing: [] }),
    saveMarkdown: async () => ({ name: 'a.md', differing: [] }),
    ...handlers,
  });
  const [answer] = vi.mocked(onMessage).mock.calls[0] ?? [];
  if (!answer) throw new Error('nobody listens');
  return answer;
}

test('listens at once, for the event that woke the worker', () => {
  start();
  expect(onMessage).toHaveBeenCalledOnce();
});

test('answers what it is asked with the value', async () => {
  const writeMarkdown = vi.fn(async () => ({ name: 'b.md', text: 'b', differing: [] }));
  const answer = start({ writeMarkdown });
  await expect(answer({ to: 'dom-host', name: 'writeMarkdown', ask: { article } })).resolves.toEqual({
    ok: true,
    value: { name: 'b.md', text: 'b', differing: [] },
  });
  expect(writeMarkdown).toHaveBeenCalledWith({ article });
});

test('answers with the failure when a handler throws', async () => {
  const answer = start({
    extract: async () => {
      throw new ReadError('not-an-article', 'three words');
    },
  });
  await expect(answer({ to: 'dom-host', name: 'extract', ask: {} })).resolves.toEqual({
    ok: false,
    code: 'not-an-article',
    detail: 'three words',
    facts: [],
  });
});

test.each([
  ['somebody else’s', { to: 'background', name: 'writeMarkdown', ask: {} }],
  ['unknown', { to: 'dom-host', name: 'readAll', ask: {} }],
  ['named like a property of every object', { to: 'dom-host', name: 'toString', ask: {} }],
  ['without a question', { to: 'dom-host', name: 'extract' }],
  ['without a name', { to: 'dom-host', ask: {} }],
  ['named by a number', { to: 'dom-host', name: 1, ask: {} }],
  ['a word', 'extract'],
  ['nothing', undefined],
  ['null', null],
])('leaves a message alone that is %s, with undefined at once', (_, message) => {
  expect(start()(message)).toBeUndefined();
});
