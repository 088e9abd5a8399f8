import { describe, expect, it } from 'vitest';
import { pagePath, readPagePath } from '#lib/core/view/page-address.ts';

describe('the address of a page that shows a view', () => {
  it.each([
    ['', { page: 'explorer', chapter: null, language: null }],
    ['view/siege/', { page: 'view', chapter: 'siege', language: null }],
    ['view/siege/ur/', { page: 'view', chapter: 'siege', language: 'ur' }],
    ['embed/', { page: 'embed', chapter: null, language: null }],
    ['embed/siege/', { page: 'embed', chapter: 'siege', language: null }],
    ['embed/siege/ur/', { page: 'embed', chapter: 'siege', language: 'ur' }],
  ] as const)('is written and read as %j', (path, address) => {
    expect(pagePath(address)).toBe(path);
    expect(readPagePath(path)).toEqual(address);
  });

  it('is read with the name of its file and without its last slash', () => {
    expect(readPagePath('index.html')).toEqual(readPagePath(''));
    expect(readPagePath('embed/siege/index.html')).toEqual(readPagePath('embed/siege/'));
    expect(readPagePath('embed/siege')).toEqual(readPagePath('embed/siege/'));
  });

  it.each(['about/', 'view/', 'explorer/', 'embed/siege/ur/more/', 'data/atlas.json'])(
    'is not %j',
    (path) => {
      expect(readPagePath(path)).toBeNull();
    },
  );
});
