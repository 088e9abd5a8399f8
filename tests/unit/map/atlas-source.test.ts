import fc from 'fast-check';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import type { Certainty } from '#lib/core/time/interval.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { drawnOf } from '#lib/core/visible/glow.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { AtlasSource } from '#lib/map/atlas-source.ts';
import { partContext } from '#lib/map/part-context.ts';
import { describe, expect, it } from 'vitest';
import { feature } from '../atlas-builder.ts';
import { prove } from '../prove.ts';
import { HandFrames, HeldData } from './held-data.ts';
import { context, geometriesOf } from './placed.ts';

const point = { type: 'Point', coordinates: [10, 50] } as const;
const pointThere = { type: 'Point' as const, coordinates: [...point.coordinates] };
const IDS = ['a', 'b', 'c', 'd'];

function made(features: readonly Feature[], geometries: Geometries, sinkIsThere = () => true) {
  const data = new HeldData();
  const frames = new HandFrames();
  const source = new AtlasSource({
    sink: () => (sinkIsThere() ? data : undefined),
    nextFrame: frames.next,
    features,
    geometries,
    context: context(),
  });
  return { data, frames, source };
}

const four = () =>
  made(
    IDS.map((id) => feature(id, { uncertainty: 80 })),
    geometriesOf(Object.fromEntries(IDS.map((id) => [id, pointThere]))),
  );

const shown = (...ids: string[]) => new Map<string, Certainty>(ids.map((id) => [id, 'certain']));

describe('the source of the atlas', () => {
  it('holds what is visible, and nothing of what no longer is', () => {
    const { data, frames, source } = four();
    source.show(shown('a', 'b'));
    frames.draw();
    expect(data.features).toEqual(['a', 'b']);
    source.show(shown('b', 'c'));
    expect(data.features).toEqual(['b', 'c']);
    expect([...source.ids].sort()).toEqual(['b', 'c']);
  });

  it('takes for held what it begins with, and sends only what differs from it', () => {
    const { data, frames, source } = four();
    void data.setData({ type: 'FeatureCollection', features: source.begin(shown('a', 'b')) });
    expect([...source.ids].sort()).toEqual(['a', 'b']);
    source.show(shown('a', 'b'));
    expect(data.updates).toBe(0);
    frames.draw();
    source.show(shown('b', 'c'));
    expect(data.features).toEqual(['b', 'c']);
  });

  it('sends the first set of a frame at once, and of those that follow only the last', () => {
    const { data, frames, source } = four();
    source.show(shown('a'));
    expect(data.features).toEqual(['a']);
    source.show(shown('b'));
    source.show(shown('c'));
    expect(data.updates).toBe(1);
    frames.draw();
    expect(data.updates).toBe(2);
    expect(data.features).toEqual(['c']);
  });

  it('sends nothing when nothing changes', () => {
    const { data, frames, source } = four();
    source.show(shown('a'));
    frames.draw();
    source.show(shown('a'));
    frames.draw();
    expect(data.updates).toBe(1);
  });

  it('draws a feature anew when it becomes certain', () => {
    const { data, frames, source } = four();
    source.show(new Map([['a', 'possible']]));
    frames.draw();
    source.show(shown('a'));
    expect(data.parts.get('a')?.properties.certainty).toBe('certain');
  });

  it('draws what is over and glows on, and does not count it among what it shows', () => {
    const { data, frames, source } = four();
    source.show(shown('a', 'b'));
    frames.draw();
    source.show(drawnOf(shown('b'), new Map([['a', 1]])));
    frames.draw();
    expect(data.features).toEqual(['a', 'b']);
    expect(data.parts.get('a')?.properties.certainty).toBe('over');
    expect([...source.ids]).toEqual(['b']);
    source.show(shown('b'));
    expect(data.features).toEqual(['b']);
  });

  it('knows no place of what has none', () => {
    const { data, source } = made([feature('nowhere', { anchor: null })], geometriesOf({}));
    source.show(shown('nowhere'));
    expect(data.updates).toBe(0);
    expect([...source.ids]).toEqual([]);
  });

  it('settles only after the last set that was asked for has gone out', async () => {
    const { data, source } = four();
    source.show(shown('a'));
    source.show(shown('b'));
    await source.settled;
    expect(data.features).toEqual(['b']);
  });

  it('fills itself again after the map lost its data, with what was asked for meanwhile', () => {
    let there = true;
    const { data, frames, source } = made(
      IDS.map((id) => feature(id)),
      geometriesOf(Object.fromEntries(IDS.map((id) => [id, pointThere]))),
      () => there,
    );
    source.show(shown('a'));
    frames.draw();
    there = false;
    source.show(shown('b', 'c'));
    frames.draw();
    there = true;
    source.refill();
    expect(data.features).toEqual(['b', 'c']);
    expect(data.refills).toBe(1);
  });

  it('speaks another language without changing what it holds', () => {
    const { data, frames, source } = four();
    source.show(shown('a', 'b'));
    frames.draw();
    source.setContext(context('قیاسی', 'ur'));
    expect(data.features).toEqual(['a', 'b']);
    expect(data.parts.get('a#label')?.properties.note).toBe('قیاسی');
  });

  it('ends up with the same parts by whatever way it came there', () => {
    const sets = fc.array(fc.subarray(IDS), { minLength: 1, maxLength: 6 });
    prove(
      fc.property(sets, (wanted) => {
        const [way, direct] = [four(), four()];
        for (const ids of wanted) {
          way.source.show(shown(...ids));
          way.frames.draw();
        }
        direct.source.show(shown(...(wanted.at(-1) ?? [])));
        const sorted = ({ data }: typeof way) =>
          [...data.parts].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted(way)).toEqual(sorted(direct));
      }),
    );
  });
});

describe('on the atlas of this site', () => {
  const compiled = compileAtlas('geodata');
  if ('problems' in compiled) throw new Error('The data of this site do not compile.');
  const { atlas } = compiled;
  const geometries: Geometries = new Map(
    compiled.geometries.features.map(({ id, geometry, properties }) => [
      String(id),
      { geometry, instants: properties.instants },
    ]),
  );

  it('holds the visible features at every change and on both sides of it', () => {
    const data = new HeldData();
    const frames = new HandFrames();
    const words = { language: 'en', locale: {}, attribution: '', labelNote: () => null };
    const source = new AtlasSource({
      sink: () => data,
      nextFrame: frames.next,
      features: atlas.features,
      geometries,
      context: partContext(atlas, words),
    });
    const instants = new ChangeIndex(atlas.features).instants;
    expect(instants.length).toBeGreaterThan(100);
    for (const instant of instants.flatMap((at) => [at - 1, at, at + 1])) {
      const visible = visibleAt(atlas.features, instant);
      source.show(new Map(visible.map(({ feature, certainty }) => [feature.id, certainty])));
      frames.draw();
      const placed = visible.map(({ feature }) => feature.id).filter((id) => geometries.has(id));
      expect(data.features).toEqual(placed.sort());
      expect([...source.ids].sort()).toEqual(placed);
    }
  });
});
