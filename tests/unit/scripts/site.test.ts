import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { serveSite } from '../../../scripts/site.mjs';

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const dir = join(parent, 'build');

const FILES: Record<string, string> = {
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n/app/*\n  Cache-Control: max-age=99\n' +
    '/404.html\n  X-Lost: yes\n/atlas/about\n  X-Below: yes\n',
  'index.html': '<p>home',
  '404.html': '<p>lost',
  'about.html': '<p>about',
  'view/index.html': '<p>view',
  'app/a.mjs': 'export {}',
  'app/a.woff2': 'font',
  'app/a.webmanifest': '{}',
  'app/a.geojson': '{}',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
}
writeFileSync(join(dir, 'app/a.geojson.br'), brotliCompressSync('{"packed":true}'));
writeFileSync(join(parent, 'secret.txt'), 'secret');

const open: (() => Promise<void>)[] = [];
async function serve(base = '', port = 0) {
  const site = await serveSite({ dir, base, port });
  open.push(site.close);
  return site;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** The status for a path sent as it stands; `fetch` would resolve its dots first. */
function statusOfRaw(site: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: new URL(site).port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('npm start', () => {
  it.each([
    ['', 200, '<p>home'],
    ['about', 200, '<p>about'],
    ['view/', 200, '<p>view'],
    ['view', 200, '<p>view'],
    ['nowhere', 404, '<p>lost'],
    ['_headers', 404, '<p>lost'],
  ])('answers /%s with %i', async (path, status, text) => {
    const { url } = await serve();
    const response = await fetch(url + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads a page that is a folder to its address with a slash, so that its links hold', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}view?a=1`)).url).toBe(`${url}view/?a=1`);
  });

  it.each([
    ['a.mjs', 'text/javascript'],
    ['a.woff2', 'font/woff2'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.geojson', 'application/geo+json'],
  ])('serves %s as %s', async (file, type) => {
    const { url } = await serve();
    expect((await fetch(`${url}app/${file}`)).headers.get('content-type')).toBe(type);
  });

  it('has a browser ask again for what no rule of _headers lets it keep', async () => {
    const { url } = await serve();
    expect((await fetch(url)).headers.get('cache-control')).toBe(
      'public,max-age=0,must-revalidate',
    );
    expect((await fetch(`${url}app/a.mjs`)).headers.get('cache-control')).toBe('max-age=99');
  });

  it('serves a part of a file, as archives of tiles are read', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}app/a.mjs`, { headers: { range: 'bytes=1-3' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 1-3/9');
    expect(await response.text()).toBe('xpo');
  });

  it('serves the compressed copy of a file to those who take it', async () => {
    const { url } = await serve();
    const ask = (encoding: string) =>
      fetch(`${url}app/a.geojson`, { headers: { 'accept-encoding': encoding } });
    expect(await (await ask('br')).json()).toEqual({ packed: true });
    expect(await (await ask('identity')).json()).toEqual({});
  });

  it('serves a site under a path, and nothing beside it', async () => {
    const { url } = await serve('/atlas');
    expect(url).toMatch(/\/atlas\/$/);
    expect((await fetch(url.slice(0, -1))).url).toBe(url);
    expect(await (await fetch(`${url}about`)).text()).toBe('<p>about');
    expect((await fetch(new URL('/about', url))).status).toBe(404);
    expect((await fetch(new URL('/atlasabout', url))).status).toBe(404);
  });

  it('sends the headers of the whole path, as a host does that knows nothing of the path below', async () => {
    const below = async (base: string) =>
      (await fetch(`${(await serve(base)).url}about`)).headers.get('x-below');
    expect(await below('/atlas')).toBe('yes');
    expect(await below('/other')).toBeNull();
  });

  it('sends what is not there with the headers of its page of errors', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}nowhere`)).headers.get('x-lost')).toBe('yes');
    expect((await fetch(url)).headers.get('x-lost')).toBeNull();
  });

  it.each([
    ['/../secret.txt', 404],
    ['/app/../../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/..\\secret.txt', 404],
    ['//view', 404],
    ['/%E0%A4%A', 404],
    ['*', 400],
  ])('serves nothing outside the folder: %s', async (path, status) => {
    const { url } = await serve();
    expect(await statusOfRaw(url, path)).toBe(status);
  });

  it('only gives', async () => {
    const { url } = await serve();
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('takes the next port where one is taken', async () => {
    const first = Number(new URL((await serve()).url).port);
    const second = Number(new URL((await serve('', first)).url).port);
    expect(second).toBeGreaterThan(first);
  });

  it('says what to do where nothing is built', async () => {
    await expect(serveSite({ dir: parent })).rejects.toThrow('run "npm run build" first');
  });
});
