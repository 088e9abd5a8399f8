import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/core/atlas/model.ts';
import { hasSingleSource, sourceUses } from '#lib/core/sources/usage.ts';
import { feature } from '../../atlas-builder.ts';
import { numberClaim } from '../claims/claim-builder.ts';

function source(id: string, title: string, authors: string[] = []): Source {
  const unknown = { container: null, publisher: null, issued: null, url: null, note: null };
  return { id, type: 'book', title, authors, ...unknown };
}
const cites = (...ids: string[]) => ({
  sources: ids.map((id, index) => ({ source: id, locator: `page ${String(index)}` })),
});

describe('the bibliography', () => {
  const sources = [source('z', 'Zeitung'), source('b', 'Report 10'), source('a', 'Report 9')];

  it('is in alphabetical order of authors, outlets, titles, with figures by their value', () => {
    const written = [...sources, source('m', 'A history', ['Myrtle Adams'])];
    const uses = sourceUses({ sources: written, features: [], claims: [], silences: [] });
    expect(uses.map((use) => use.source.id)).toEqual(['m', 'a', 'b', 'z']);
    const printed = { ...source('d', 'Yesterday'), container: 'Dawn' };
    const [first] = sourceUses({
      sources: [...sources, printed],
      features: [],
      claims: [],
      silences: [],
    });
    expect(first?.source.id).toBe('d');
  });

  it('tells which features, claims and silences rest on a source, each once', () => {
    const features = [feature('raid', cites('a', 'a')), feature('siege', cites('z', 'a'))];
    const claims = [numberClaim('ten', 10, 10, { source: { source: 'z', locator: null } })];
    const silences = [
      { id: 'gap', name: { en: 'gap' }, start: 0, end: 1, source: { source: 'b', locator: null } },
    ];
    const [a, b, z] = sourceUses({ sources, features, claims, silences });
    expect(a?.features.map(({ id }) => id)).toEqual(['raid', 'siege']);
    expect(b).toMatchObject({ features: [], claims: [], silences });
    expect(a?.silences).toEqual([]);
    expect(z?.features.map(({ id }) => id)).toEqual(['siege']);
    expect(z?.claims.map(({ id }) => id)).toEqual(['ten']);
  });
});

it('knows what rests on one source alone, cited once or in several places', () => {
  expect(hasSingleSource(cites('a'))).toBe(true);
  expect(hasSingleSource(cites('a', 'a'))).toBe(true);
  expect(hasSingleSource(cites('a', 'b'))).toBe(false);
});
