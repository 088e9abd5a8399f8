import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersOf, parseHeadersFile } from './headers-file.mjs';
import { listen } from './listen.mjs';

/**
 * Answers requests with the files of a built site, as a plain static host would.
 * @param {{ dir: string, base: string }} site folder, and path it is published under (`` or `/a`)
 * @returns {import('node:http').RequestListener}
 * @throws {Error} when the folder holds no site
 */
export function siteListener({ dir, base }) {
  const folder = resolve(dir);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no index.html: run "npm run build" first`);
  }
  const rules = parseHeadersFile(readIfThere(join(folder, '_headers')));
  const missing = readIfThere(join(folder, '404.html')) || 'Not found';
  // sirv lists the files once and serves no other, so no path leads out of the folder.
  const files = sirv(folder, { etag: true, maxAge: 0, brotli: true, gzip: true });

  return (request, response) => {
    const url = addressOf(request);
    if (url === null) return end(response, 400, 'Bad request');
    const path = url.pathname;
    if (path === base) return redirect(response, `${base}/${url.search}`);
    const inside = path.startsWith(`${base}/`);
    const local = inside ? path.slice(base.length) : path;
    // A host matches the whole path: rules for the root say nothing of a site that lies below one.
    setHeaders(response, headersOf(rules, path));
    const lost = () => {
      if (inside) setHeaders(response, headersOf(rules, `${base}/404.html`));
      end(response, 404, missing);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return end(response, 405, 'Method not allowed');
    }
    if (!inside || local === '/_headers') return lost();
    if (isFolder(folder, local)) return redirect(response, `${base}${local}/${url.search}`);
    request.url = local + url.search;
    files(request, response, lost);
  };
}

/**
 * Serves a built site until it is closed.
 * @param {{ dir?: string, base?: string, host?: string, port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} address with a slash at the end
 */
export async function serveSite({ dir = 'build', base = '', host = 'localhost', port = 0 } = {}) {
  const prefix = base.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  const server = await listen(siteListener({ dir, base: prefix }), { host, port });
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${server.port}${prefix}/`, close: server.close };
}

/**
 * The address asked for with `.` and `..` resolved, or null for one that is none.
 * @param {import('node:http').IncomingMessage} request
 */
function addressOf({ url }) {
  if (!url?.startsWith('/') || !URL.canParse(`http://site${url}`)) return null;
  return new URL(`http://site${url}`);
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * Whether the page of `path` lies in a folder, so that its relative links need a slash at the end.
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
  // A location that began with two slashes would lead to another host.
  if (/^\/\/|%|\/$/.test(path) || existsSync(join(folder, `${path}.html`))) return false;
  return existsSync(join(folder, path, 'index.html'));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Map<string, string>} headers
 */
function setHeaders(response, headers) {
  for (const [name, value] of headers) response.setHeader(name, value);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(302, { Location: location }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} body
 */
function end(response, status, body) {
  const type = body.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
