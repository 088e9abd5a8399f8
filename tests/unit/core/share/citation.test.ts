import { expect, test } from 'vitest';
import { apa, bibtex, cslJson, type CitedView } from '#lib/core/share/citation.ts';

const view: CitedView = {
  title: 'The Flood & After',
  part: '10 July 2007, 04:30',
  version: '0a1b2c3d4e5f',
  language: 'en',
  address: 'https://atlas.example/#map=15/33.7/73.1&at=2007-07-10T04:30+05:00',
  accessed: '2026-03-09',
};

test('APA names work, version and the day on which it was read, since the work changes', () => {
  expect(apa(view)).toBe(
    'The Flood & After: 10 July 2007, 04:30 (Version 0a1b2c3d4e5f) [Interactive map]. (n.d.). ' +
      'Retrieved March 9, 2026, from https://atlas.example/#map=15/33.7/73.1&at=2007-07-10T04:30+05:00',
  );
});

test('BibTeX is an entry whose marks are escaped and whose address is as it was', () => {
  expect(bibtex(view)).toBe(
    [
      '@misc{the-flood-after-2026,',
      '  title = {{The Flood \\& After: 10 July 2007, 04:30}},',
      '  howpublished = {Interactive map},',
      '  version = {0a1b2c3d4e5f},',
      '  note = {Version 0a1b2c3d4e5f, accessed 2026-03-09},',
      '  language = {en},',
      '  url = {https://atlas.example/#map=15/33.7/73.1&at=2007-07-10T04:30+05:00},',
      '  urldate = {2026-03-09},',
      '}',
    ].join('\n'),
  );
});

test('CSL-JSON is a list of one map', () => {
  expect(JSON.parse(cslJson(view))).toEqual([
    {
      id: 'the-flood-after-2026',
      type: 'map',
      title: 'The Flood & After: 10 July 2007, 04:30',
      genre: 'Interactive map',
      version: '0a1b2c3d4e5f',
      language: 'en',
      URL: view.address,
      accessed: { 'date-parts': [[2026, 3, 9]] },
    },
  ]);
});

test('a title in another script has a key that every program reads', () => {
  const urdu = { ...view, title: 'سیلاب "2007"', language: 'ur' };
  expect(bibtex(urdu)).toMatch(/^@misc\{2007-2026,\n {2}title = \{\{سیلاب "2007": /);
  expect(bibtex({ ...urdu, title: 'سیلاب' })).toMatch(/^@misc\{atlas-2026,/);
  expect(JSON.parse(cslJson(urdu))).toMatchObject([{ language: 'ur' }]);
});
