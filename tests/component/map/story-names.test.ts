import { expect, test } from 'vitest';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { labelRank } from '#lib/map/label-rank.ts';
import { atlas, geometries } from '../compiled-atlas.ts';
import { mapInPage } from './map-in-page.ts';

const BUSIEST = atlas.chapters
  .toSorted((a, b) => b.events.length - a.events.length)
  .slice(0, 3)
  .map(({ at }) => at);

/** Every place of the story, those of the first layer before the others. */
const places = atlas.layers
  .flatMap(({ id }) => atlas.features.filter(({ layer }) => layer === id))
  .filter((feature) => {
    const placed = geometries.get(feature.id);
    return placed !== undefined && labelRank(feature, placed.geometry) === 'story';
  });

test('the place that the story is about is named at every zoom, however many marks crowd round it', async () => {
  const { map, source } = await mapInPage();
  for (const at of BUSIEST) {
    const visible = new Map(visibleAt(atlas.features, at).map((v) => [v.feature.id, v.certainty]));
    const first = places.find(({ id }) => visible.has(id));
    if (first?.anchor == null) throw new Error('No place of the story is visible.');
    const [longitude = NaN, latitude = NaN] = first.anchor;
    map.show(visible);
    for (const zoom of [11, 12, 13, 13.5, 14, 15, 16]) {
      source.map.jumpTo({ center: [longitude, latitude], zoom });
      await map.idle();
      const labels = ['label-story', 'label-story-afar'];
      const named = source.map
        .queryRenderedFeatures({ layers: labels })
        .map(({ properties }) => properties['feature'] as string);
      expect(named, `at ${new Date(at).toISOString()} and zoom ${zoom}`).toContain(first.id);
    }
  }
}, 60_000);

test('no name of another place or event stands on a place of the story', async () => {
  const { map, source } = await mapInPage();
  const own = source.map;
  // As wide as on a page, where names are long.
  own.getContainer().style.width = '1000px';
  own.resize();
  own.jumpTo({ center: [...atlas.camera.center], zoom: atlas.camera.zoom });
  const others = ['label-places', 'label-events'];
  let named = 0;
  for (const { start } of atlas.segments) {
    const visible = new Map(
      visibleAt(atlas.features, start).map((v) => [v.feature.id, v.certainty]),
    );
    map.show(visible);
    await map.idle();
    named += own.queryRenderedFeatures({ layers: others }).length;
    for (const { id, anchor } of places.filter((place) => visible.has(place.id))) {
      if (anchor === null) continue;
      const [longitude = NaN, latitude = NaN] = anchor;
      const over = own
        .queryRenderedFeatures(own.project([longitude, latitude]), { layers: others })
        .map(({ properties }) => properties['feature'] as string);
      expect(over, `on ${id} at ${new Date(start).toISOString()}`).toEqual([]);
    }
  }
  expect(named).toBeGreaterThan(0);
}, 60_000);
