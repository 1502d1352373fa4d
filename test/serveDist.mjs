import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built folder below a sub-path on a free port of this machine.
 * @param {{ folder?: string, path?: string, compress?: boolean }} [options] `compress`: with brotli, as hosts do
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address of the sub-path, ending in `/`
 */
export async function serveDist({ folder = 'dist', path = '/open/nianbao/', compress = false } = {}) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const below = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : null;
    const file = below === null ? '' : join(folder, normalize(`/${below === '' ? 'index.html' : below}`));
    if (below === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (compress) {
      const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
      compressed.set(file, body);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
      });
      response.end(body);
      return;
    }
    response.writeHead(200, { 'Content-Type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done(undefined));
      }),
  };
}
