import { expect, test } from 'vitest';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { changesSince } from '#lib/core/versions/changes.ts';
import { changedAtlas, refusalsOf, set, setEvent, write, type Change } from '../broken-atlas.ts';

const versions = (content: object): Change => write('versions.json', JSON.stringify(content));
const FIRST = {
  version: 'a1',
  published: '2026-01-02',
  features: { 'press-conference': '00000000' },
};
const GATE = { gate: { de: 'Das Tor', en: 'The gate' } };

function compiled(...changes: Change[]): CompiledAtlas {
  const result = compileAtlas(changedAtlas(...changes));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

test('an atlas that was never published has no versions', () => {
  const { versions: record, atlas } = compiled();
  expect(record.versions).toEqual([]);
  expect(Object.keys(record.present)).toEqual(atlas.features.map(({ id }) => id));
});

test('the record of an atlas names what is gone, and only that', () => {
  const features = { ...FIRST.features, gate: '11111111' };
  const names = { ...GATE, 'press-conference': { de: 'x', en: 'x' } };
  const record = compiled(versions({ names, versions: [{ ...FIRST, features }] })).versions;
  expect(record.names).toEqual(GATE);
  expect(changesSince(record, 'a1')).toMatchObject({
    changed: ['press-conference'],
    removed: ['gate'],
  });
});

test.each<[string, Change, string[]]>([
  ['a word of its text', setEvent('summary', 'Kurz und anders.'), ['press-conference']],
  [
    'its place',
    set('layers/events.geojson', '/features/0/geometry/coordinates/0', 13.4),
    ['press-conference'],
  ],
  [
    'a claim about it',
    set('claims.json', '/claims/0/claimant/en', 'Somebody'),
    ['schabowski-answer'],
  ],
  ['nothing but a field left empty', setEvent('when', null), []],
  ['the name of the atlas', set('atlas.json', '/title/en', 'Another'), []],
])('a feature counts as changed with %s', (_, change, expected) => {
  const before = compiled();
  const after = compiled(change);
  const features = before.versions.present;
  const record = {
    ...after.versions,
    versions: [{ version: 'x', published: '2026-01-01', features }],
  };
  expect(changesSince(record, 'x')?.changed).toEqual(expected);
});

test('neither the order of properties nor the record itself is part of the version', () => {
  const record = versions({ names: {}, versions: [FIRST] });
  const title = set('atlas.json', '/title', {
    en: 'The fall of the Berlin Wall',
    de: 'Der Fall der Berliner Mauer',
  });
  expect(compiled(record, title).atlas.version).toBe(compiled().atlas.version);
});

test.each([
  ['a version twice', [FIRST, FIRST], 'versions[1].version: "a1" stands here twice'],
  [
    'days in the wrong order',
    [FIRST, { ...FIRST, version: 'a2', published: '2026-01-01' }],
    'versions[1].published: 2026-01-01 is before that of the version above, 2026-01-02',
  ],
  [
    'a day that is none',
    [{ ...FIRST, published: '2 January' }],
    'versions[0].published: is not a day such as 2007-07-10',
  ],
  [
    'a feature without a name that is gone',
    [{ ...FIRST, features: { tower: '00000000' } }],
    'versions[0].features.tower: is in no layer any more and has no name here',
  ],
  [
    'a mark that is none',
    [{ ...FIRST, features: { gate: 'x' } }],
    'versions[0].features.gate: is not eight hex digits',
  ],
])('%s is refused', (_, list, line) => {
  expect(refusalsOf(versions({ names: GATE, versions: list }))).toEqual([
    `versions.json › ${line}`,
  ]);
});
