import type { Readable, Writable } from 'node:stream';
import type { Transport } from './protocol-connection.ts';

/**
 * Chromium's `--remote-debugging-pipe`: messages end with a NUL. Only over a pipe does Chromium allow
 * `Extensions.loadUnpacked`; and it ends itself when the pipe closes, so that none is left behind.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): Transport {
  const listeners: ((text: string) => void)[] = [];
  let pieces: Buffer[] = [];
  // Writing to a browser that is ending is answered by the end event.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...pieces, chunk.subarray(start, end)]).toString('utf8');
      pieces = [];
      start = end + 1;
      for (const listener of listeners) listener(text);
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
  return {
    send: text => void toBrowser.write(`${text}\0`),
    onText: listener => void listeners.push(listener),
    onEnd: listener => void fromBrowser.once('close', listener),
    end: () => void toBrowser.end(),
  };
}
