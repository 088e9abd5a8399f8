import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { Halo } from '#lib/map/halo.ts';
import type { Part } from '#lib/map/part.ts';
import { HOVER_SOURCE } from '#lib/map/style/context.ts';

/** A map that remembers what its halo was last drawn around, and how often it was drawn. */
function haloOver(visible: Set<string>) {
  const drawn: string[][] = [];
  const setData = ({ features }: FeatureCollection) => {
    drawn.push(features.map(({ properties }) => String(properties?.id)));
  };
  const map = { getSource: (id: string) => (id === HOVER_SOURCE ? { setData } : undefined) };
  const part = (id: string) => ({ properties: { id } }) as Part;
  const halo = new Halo(map as unknown as MapLibreMap, (id) =>
    visible.has(id) ? [part(id), part(`${id}#ring`)] : [],
  );
  return { halo, drawn };
}

test('a halo stands around every part of what the pointer is on, and around nothing after it', () => {
  const { halo, drawn } = haloOver(new Set(['mosque']));
  halo.put('mosque');
  halo.put('mosque');
  halo.put(null);
  expect(drawn).toEqual([['mosque', 'mosque#ring'], []]);
});

test('what is not visible has none, and leaves none of what the pointer was on before', () => {
  const { halo, drawn } = haloOver(new Set(['mosque']));
  halo.put('later');
  expect(drawn).toEqual([]);
  halo.put('mosque');
  halo.put('later');
  expect(drawn.at(-1)).toEqual([]);
});

test('it goes with its feature and comes back with it, while the pointer rests', () => {
  const visible = new Set(['mosque']);
  const { halo, drawn } = haloOver(visible);
  halo.put('mosque');
  halo.refresh();
  expect(drawn).toHaveLength(1);
  visible.clear();
  halo.refresh();
  expect(drawn.at(-1)).toEqual([]);
  visible.add('mosque');
  halo.refresh();
  expect(drawn.at(-1)).toEqual(['mosque', 'mosque#ring']);
});
