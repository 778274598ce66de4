import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SlowSite = Readonly<{ origin: string; close(): void }>;

/** A site on 127.0.0.1 whose pages begin (with an element `start`) and never end. */
export async function serveSlowly(): Promise<SlowSite> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    // Long enough for a browser to show it before the rest is there.
    response.write(`<!doctype html><title>On its way</title><p id="start">It begins${' '.repeat(8_192)}`);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
