import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { GeoJSONSource } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Instant } from '#lib/core/time/interval.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { atlas, geometries } from '../compiled-atlas.ts';
import { mapInPage, SIZE } from './map-in-page.ts';
import { pictureOf } from './pixels.ts';

const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 };
/** Pixels: marks that share a spot stand side by side around it. */
const REACH = 60;

const { instants } = new ChangeIndex(atlas.features);

const visibleSetAt = (instant: Instant): VisibleSet =>
  new Map(
    visibleAt(atlas.features, instant).map(({ feature, certainty }) => [feature.id, certainty]),
  );

/** Everything visible that has a place, as `<id> <certainty>`, sorted. */
const placed = (visible: VisibleSet): string[] =>
  [...visible]
    .filter(([id]) => geometries.has(id))
    .map((entry) => entry.join(' '))
    .sort();

const idOf = (entry: string) => entry.split(' ')[0];

/** What the parts tell of that the map draws features with, in the same form. */
const toldBy = (parts: readonly { properties: GeoJsonProperties }[]): string[] => {
  const entries = parts.map(({ properties }) =>
    [properties?.feature, properties?.certainty].join(' '),
  );
  return [...new Set(entries)].sort();
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the map', () => {
  it('shows in its first picture what it was made with, and lays out no tile for it twice', async () => {
    const visible = visibleSetAt(instants[instants.length >> 1] ?? 0);
    const sent = ['updateData', 'setData'].map((method) =>
      vi.spyOn(GeoJSONSource.prototype, method as 'setData'),
    );
    const { map, sources } = await mapInPage({ drawn: visible });
    map.show(visible);
    await map.idle();
    expect(sent.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    const data = await Promise.all(sources.map((each) => each.getData()));
    expect(toldBy(data.flatMap((each) => (each as FeatureCollection).features))).toEqual(
      placed(visible),
    );
    for (const spy of sent) spy.mockRestore();
  });

  it('holds exactly what is visible at every change and on both sides of it', async () => {
    const { map, sources } = await mapInPage();
    const sent = sources.map((data) => vi.spyOn(data, 'updateData'));
    const wrong: object[] = [];
    let before = '';
    for (const instant of instants.flatMap((change) => [change - 1, change, change + 1])) {
      const visible = visibleSetAt(instant);
      const expected = placed(visible);
      map.show(visible);
      // Without a difference nothing is sent that a test could wait for.
      if (expected.join() !== before) {
        await nextFrame();
        await Promise.all(sent.map(({ mock }) => mock.results.at(-1)?.value as unknown));
      }
      before = expected.join();
      const data = await Promise.all(sources.map((one) => one.getData()));
      const held = toldBy(data.flatMap((one) => (one as FeatureCollection).features));
      const ids = map.snapshotIds();
      if (held.join() !== before || ids.join() !== expected.map(idOf).join()) {
        wrong.push({ at: new Date(instant).toISOString(), held, ids, expected });
      }
    }
    for (const one of sent) expect(one).toHaveBeenCalled();
    expect(wrong).toEqual([]);
  }, 120_000);

  it('draws in its tiles what it holds, wherever the clock jumps', async () => {
    const { map, source, sources } = await mapInPage();
    const [west, south, east, north] = atlas.cameraBounds;
    source.map.fitBounds([west, south, east, north], { animate: false });
    for (const instant of everyFew(instants, 8)) {
      const visible = visibleSetAt(instant);
      map.show(visible);
      await map.idle();
      const labels = sources.flatMap(({ id }) =>
        source.map.querySourceFeatures(id, { filter: ['==', ['get', 'part'], 'label'] }),
      );
      expect(toldBy(labels), new Date(instant).toISOString()).toEqual(placed(visible));
    }
  }, 120_000);

  it('calls drawn what is drawn: the frames after it show the same', async () => {
    const { map, source } = await mapInPage();
    for (const instant of everyFew(instants, 6)) {
      let picture = '';
      const read = () => (picture = pictureOf(source.map));
      source.map.on('render', read);
      map.show(visibleSetAt(instant));
      await map.drawn();
      const drawn = picture;
      await map.idle();
      source.map.off('render', read);
      expect(drawn === picture, new Date(instant).toISOString()).toBe(true);
    }
  }, 60_000);

  it('never shows another part of the world than its own, but turns and tilts as asked', async () => {
    const { map, source } = await mapInPage();
    const [west, south, east, north] = atlas.cameraBounds;
    for (const center of [[-100, 40] as const, [170, -45] as const]) {
      map.moveTo({ center: [...center], zoom: 9, bearing: 0, pitch: 0 }, { animate: false });
      await map.idle();
      const seen = source.map.getBounds();
      expect(seen.getWest()).toBeGreaterThanOrEqual(west - 0.01);
      expect(seen.getEast()).toBeLessThanOrEqual(east + 0.01);
      expect(seen.getSouth()).toBeGreaterThanOrEqual(south - 0.01);
      expect(seen.getNorth()).toBeLessThanOrEqual(north + 0.01);
    }
    map.moveTo({ ...atlas.camera, bearing: 40, pitch: 30 }, { animate: false });
    expect(map.camera.bearing).toBeCloseTo(40);
    expect(map.camera.pitch).toBeCloseTo(30);
  });

  it('answers a click with a feature only while it is visible', async () => {
    const { map } = await mapInPage();
    const marks = atlas.features.filter(({ id }) => geometries.get(id)?.geometry.type === 'Point');
    for (const { id, anchor, time } of everyFew(marks, 4)) {
      if (anchor === null) continue;
      const [longitude = 0, latitude = 0] = anchor;
      map.moveTo({ center: [longitude, latitude], zoom: 17 }, { animate: false });
      const visible = visibleSetAt(momentOf(time) ?? atlas.at);
      map.show(visible);
      await map.idle();
      expect(map.featuresAt(MIDDLE, REACH)).toContain(id);
      map.show(new Map([...visible].filter(([other]) => other !== id)));
      await map.idle();
      expect(map.featuresAt(MIDDLE, REACH)).not.toContain(id);
    }
  }, 120_000);
});

/** A handful spread over the whole list, its first and last among them. */
function everyFew<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor((items.length - 1) / count));
  return items.filter((_, index) => index % step === 0 || index === items.length - 1);
}
