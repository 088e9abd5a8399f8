import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, parseHeadersFile } from '../../../scripts/headers-file.mjs';
import { readTree } from '../../architecture/tree.ts';
import { nginxHeaders, nginxLinesOf } from './nginx.ts';

const rules = parseHeadersFile(readFileSync('static/_headers', 'utf8'));
const headers = (path: string) => headersOf(rules, path);

/** Every page of the site, its parameters filled in. */
const pages = [...readTree('.', 'src/routes').keys()]
  .filter((path) => path.endsWith('/+page.svelte'))
  .map((path) => path.replace(/^src\/routes|\+page\.svelte$/g, '').replace(/\[+\w+\]+/g, 'some'));

describe('the headers of the published site', () => {
  it('let no other site frame a page', () => {
    const others = pages.filter((path) => !path.startsWith('/embed/'));
    expect(others).toContain('/');
    for (const path of [...others, '/index.html', '/404.html', '/view/some/ur/index.html']) {
      expect(headers(path).get('content-security-policy'), path).toBe("frame-ancestors 'self'");
    }
  });

  it('let every site frame an embed', () => {
    for (const path of ['/embed/', '/embed/some/', '/embed/some/ur/index.html']) {
      expect(headers(path).has('content-security-policy'), path).toBe(false);
      expect(headers(path).has('x-frame-options'), path).toBe(false);
    }
  });

  it.each(['/', '/embed/some/', '/view/some/', '/_app/immutable/a.js', '/data/atlas.json'])(
    'are given for %s: no snooping, and readable for a frame without an origin',
    (path) => {
      expect(headers(path).get('x-content-type-options')).toBe('nosniff');
      expect(headers(path).get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers(path).get('permissions-policy')).toMatch(/geolocation=\(\)/);
      expect(headers(path).get('access-control-allow-origin')).toBe('*');
    },
  );

  it('let scripts be kept for good, as their names change with them', () => {
    expect(headers('/_app/immutable/a.js').get('cache-control')).toMatch(/immutable/);
  });
});

describe('the lines for nginx in the documentation', () => {
  const lines = nginxLinesOf(readFileSync('docs/embedding.md', 'utf8'));
  const further = ['/index.html', '/404.html', '/embed/v1.mjs', '/data/atlas.json'];

  it.each([...pages, ...further, '/view/some/ur/', '/_app/immutable/a.js', '/nowhere'])(
    'send for %s what _headers sends',
    (path) => {
      expect(nginxHeaders(lines, path)).toEqual(headers(path));
    },
  );

  it('answer what is not there with the page of errors, and its headers', () => {
    expect(lines).toMatch(/^error_page 404 \/404\.html;$/m);
  });
});

describe('nginx', () => {
  it('takes the first expression that matches, else the longest beginning, and that alone', () => {
    const lines =
      'location / {\n  add_header A 1 always;\n}\nlocation ~ ^/x {\n  add_header B "2, 3";\n}\n' +
      'location /y/ {\n  add_header C 4;\n}\n';
    expect(Object.fromEntries(nginxHeaders(lines, '/x/y/'))).toEqual({ b: '2, 3' });
    expect(Object.fromEntries(nginxHeaders(lines, '/y/x'))).toEqual({ c: '4' });
    expect(Object.fromEntries(nginxHeaders(lines, '/z'))).toEqual({ a: '1' });
  });
});
