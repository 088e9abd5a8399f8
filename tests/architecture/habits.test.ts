import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CARD_COVERS_MAP, MAP_BESIDE, SMALL_PAGE } from '#lib/components/page-layout.ts';
import {
  eventWords,
  largeFiles,
  mentions,
  type NamedEvent,
  strangeLayouts,
  vagueNames,
} from './habits.ts';
import { placeNames } from './places.ts';
import { readTree } from './tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the code of the project', () => {
  const src = readTree(root, 'src');

  it('is cut into files of at most 10 KB', () => {
    expect(largeFiles(src)).toEqual([]);
  });

  it('names every file after what it holds', () => {
    expect(vagueNames(src)).toEqual([]);
  });

  it('changes the layout of the page everywhere at the same size', () => {
    const large = '(min-width: 761px) and (min-height: 521px)';
    const components = readTree(root, 'src/lib/components');
    const sizes = [520, 521, 641, 760, 761];
    expect(
      strangeLayouts(components, [SMALL_PAGE, MAP_BESIDE, CARD_COVERS_MAP, large], sizes),
    ).toEqual([]);
  });

  it('knows nothing of the event: its names, places and time zone are data', () => {
    const atlas = JSON.parse(readFileSync(join(root, 'geodata/atlas.json'), 'utf8')) as NamedEvent;
    const words = eventWords(atlas, placeNames(root));
    expect(words.length).toBeGreaterThan(10);
    expect(mentions(src, words)).toEqual([]);
  });
});

describe('what the habits refuse', () => {
  const event = {
    id: 'crown-street',
    time_zone: 'Europe/London',
    title: { en: 'The fire in Crown Street' },
  };

  it('is a file over 10 KB', () => {
    const tree = new Map([
      ['src/a.ts', 'x'.repeat(10_240)],
      ['src/b.ts', 'x'.repeat(10_241)],
    ]);
    expect(largeFiles(tree)).toEqual(['src/b.ts: 10241 bytes']);
  });

  it('is a name that says nothing', () => {
    const paths = ['src/lib/utils/a.ts', 'src/date-helpers.ts', 'src/misc.ts', 'src/utility.ts'];
    expect(vagueNames(new Map(paths.map((path) => [path, ''])))).toEqual(paths.slice(0, 3));
  });

  it('is a layout that begins at a size of its own', () => {
    const tree = new Map([['a.svelte', '@media (max-width: 760px) {}@media print {}']]);
    const strange = ['a.svelte: (max-width: 760px)'];
    expect(strangeLayouts(tree, ['(max-height: 9px)'], [760])).toEqual(strange);
    expect(strangeLayouts(tree, ['(max-width: 760px)'], [760])).toEqual([]);
  });

  it('is a word of the event', () => {
    const words = eventWords(event, ['Leeds', 'Ely']);
    expect(words).toEqual(['crown-street', 'Europe/London', 'London', 'Crown Street', 'Leeds']);
    const tree = new Map([
      ['src/a.ts', `const zone =\n 'Europe/London';`],
      ['src/b.ts', `// like Leeds; Leedstown and leeds are other words`],
    ]);
    expect(mentions(tree, words)).toEqual(['src/a.ts:2 Europe/London', 'src/b.ts:1 Leeds']);
  });
});
