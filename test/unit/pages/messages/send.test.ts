import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerDeadlines, send } from '../../../../src/messages/send.ts';
import { sendMessage } from '../../../../src/platform/runtime-messages.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const article = sampleArticle('<p>x</p>');
const ask = () => send('background', 'readTab', { tabId: 7 });

test('sends to the one address and gives the value back', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: article });
  await expect(ask()).resolves.toEqual(article);
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'readTab', ask: { tabId: 7 } });
});

test('throws what the other side threw', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: false, code: 'page-gone', detail: 'tab 7 closed' });
  await expect(ask()).rejects.toMatchObject({ code: 'page-gone', message: 'tab 7 closed' });
});

test('has no answer when nobody is there, and keeps what the browser said', async () => {
  const cause = new Error('Could not establish connection. Receiving end does not exist.');
  vi.mocked(sendMessage).mockRejectedValue(cause);
  await expect(ask()).rejects.toMatchObject({ code: 'no-answer', cause });
});

test('asks again what came to nothing when a page behind was taken away', async () => {
  const prepareAgain = vi.fn(async () => undefined);
  vi.mocked(sendMessage)
    .mockRejectedValueOnce(new Error('A listener indicated an asynchronous response, but the channel closed'))
    .mockResolvedValue({ ok: true, value: article });
  await expect(send('background', 'readTab', { tabId: 7 }, prepareAgain)).resolves.toEqual(article);
  expect(prepareAgain).toHaveBeenCalledOnce();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('saves nothing twice: what may have been done is not asked again', async () => {
  vi.mocked(sendMessage).mockRejectedValue(new Error('the channel closed'));
  await expect(send('background', 'saveMarkdown', { article })).rejects.toMatchObject({ code: 'no-answer' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('saves what was never asked for by then', async () => {
  vi.mocked(sendMessage)
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValue({ ok: true, value: { name: 'a.md', differing: [] } });
  await expect(send('background', 'saveMarkdown', { article })).resolves.toMatchObject({ name: 'a.md' });
});

test('does not ask again who did not answer in time', async () => {
  vi.mocked(sendMessage).mockReturnValue(new Promise(() => undefined));
  const late = expect(ask()).rejects.toMatchObject({ code: 'no-answer' });
  await vi.advanceTimersByTimeAsync(answerDeadlines.background);
  await late;
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('says that a page is too large when the browser does not carry it', async () => {
  vi.mocked(sendMessage).mockRejectedValue(new TypeError('Message exceeded maximum allowed size of 64MiB.'));
  await expect(ask()).rejects.toMatchObject({ code: 'page-too-large', facts: [20_000_000] });
});

test('whoever is asked first says first that it takes too long', () => {
  expect(answerDeadlines['dom-host']).toBeLessThan(answerDeadlines.background);
});

test('has no answer when the answer is empty', async () => {
  vi.mocked(sendMessage).mockResolvedValue(undefined);
  await expect(ask()).rejects.toMatchObject({ code: 'no-answer' });
});

test('stops waiting at the deadline', async () => {
  vi.mocked(sendMessage).mockReturnValue(new Promise(() => undefined));
  const late = expect(ask()).rejects.toMatchObject({ code: 'no-answer' });
  await vi.advanceTimersByTimeAsync(answerDeadlines.background);
  await late;
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'article'],
  ['an article without its body', { ...article, body: undefined }],
  ['an article in a list', [article]],
])('does not take for an article what is none: %s', async (_, value) => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value });
  await expect(ask()).rejects.toMatchObject({ name: 'ReadError', code: 'unexpected' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('leaves no timer behind', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: article });
  await ask();
  expect(vi.getTimerCount()).toBe(0);
});
