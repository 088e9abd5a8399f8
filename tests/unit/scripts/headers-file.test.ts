import { describe, expect, it } from 'vitest';
import { headersBelow, headersOf, parseHeadersFile } from '../../../scripts/headers-file.mjs';

const headers = (text: string, path: string) =>
  Object.fromEntries(headersOf(parseHeadersFile(text), path));

describe('a _headers file', () => {
  it('sets the headers below the path they stand under', () => {
    const text = '# all pages\n/about\n  X-Frame-Options: DENY\n\n/map\n\tLink: </a>; rel=x\n';
    expect(headers(text, '/about')).toEqual({ 'x-frame-options': 'DENY' });
    expect(headers(text, '/map')).toEqual({ link: '</a>; rel=x' });
    expect(headers(text, '/')).toEqual({});
  });

  it.each([
    ['/*', '/', true],
    ['/*', '/deep/in/a.js', true],
    ['/_app/*', '/_app/a/b.js', true],
    ['/_app/*', '/other/_app/a.js', false],
    ['/a.b', '/axb', false],
    ['/view/:id', '/view/siege', true],
    ['/view/:id', '/view/siege/more', false],
    ['/view/:id/*', '/view/siege/more', true],
    ['/About', '/about', false],
  ])('with the pattern %s for %s: %s', (pattern, path, matches) => {
    const found = headers(`${pattern}\n  X-Test: yes`, path);
    expect(found).toEqual(matches ? { 'x-test': 'yes' } : {});
  });

  it('merges all rules that match, values of one name between commas', () => {
    const text = '/*\n  Cache-Control: public\n  X-A: 1\n/app/*\n  cache-control: max-age=9\n';
    expect(headers(text, '/app/a.js')).toEqual({
      'cache-control': 'public, max-age=9',
      'x-a': '1',
    });
  });

  it('reads Windows line ends and colons in values', () => {
    expect(headers('/*\r\n  Link: <http://x.test/>\r\n', '/')).toEqual({
      link: '<http://x.test/>',
    });
  });

  it.each([
    ['  X-A: 1', 'line 1: no header of a path'],
    ['/*\n  X-A', 'line 2: no header of a path'],
    ['about\n  X-A: 1', 'line 1: a path begins with a slash'],
  ])('says which line of %j is wrong', (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message);
  });

  it('can be written for a site below a path, where no other path of the host gets its headers', () => {
    const root = '# of /all\n/*\n  X-A: /b\n/\n  X-Home: yes\n/app/*\n  X-App: yes\n';
    const below = headersBelow(root, '/maps/atlas');
    expect(headers(below, '/maps/atlas/')).toEqual({ 'x-a': '/b', 'x-home': 'yes' });
    expect(headers(below, '/maps/atlas/app/a.js')).toEqual({ 'x-a': '/b', 'x-app': 'yes' });
    expect(headers(below, '/')).toEqual({});
    expect(headers(below, '/app/a.js')).toEqual({});
    expect(headersBelow(root, '')).toBe(root);
  });
});
