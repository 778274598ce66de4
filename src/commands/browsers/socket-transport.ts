import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Transport } from './protocol-connection.ts';

/** Opens a WebSocket to a browser's remote protocol. Throws when nothing listens at the address. */
export async function socketTransport(url: string): Promise<Transport> {
  // A screenshot is one message of several megabytes.
  const socket = new WebSocket(url, { maxPayload: 256 * 1024 * 1024 });
  await once(socket, 'open');
  socket.on('error', () => {});
  return {
    send: text => socket.send(text),
    onText: listener => void socket.on('message', message => listener(message.toString())),
    onEnd: listener => void socket.once('close', listener),
    end: () => socket.close(),
  };
}
