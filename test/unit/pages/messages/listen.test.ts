import { beforeEach, expect, test, vi } from 'vitest';
import { captureLimits } from '../../../../src/core/capture/limits.ts';
import { ReadError } from '../../../../src/core/read-error.ts';
import { listen } from '../../../../src/messages/listen.ts';
import type { Handlers } from '../../../../src/messages/protocol.ts';
import { onMessage } from '../../../../src/platform/runtime-messages.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

beforeEach(() => vi.resetAllMocks());

const article = sampleArticle('<p>x</p>');
const capture = {
  url: 'https://a.example/',
  baseUrl: 'https://a.example/',
  html: '<p>x',
  selection: null,
  capturedAt: '2026-02-03T04:05:06Z',
};

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
  await expect(answer({ to: 'dom-host', name: 'extract', ask: { capture } })).resolves.toEqual({
    ok: false,
    code: 'not-an-article',
    detail: 'three words',
    facts: [],
  });
});

test.each([
  ['somebody else’s', { to: 'background', name: 'writeMarkdown', ask: {} }],
  ['unknown', { to: 'dom-host', name: 'readAll', ask: {} }],
  ['for nobody there is', { to: 'popup', name: 'extract', ask: { capture } }],
  ['for every object', { to: '__proto__', name: 'extract', ask: { capture } }],
  ['for a list of addresses', { to: ['dom-host'], name: 'extract', ask: { capture } }],
  ['named like a property of every object', { to: 'dom-host', name: 'toString', ask: {} }],
  ['named constructor', { to: 'dom-host', name: 'constructor', ask: {} }],
  ['named __proto__', { to: 'dom-host', name: '__proto__', ask: {} }],
  ['named by nothing', { to: 'dom-host', name: '', ask: {} }],
  ['named without end', { to: 'dom-host', name: 'extract'.repeat(100_000), ask: {} }],
  ['a list', ['dom-host', 'extract', { capture }]],
  ['without a question', { to: 'dom-host', name: 'extract' }],
  ['without a name', { to: 'dom-host', ask: {} }],
  ['named by a number', { to: 'dom-host', name: 1, ask: {} }],
  ['a word', 'extract'],
  ['nothing', undefined],
  ['null', null],
])('leaves a message alone that is %s, with undefined at once', (_, message) => {
  expect(start()(message)).toBeUndefined();
});

test.each([
  ['extract', undefined],
  ['extract', null],
  ['extract', 7],
  ['extract', []],
  ['extract', {}],
  ['extract', { capture: null }],
  ['extract', { capture: { ...capture, html: ['<p>x'] } }],
  ['extract', { capture: { ...capture, url: 'nowhere' } }],
  ['extract', { capture: { ...capture, capturedAt: 'yesterday' } }],
  ['extract', { capture: { ...capture, html: 'x'.repeat(captureLimits.markup + 1) } }],
  // What a prototype says is not said.
  ['extract', Object.create({ capture })],
  ['writeMarkdown', { article: 'x' }],
  ['writeMarkdown', { article: { ...article, headline: null } }],
  ['writeMarkdown', { article: { ...article, authors: [{ name: 'Ada' }] } }],
  ['saveMarkdown', { article: { ...article, url: 'x' } }],
  ['saveMarkdown', { article: { ...article, tags: { length: 1 } } }],
  ['saveMarkdown', { article: { ...article, wordCount: Number.NaN } }],
])('asks nobody to %s what cannot be asked, and says so', async (name, ask) => {
  const handlers = { extract: vi.fn(), writeMarkdown: vi.fn(), saveMarkdown: vi.fn() };
  await expect(start(handlers)({ to: 'dom-host', name, ask })).resolves.toMatchObject({
    ok: false,
    code: 'unexpected',
  });
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});

test.each([
  [
    'at once',
    () => {
      throw Object.create(null);
    },
  ],
  ['later', () => Promise.reject(Symbol('x'))],
])('throws nothing past the edge, whatever a handler throws %s', async (_, extract) => {
  const answer = start({ extract })({ to: 'dom-host', name: 'extract', ask: { capture } });
  await expect(answer).resolves.toMatchObject({ ok: false, code: 'unexpected' });
});
