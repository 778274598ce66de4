import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { pipeTransport } from '../../../../src/commands/browsers/pipe-transport.ts';
import { connectProtocol } from '../../../../src/commands/browsers/protocol-connection.ts';

function connect() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  return { toBrowser, fromBrowser, connection: connectProtocol(pipeTransport(toBrowser, fromBrowser)) };
}

test('puts together a message that comes in pieces, also in the middle of a character', async () => {
  const { fromBrowser, connection } = connect();
  const answer = connection.send<{ title: string }>('Any.command');
  const bytes = Buffer.from(`${JSON.stringify({ id: 1, result: { title: 'Grüße' } })}\0`);
  const inside = bytes.indexOf('ü') + 1;
  fromBrowser.write(bytes.subarray(0, inside));
  fromBrowser.write(bytes.subarray(inside));
  expect(await answer).toEqual({ title: 'Grüße' });
});

test('tells the events of two messages that come at once, until it is stopped', async () => {
  const { fromBrowser, connection } = connect();
  const heard: unknown[] = [];
  const stop = connection.on('Any.event', (params, session) => heard.push([params, session]));
  const event = (n: number) => `${JSON.stringify({ method: 'Any.event', params: n, sessionId: 's' })}\0`;
  fromBrowser.write(event(1) + event(2));
  await expect
    .poll(() => heard)
    .toEqual([
      [1, 's'],
      [2, 's'],
    ]);
  stop();
  const last = connection.send('Any.command');
  fromBrowser.write(`${event(3)}${JSON.stringify({ id: 1, result: null })}\0`);
  await last;
  expect(heard).toHaveLength(2);
});

test.each([
  ['of Chrome’s protocol', { id: 1, error: { code: -1, message: 'no such target' } }, 'no such target'],
  [
    'of WebDriver BiDi',
    { id: 1, type: 'error', error: 'no such frame', message: 'it is gone' },
    'no such frame: it is gone',
  ],
])('fails with the words of an error %s, and the command', async (_, message, words) => {
  const { fromBrowser, connection } = connect();
  const answer = connection.send('Any.command');
  fromBrowser.write(`${JSON.stringify(message)}\0`);
  await expect(answer).rejects.toThrow(`Any.command: ${words}`);
});

test('fails what is unanswered, and all that comes later, when the browser ends', async () => {
  const { fromBrowser, connection } = connect();
  const answer = connection.send('Any.command');
  fromBrowser.destroy();
  await expect(answer).rejects.toThrow('Any.command: the browser has ended');
  await expect(connection.send('Any.other')).rejects.toThrow('Any.other: the browser has ended');
});
