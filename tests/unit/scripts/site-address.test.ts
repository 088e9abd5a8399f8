import { describe, expect, it } from 'vitest';
import { oembedAddress, siteAddress } from '../../../scripts/site-address.mjs';

describe('the address of the published site', () => {
  it.each([
    [{}, { url: null, origin: undefined, base: '' }],
    [{ SITE_URL: '' }, { url: null, origin: undefined, base: '' }],
    [{ BASE_PATH: '/atlas' }, { url: null, origin: undefined, base: '/atlas' }],
    [
      { SITE_URL: 'https://example.org' },
      { url: 'https://example.org/', origin: 'https://example.org', base: '' },
    ],
    [
      { SITE_URL: 'https://example.org/maps/atlas' },
      {
        url: 'https://example.org/maps/atlas/',
        origin: 'https://example.org',
        base: '/maps/atlas',
      },
    ],
    [
      { SITE_URL: 'http://localhost:4173/atlas/', BASE_PATH: '/atlas' },
      { url: 'http://localhost:4173/atlas/', origin: 'http://localhost:4173', base: '/atlas' },
    ],
  ])('follows from %j', (environment, address) => {
    expect(siteAddress(environment)).toEqual(address);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'javascript:alert(1)'])(
    'is never %s: the build stops',
    (SITE_URL) => {
      expect(() => siteAddress({ SITE_URL })).toThrow(SITE_URL);
    },
  );

  it('stops the build where two paths are named', () => {
    const both = { SITE_URL: 'https://example.org/a/', BASE_PATH: '/b' };
    expect(() => siteAddress(both)).toThrow('different paths');
  });
});

describe('the address of a host that answers oEmbed', () => {
  it('is that of OEMBED_URL, or none', () => {
    expect(oembedAddress({ OEMBED_URL: 'https://api.example.org/oembed?key=a' })).toBe(
      'https://api.example.org/oembed?key=a',
    );
    expect(oembedAddress({ OEMBED_URL: '' })).toBe('');
    expect(oembedAddress({})).toBe('');
  });

  it.each(['api.example.org', 'ftp://example.org/', 'https://example.org/#a'])(
    'is never %s: the build stops',
    (OEMBED_URL) => {
      expect(() => oembedAddress({ OEMBED_URL })).toThrow(OEMBED_URL);
    },
  );
});
