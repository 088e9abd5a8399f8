import { partContext } from '#lib/map/part-context.ts';
import { describe, expect, it } from 'vitest';
import { atlas, exactly, feature, layer } from '../atlas-builder.ts';

const words = { language: 'en', locale: {}, attribution: '', labelNote: () => null };

describe('how an atlas is drawn', () => {
  const made = partContext(
    atlas({
      layers: [layer('town', { fill: 'hatched' }), layer('river')],
      kinds: [{ id: 'burnt', name: { en: '' }, fill: 'ruined' }],
      features: [
        feature('near', { anchor: [10, 50] }),
        feature('next-door', { anchor: [10.0001, 50] }),
        feature('event', { time: exactly(0, 1) }),
      ],
    }),
    words,
  );

  it('fills by the kind, else by the layer, else flatly; circles without a route stay open', () => {
    expect(made.fillOf(feature('a', { kind: 'burnt' }))).toBe('ruined');
    expect(made.fillOf(feature('a'))).toBe('hatched');
    expect(made.fillOf(feature('a', { layer: 'river' }))).toBe('solid');
    expect(made.fillOf(feature('a', { layer: 'river', kind: 'area' }))).toBe('outlined');
  });

  it('draws the first layer last, and the small above the large of a layer', () => {
    const large = feature('large', { bbox: [10, 50, 10.1, 50.1] });
    const small = feature('small', { bbox: [10, 50, 10.001, 50.001] });
    const below = feature('below', { layer: 'river' });
    const order = [below, large, small].map(made.orderOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
  });

  it('draws two of a layer that are equally large always in the same order', () => {
    const [near, nextDoor] = [feature('near'), feature('next-door')];
    expect(made.orderOf(near)).toBeLessThan(made.orderOf(nextDoor));
  });

  it('keeps standing places apart from afar, and events as they come', () => {
    expect(made.markFrom(feature('near'))).toBe(4);
    expect(made.markFrom(feature('next-door'))).toBe(13);
    expect(made.markFrom(feature('event'))).toBe(0);
  });

  it('writes the other language of the atlas below names of the story', () => {
    expect(made.secondLanguage).toBe('ur');
    expect(partContext(atlas(), { ...words, language: 'ur' }).secondLanguage).toBe('en');
    expect(partContext(atlas({ languages: ['en'] }), words).secondLanguage).toBeNull();
  });
});
