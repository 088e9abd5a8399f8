import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { changedAtlas, refusalsOf, setEvent, write, type Change } from '../broken-atlas.ts';

const PARTY = {
  id: 'sed',
  type: 'organisation',
  name: { de: 'SED', en: 'SED' },
  role: { de: 'Staatspartei', en: 'Ruling party' },
  sources: 'hertle-1996',
};
const SPOKESMAN = {
  id: 'schabowski',
  type: 'person',
  name: { de: 'Günter Schabowski', en: 'Günter Schabowski' },
  role: { de: 'Sprecher des Politbüros', en: 'Spokesman of the Politburo' },
  affiliation: 'sed',
  sources: 'hertle-1996, p. 1',
};

const people = (...list: readonly unknown[]): Change => write('people.json', JSON.stringify(list));
const named = (ids: string): Change => setEvent('people', ids);

test('a feature names its people, who carry role, affiliation and sources', () => {
  const result = compileAtlas(changedAtlas(people(PARTY, SPOKESMAN), named('schabowski; sed')));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  expect(result.atlas.people).toEqual([
    { ...PARTY, affiliation: null, sources: [{ source: 'hertle-1996', locator: null }] },
    { ...SPOKESMAN, sources: [{ source: 'hertle-1996', locator: 'p. 1' }] },
  ]);
  expect(result.atlas.features[0]?.people).toEqual(['schabowski', 'sed']);
  expect(result.atlas.features[1]?.people).toEqual([]);
});

test('an atlas may do without people.json, but not name people then', () => {
  const result = compileAtlas(changedAtlas());
  expect('problems' in result ? result.problems : result.atlas.people).toEqual([]);
  expect(refusalsOf(named('schabowski'))).toEqual([
    'layers/events.geojson › "press-conference" › people: "schabowski" is not in people.json',
  ]);
});

test('an organisation to which a person belongs need not be named by a feature', () => {
  const result = compileAtlas(changedAtlas(people(PARTY, SPOKESMAN), named('schabowski')));
  expect('problems' in result).toBe(false);
});

const EVENT = 'layers/events.geojson › "press-conference"';
const ENTRY = 'people.json › "schabowski"';

test.each([
  [
    'a slip of the pen',
    [people(PARTY, SPOKESMAN), named('schabowsky; schabowski')],
    `${EVENT} › people: "schabowsky" is not in people.json; did you mean "schabowski"?`,
  ],
  [
    'somebody named twice',
    [people(PARTY, SPOKESMAN), named('schabowski; schabowski')],
    `${EVENT} › people: "schabowski" is named twice`,
  ],
  [
    'somebody whom no feature names',
    [people(PARTY, SPOKESMAN), named('sed')],
    `${ENTRY}: is named by no feature`,
  ],
  [
    'an id that stands twice',
    [people(PARTY, SPOKESMAN, SPOKESMAN), named('schabowski')],
    `${ENTRY} › id: is already used in people.json; ids are unique`,
  ],
  [
    'an affiliation that is not there',
    [people(PARTY, { ...SPOKESMAN, affiliation: 'sad' }), named('schabowski; sed')],
    `${ENTRY} › affiliation: "sad" is not in the organisations of people.json; did you mean "sed"?`,
  ],
  [
    'a person as an affiliation',
    [people({ ...SPOKESMAN, affiliation: 'schabowski' }), named('schabowski')],
    `${ENTRY} › affiliation: "schabowski" is not in the organisations of people.json`,
  ],
  [
    'an unknown source',
    [people({ ...PARTY, id: 'schabowski', sources: 'hertle' }), named('schabowski')],
    `${ENTRY} › sources: "hertle" is not in sources.json`,
  ],
  [
    'an unknown type',
    [people({ ...PARTY, id: 'schabowski', type: 'party' }), named('schabowski')],
    `${ENTRY} › type: "party" is not one of person, organisation`,
  ],
  [
    'a role in one language',
    [people({ ...PARTY, id: 'schabowski', role: { de: 'Partei' } }), named('schabowski')],
    `${ENTRY} › role.en: is missing`,
  ],
] as const)('%s is refused', (_, changes, line) => {
  expect(refusalsOf(...changes)).toEqual([line]);
});
