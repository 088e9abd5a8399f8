import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, parseHeadersFile } from '../../../scripts/headers-file.mjs';
import { readTree } from '../../architecture/tree.ts';

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
