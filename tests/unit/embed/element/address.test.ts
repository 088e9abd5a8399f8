import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAddress } from '#lib/embed/element/address.ts';
import { prove } from '../../prove.ts';

const PAGE = 'https://paper.example/2027/story.html';
const TRUSTED = ['https://atlas.example/embed/v1.js'];
const plain = { theme: null, lang: null };
const address = (src: string | null, fields: Record<string, string | null> = plain) =>
  frameAddress(src, PAGE, TRUSTED, fields)?.href ?? null;

describe('the address of a frame', () => {
  it('is one of the site the script came from', () => {
    const src = 'https://atlas.example/embed/#at=2007-07-10T04:30+05:00&layers=a,b';
    expect(address(src)).toBe(src);
    expect(address('https://atlas.example:443/embed/')).toBe('https://atlas.example/embed/');
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://atlas.example/',
    ' \tjava\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://atlas.example/0b5c',
    'filesystem:https://atlas.example/temporary/x',
    'about:blank',
    'file:///etc/passwd',
    'ftp://atlas.example/embed/',
    'embed/',
    '/embed/',
    '//elsewhere.example/embed/',
    'http://atlas.example/embed/',
    'https://atlas.example:8443/embed/',
    'https://atlas.example@elsewhere.example/embed/',
    'https://atlas.example.elsewhere.example/embed/',
    'https://elsewhere.example/?https://atlas.example/embed/',
    'https://',
  ])('is never %j', (src) => {
    expect(address(src)).toBeNull();
  });

  it('is one of the page where the author trusts its origin, which a path leads to', () => {
    expect(frameAddress('/embed/', PAGE, ['https://paper.example'], plain)?.href).toBe(
      'https://paper.example/embed/',
    );
    for (const trust of ['', 'null', '*', 'javascript:0', 'paper.example']) {
      expect(frameAddress('/embed/', PAGE, [trust], plain)).toBeNull();
    }
  });

  it('takes theme and language of the element over those written in it', () => {
    const src = 'https://atlas.example/embed/#theme=light&at=2007-07-10T04:30Z&lang=en';
    expect(address(src, { theme: 'dark', lang: 'ur' })).toBe(
      'https://atlas.example/embed/#at=2007-07-10T04:30Z&theme=dark&lang=ur',
    );
    expect(address('https://atlas.example/embed/', { theme: 'a&sel=<b>', lang: null })).toBe(
      'https://atlas.example/embed/#theme=a%26sel%3D%3Cb%3E',
    );
  });

  it('never leaves the trusted site, whatever is written', () => {
    const pieces = fc.constantFrom(
      'https:',
      'javascript:',
      '//',
      'atlas.example',
      'elsewhere.example',
      '@',
      '\\',
      '/',
      '#',
      '?',
      ':',
      '\t',
      '%0a',
      '.',
    );
    const src = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    prove(
      fc.property(src, (src) => {
        const shown = address(src);
        if (shown !== null) expect(new URL(shown).origin).toBe('https://atlas.example');
      }),
      500,
    );
  });
});
