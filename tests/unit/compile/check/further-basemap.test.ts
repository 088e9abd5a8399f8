import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import type { Basemap } from '#lib/core/atlas/model.ts';
import { BERLIN, changedAtlas, refusalsOf, set } from '../broken-atlas.ts';

const text = { de: 'Straßen', en: 'Streets' };
const streets = {
  id: 'streets',
  name: text,
  style: 'https://tiles.example.org/style.json',
  attribution: text,
  privacy: text,
};
const archive = { id: 'town', name: text, archive: 'basemap/town.pmtiles', attribution: text };

const basemapsOf = (directory: string): readonly Basemap[] => {
  const compiled = compileAtlas(directory);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.atlas.basemaps;
};

test('an atlas offers the base maps it lists, each with every host that is asked for it', () => {
  const hosts = ['fonts.example.org:8443', 'tiles.example.org', 'a.example.org'];
  const directory = changedAtlas(set('atlas.json', '/basemaps', [{ ...streets, hosts }, archive]));
  expect(basemapsOf(directory)).toEqual([
    {
      ...streets,
      archive: null,
      hosts: ['a.example.org', 'fonts.example.org:8443', 'tiles.example.org'],
    },
    { ...archive, style: null, hosts: [], privacy: null },
  ]);
});

test('an atlas that lists none has the bundled base map only', () => {
  expect(basemapsOf(BERLIN)).toEqual([]);
});

const HOST = 'is not a host such as "tiles.example.org": no "https://", no path, no "*"';
const ARCHIVE = 'is not a path inside static/ such as "basemap/town.pmtiles"';
const ADDRESS = 'is not an https: address with its host in lower case';

test.each([
  [
    'a style comes unencrypted',
    { ...streets, style: 'http://tiles.example.org/' },
    `style: ${ADDRESS}`,
  ],
  ['a style is a script', { ...streets, style: 'javascript:alert(1)' }, `style: ${ADDRESS}`],
  [
    'a style has no such port',
    { ...streets, style: 'https://a.example.org:99999/' },
    'style: is not an https: address; its host or port is none',
  ],
  ['a host is an address', { ...streets, hosts: ['https://a.example.org'] }, `hosts[0]: ${HOST}`],
  [
    'a host would end the policy',
    { ...streets, hosts: ['a.example.org; img-src *'] },
    `hosts[0]: ${HOST}`,
  ],
  ['a host stands for many', { ...streets, hosts: ['*.example.org'] }, `hosts[0]: ${HOST}`],
  [
    'a style does not say what its host learns',
    { ...streets, privacy: undefined },
    'privacy: is missing; a style on another host says what that host learns of readers',
  ],
  [
    'an archive lies elsewhere',
    { ...archive, archive: 'https://a.example.org/a.pmtiles' },
    `archive: ${ARCHIVE}`,
  ],
  ['an archive lies above static/', { ...archive, archive: '../a.pmtiles' }, `archive: ${ARCHIVE}`],
  ['an archive is none', { ...archive, archive: 'basemap/town.mbtiles' }, `archive: ${ARCHIVE}`],
  [
    'an archive has hosts',
    { ...archive, hosts: ['a.example.org'] },
    'hosts: belong to a style; an archive asks no other host',
  ],
  [
    'there are style and archive',
    { ...streets, archive: archive.archive },
    'archive: stands beside a style; a base map has one of the two',
  ],
  [
    'there is neither',
    { ...archive, archive: undefined },
    'style: is missing, and so is archive; a base map has one of the two',
  ],
  [
    'a property is misspelt',
    { ...archive, atribution: text },
    'atribution: unknown property; did you mean "attribution"?',
  ],
  ['a name lacks a language', { ...archive, name: { de: 'Stadt' } }, 'name.en: is missing'],
])('the author is told when %s', (_, basemap, expected) => {
  expect(refusalsOf(set('atlas.json', '/basemaps', [basemap]))).toEqual([
    `atlas.json › "${basemap.id}" › ${expected}`,
  ]);
});

test('two base maps of one id are refused', () => {
  expect(
    refusalsOf(set('atlas.json', '/basemaps', [streets, { ...archive, id: 'streets' }])),
  ).toEqual(['atlas.json › "streets" › id: is already used in atlas.json; ids are unique']);
});
