import type { Feature } from '#lib/core/atlas/model.ts';
import { metresBetween } from '#lib/map/ground-size.ts';
import { partsOf } from '#lib/map/parts.ts';
import { ALONE } from '#lib/map/slots.ts';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exactly, feature } from '../atlas-builder.ts';
import { context, line, point, square } from './placed.ts';

const lasting = { time: exactly(0, 10) };

function idsOf(given: Partial<Feature>, placed = point()): string[] {
  const parts = partsOf(feature('a', given), placed, 'certain', ALONE, context());
  return parts.map(({ properties }) => properties.id);
}

describe('the parts of a feature', () => {
  it('all know their feature and whether it is certain, so that they share its fate', () => {
    const { feature, placed } = square('a', { uncertainty: 200 });
    const parts = partsOf(feature, placed, 'possible', ALONE, context());
    expect(parts.map(({ properties }) => properties.id)).toEqual(['a', 'a#label', 'a#ring']);
    for (const { properties } of parts) {
      expect(properties).toMatchObject({ feature: 'a', certainty: 'possible' });
    }
  });

  it('are shape and arrow alone once it is over, fainter with every age', () => {
    const { feature: siege, placed } = square('a', { uncertainty: 200 });
    const walk = feature('b', { kind: 'movement' });
    expect(
      partsOf(walk, line(), 3, ALONE, context()).map(({ properties }) => properties.id),
    ).toEqual(['b', 'b#arrow']);
    const faded = ([1, 2, 3, 4] as const).map((age) => {
      const parts = partsOf(siege, placed, age, ALONE, context());
      expect(parts.map(({ properties }) => properties.id)).toEqual(['a']);
      expect(parts[0]?.properties.certainty).toBe('over');
      return parts[0]?.properties.faded ?? 1;
    });
    expect(faded).toEqual([...faded].sort((a, b) => b - a));
    expect(new Set(faded).size).toBe(4);
    expect(faded[0]).toBeLessThan(0.7);
    expect(faded[3]).toBeGreaterThan(0.1);
  });

  it('are all there, in full strength and size, while a replay tells of what is over', () => {
    const ask = (state: 0 | 1 | 'certain') =>
      partsOf(feature('a', { uncertainty: 200 }), point(), state, ALONE, context());
    const told = ask(0);
    const names = (parts: typeof told) => parts.map(({ properties }) => properties.id);
    expect(names(told)).toEqual(names(ask('certain')));
    expect(told[0]?.properties).toMatchObject({ certainty: 'over', faded: 1, scale: 1 });
    expect(ask(1)[0]?.properties['scale']).toBeLessThan(1);
  });

  it('carry nothing but text, numbers, truths and flat lists, which is all a map can read', () => {
    const { feature, placed } = square('a', { uncertainty: 200 });
    const parts = partsOf(feature, placed, 'certain', ALONE, context('inferred'));
    const values = parts.flatMap(({ properties }) => Object.values(properties)).flat();
    expect(values.every((value) => ['string', 'number', 'boolean'].includes(typeof value))).toBe(
      true,
    );
  });

  it('have a circle to scale from 60 metres of uncertainty on, not below', () => {
    expect(idsOf({ uncertainty: 59 })).toEqual(['a', 'a#label']);
    const parts = partsOf(feature('a', { uncertainty: 60 }), point(), 'certain', ALONE, context());
    const ring = parts.find(({ properties }) => properties.part === 'ring')?.geometry as Polygon;
    const corners = ring.coordinates[0] as Position[];
    for (const corner of corners) expect(metresBetween([10, 50], corner)).toBeCloseTo(60, 0);
  });

  it('have no circle around lines, nor around areas much larger than it', () => {
    expect(idsOf({ uncertainty: 500 }, line([10, 50], [10, 51]))).not.toContain('a#ring');
    const { feature, placed } = square('a', { uncertainty: 100 }, 50);
    const parts = partsOf(feature, placed, 'certain', ALONE, context());
    expect(parts.map(({ properties }) => properties.part)).toEqual(['shape', 'label']);
  });

  it('leave the circle to another mark at the same spot', () => {
    const slot = { ...ALONE, ring: false };
    const parts = partsOf(feature('a', { uncertainty: 90 }), point(), 'certain', slot, context());
    expect(parts.map(({ properties }) => properties.part)).not.toContain('ring');
  });

  it('have an arrow at the end of what moves, pointing where it goes', () => {
    const east = line([10, 50], [10.01, 50]);
    expect(idsOf({ kind: 'fence' }, east)).toEqual(['a', 'a#label']);
    for (const kind of ['movement', 'flow', 'aim']) {
      const parts = partsOf(feature('a', { kind }), east, 'certain', ALONE, context());
      const arrow = parts.find(({ properties }) => properties.part === 'arrow');
      expect(arrow?.geometry).toEqual({ type: 'Point', coordinates: [10.01, 50] });
      expect(arrow?.properties.bearing).toBeCloseTo(90, 6);
    }
  });

  it('are dashed where the position is inferred or recalled', () => {
    const dashed = (placement: Feature['placement']) =>
      partsOf(feature('a', { placement }), point(), 'certain', ALONE, context())[0]?.properties
        .dashed;
    expect(dashed('surveyed')).toBe(false);
    expect(dashed('derived')).toBe(false);
    expect(dashed('inferred')).toBe(true);
    expect(dashed('schematic')).toBe(true);
  });

  it('are solid along a way only where the whole of it is attested', () => {
    const dashed = (placement: Feature['placement'], attested?: boolean[]) =>
      partsOf(
        feature('a', { kind: 'movement', placement }),
        { ...line([10, 50], [10.01, 50]), attested },
        'certain',
        ALONE,
        context(),
      )[0]?.properties.dashed;
    expect(dashed('inferred', [true, true])).toBe(false);
    expect(dashed('derived', [true, false])).toBe(true);
    expect(dashed('derived')).toBe(false);
  });

  it('fill a building as its state asks, and a whole quarter faintly', () => {
    const strength = (size: number) => {
      const { feature, placed } = square('a', {}, size);
      return partsOf(feature, placed, 'certain', ALONE, context())[0]?.properties.strength;
    };
    expect(strength(1)).toBe(1);
    expect(strength(50)).toBeCloseTo(0.15, 6);
  });
});

