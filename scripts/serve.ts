// A small server for sample pages on this machine alone: a folder, or pages given as text.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** One page as text, with its headers (`content-type` is HTML where not given). */
export interface Served {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface Site {
  port: number;
  /** The address of a page; `host` may be any name under localhost (`news.localhost`). */
  url(path: string, host?: string): string;
  /** Adds or replaces a page. */
  put(path: string, page: string | Served): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

function fromFolder(folder: string | undefined, path: string): Served | undefined {
  if (!folder) return undefined;
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { body: readFileSync(file), headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' } };
}

/** Serves `folder` (if given) and whatever is `put`, on a free port of this machine. */
export async function serve(folder?: string): Promise<Site> {
  const pages = new Map<string, Served>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path) ?? fromFolder(folder, path);
    response.writeHead(page ? 200 : 404, { 'content-type': types['.html']!, ...page?.headers });
    response.end(page?.body ?? '<!doctype html><title>Not here</title><p>No such page.');
  };
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: (path, host = 'localhost') => `http://${host}:${port}${path.startsWith('/') ? path : `/${path}`}`,
    put: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
