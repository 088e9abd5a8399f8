import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { singleScript } from '#lib/compile/vite/embed-scripts.ts';
import { listen } from '../../../scripts/listen.mjs';
import { siteListener } from '../../../scripts/site.mjs';

/** Something that answers on an origin of its own. */
export interface Origin {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const guestPage = fileURLToPath(new URL('../../fixtures/embed/guest-page.ts', import.meta.url));

async function serve(host: string, listener: RequestListener): Promise<Origin> {
  const { port, close } = await listen(listener, { host, port: 0 });
  return { origin: `http://${host}:${String(port)}`, close };
}

/**
 * The built site, and below `/frame/` a page that speaks the protocol without drawing a map.
 * `/frame/silent/` is a page without a script.
 */
export async function serveSiteWithFrame(): Promise<Origin> {
  const script = await singleScript(guestPage, 'iife');
  const site = siteListener({ dir: process.env.BUILD_DIR ?? 'build', base: '' });
  const page = (body: string) => `<!doctype html><html lang="en"><title>Map</title>${body}</html>`;
  const pages = new Map([
    ['/frame/', page('<body></body><script src="guest.js"></script>')],
    ['/frame/silent/', page('<body>no script</body>')],
  ]);
  return serve('localhost', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const html = pages.get(pathname);
    if (html !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    } else if (pathname === '/frame/guest.js') {
      response.setHeader('Content-Type', 'text/javascript').end(script);
    } else {
      site(request, response);
    }
  });
}

/**
 * The built site on a host that sends no header which lets other origins read.
 * @param article HTML of a page at `/article.html` that holds a frame
 */
export function servePlainSite(article: string): Promise<Origin> {
  const site = siteListener({ dir: process.env.BUILD_DIR ?? 'build', base: '' });
  return serve('localhost', (request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === 'access-control-allow-origin' ? response : set(name, value);
    if (request.url === '/article.html') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(article);
    } else {
      site(request, response);
    }
  });
}

/**
 * A newspaper on another origin, with a strict policy of its own: scripts, frames and pictures of one
 * site, nothing inline. What it answers is set by the test.
 */
export class Newspaper {
  readonly #pages = new Map<string, string>();
  #server: Origin | null = null;

  /** @param site the origin its policy lets in */
  async open(site: string): Promise<void> {
    const policy = [
      "default-src 'none'",
      `script-src ${site}`,
      `frame-src ${site} 'self'`,
      `img-src ${site}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ].join('; ');
    this.#server = await serve('127.0.0.1', (request, response) => {
      const html = this.#pages.get(request.url ?? '');
      response.statusCode = html === undefined ? 404 : 200;
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html ?? '');
    });
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** Prints an article and gives its address. */
  print(body: string, path = '/'): string {
    const head = '<meta name="viewport" content="width=device-width"><title>Article</title>';
    this.#pages.set(path, `<!doctype html><html lang="en"><head>${head}</head>${body}</html>`);
    return `${this.origin}${path}`;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }
}