describe('the label of a feature', () => {
  const named = { name: { en: 'Mill', ur: 'چکی' }, ...lasting };
  const labelOf = (given: Partial<Feature>, note: string | null, language: string) => {
    const { feature, placed } = square('a', { ...named, ...given });
    const parts = partsOf(feature, placed, 'certain', ALONE, context(note, language));
    return parts.find(({ properties }) => properties.part === 'label')?.properties;
  };

  it('speaks the language of the map, a place of the story the other one as well', () => {
    expect(labelOf({}, null, 'en')).toMatchObject({ label: 'Mill' });
    expect(labelOf({}, null, 'en')).not.toHaveProperty('second');
    const story = { meaning: 'focus', place: 'mill' } as const;
    expect(labelOf(story, null, 'en')).toMatchObject({ label: 'Mill', second: 'چکی' });
    expect(labelOf(story, null, 'ur')).toMatchObject({ label: 'چکی', second: 'Mill' });
  });

  it('says in small words how well the position is known, where there is something to say', () => {
    expect(labelOf({}, 'inferred, ±120 m', 'en')).toMatchObject({ note: 'inferred, ±120 m' });
    expect(labelOf({}, null, 'en')).not.toHaveProperty('note');
  });

  it('yields to a place of the story, and an event to any place', () => {
    const story = labelOf({ meaning: 'focus', place: 'mill' }, null, 'en');
    const place = labelOf({ meaning: 'place' }, null, 'en');
    const event = labelOf({ meaning: 'civilian' }, null, 'en');
    expect(story?.priority).toBeLessThan(place?.priority as number);
    expect(place?.priority).toBeLessThan(event?.priority as number);
    expect([story?.rank, place?.rank, event?.rank]).toEqual(['story', 'place', 'event']);
  });

  it('of an event shows from near only, of an attack from afar', () => {
    expect(labelOf({ meaning: 'civilian' }, null, 'en')?.from).toBeGreaterThanOrEqual(15);
    expect(labelOf({ meaning: 'attack' }, null, 'en')?.from).toBeLessThanOrEqual(6);
  });

  it('of a large area follows its outline, unless it always stands and the ground names it', () => {
    const outline = (given: Partial<Feature>) => {
      const { feature, placed } = square('a', given, 50);
      const [shape, label] = partsOf(feature, placed, 'certain', ALONE, context());
      return [shape?.properties.from, label?.properties.rank];
    };
    expect(outline(lasting)).toEqual([expect.any(Number), 'outline']);
    expect(outline({})).toEqual([undefined, 'outline']);
  });
});
