import { describe, expect, it } from 'vitest';
import { importedBy } from '#lib/compile/vite/chunk-plugin.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  page: ['story', 'clock'],
  story: ['words'],
  clock: ['words', 'sun'],
  words: ['clock'],
  sun: [],
  map: ['words'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = IMPORTS[id];
    return importedIds === undefined ? null : ({ importedIds } as never);
  },
};

describe('what a script of the site holds', () => {
  it('is all that its modules import, by whatever way, once', () => {
    expect([...importedBy(['page'], graph)].sort()).toEqual([
      'clock',
      'page',
      'story',
      'sun',
      'words',
    ]);
  });

  it('leaves out what they do not import', () => {
    expect(importedBy(['clock'], graph).has('story')).toBe(false);
  });

  it('is refused where a module has gone', () => {
    expect(() => importedBy(['page', 'gone'], graph)).toThrow(/gone/);
  });
});
