import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A page that is not in the folder. */
export type MemoryPage = Readonly<{
  body: string | Uint8Array;
  /** HTML in UTF-8 when not given. */
  contentType?: string;
  headers?: OutgoingHttpHeaders;
}>;

export type ServedFolder = {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  /** Serves a page at a path that starts with a slash, before what the folder has there. */
  addPage(path: string, page: MemoryPage): void;
  close(): Promise<void>;
};

export type ServeOptions = Readonly<{
  /** Headers to add, by path. */
  headers?: ReadonlyMap<string, OutgoingHttpHeaders>;
  pages?: ReadonlyMap<string, MemoryPage>;
}>;

const html = 'text/html; charset=utf-8';
const contentTypes = new Map([
  ['.html', html],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.pdf', 'application/pdf'],
  ['.json', 'application/json'],
  ['.xml', 'application/xml'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/**
 * Serves a folder's files on 127.0.0.1, at a port of its own; a path that ends in a slash gives `index.html`.
 * Nothing outside the folder is served, neither by `..` nor by a link.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const root = await realpath(resolve(folder));
  const pages = new Map(options.pages);

  const server = createServer((request, response) => {
    const path = readPath(request);
    const extra = (path !== null && options.headers?.get(path)) || {};
    const page = path === null ? undefined : pages.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': page.contentType ?? html, ...extra, ...page.headers });
      response.end(page.body);
      return;
    }
    sendFile(root, path, extra, response).catch(() => sendProblem(response, 500));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  // A TCP server has an address object; a string is the address of a pipe.
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    addPage: (path, page) => void pages.set(path, page),
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function readPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

async function sendFile(
  root: string,
  path: string | null,
  headers: OutgoingHttpHeaders,
  response: ServerResponse,
): Promise<void> {
  if (path === null || path.includes('\0')) return sendProblem(response, 400);
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const file = await realpath(wanted).catch(() => null);
  if (!file?.startsWith(root + sep) || !(await stat(file)).isFile()) return sendProblem(response, 404);
  const contentType = contentTypes.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': contentType, ...headers });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function sendProblem(response: ServerResponse, status: 400 | 404 | 500): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(`${status}`);
}
