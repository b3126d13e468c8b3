// A proxy that writes down every request that passes, and lets through only those to this machine.
import { createServer, request as forward } from 'node:http';

export interface LoggingProxy {
  port: number;
  /** `GET http://localhost:4000/news.html`, `CONNECT example.org:443`, in order. */
  seen: string[];
  close(): Promise<void>;
}

const isHere = (host: string): boolean => /^(?:[\w.-]{1,80}\.)?localhost$|^127\.0\.0\.1$/.test(host);

export async function loggingProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const url = URL.parse(request.url ?? '');
    if (!url || !isHere(url.hostname)) return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = forward(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
