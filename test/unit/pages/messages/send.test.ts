import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerDeadline, send } from '../../../../src/messages/send.ts';
import { sendMessage } from '../../../../src/platform/runtime-messages.ts';

vi.mock('../../../../src/platform/runtime-messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const ask = () => send('background', 'readTab', { tabId: 7 });

test('sends to the one address and gives the value back', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: 'article' });
  await expect(ask()).resolves.toBe('article');
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

test('has no answer when the answer is empty', async () => {
  vi.mocked(sendMessage).mockResolvedValue(undefined);
  await expect(ask()).rejects.toMatchObject({ code: 'no-answer' });
});

test('stops waiting at the deadline', async () => {
  vi.mocked(sendMessage).mockReturnValue(new Promise(() => undefined));
  const late = expect(ask()).rejects.toMatchObject({ code: 'no-answer' });
  await vi.advanceTimersByTimeAsync(answerDeadline);
  await late;
});

test('leaves no timer behind', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, value: null });
  await ask();
  expect(vi.getTimerCount()).toBe(0);
});
