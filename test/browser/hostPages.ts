import { createServer } from 'node:http';

export interface HostPages {
  /** Ends in `/`. */
  readonly url: string;
  /** Puts a page (or a picture) at a path below it and returns its address. */
  put(path: string, content: string, policy?: string): string;
  close(): Promise<void>;
}

/** Pages of somebody else: another host name and port, so another origin and another site than the app's. */
export async function serveHostPages(): Promise<HostPages> {
  const held = new Map<string, { readonly content: string; readonly policy: string }>();
  const server = createServer((request, response) => {
    const page = held.get((request.url ?? '/').slice(1));
    if (!page) {
      // Browsers ask every host for its icon.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': request.url?.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8',
      ...(page.policy ? { 'Content-Security-Policy': page.policy } : {}),
    });
    response.end(page.content);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', () => done()));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  return {
    url,
    put(path, content, policy = '') {
      held.set(path, { content, policy });
      return `${url}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A plain page with a margin of its own round what it embeds. */
export function hostPage(...snippets: readonly string[]): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>某县政府网站</title><body><h1>政务公开</h1>${snippets.join('\n')}</body></html>`;
}
