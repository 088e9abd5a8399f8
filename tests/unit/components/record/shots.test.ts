import { describe, expect, it } from 'vitest';
import { FILM_SIZES } from '#lib/components/record/film-sizes.ts';
import { filmPlan, shotsOf, type FilmWishes } from '#lib/components/record/shots.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { atlas, camera, chapter, exactly, feature, segment } from '../../atlas-builder.ts';

const town = atlas({
  camera: camera(10, 50, 9),
  features: [
    feature('alarm', { time: exactly(100, 200) }),
    feature('flood', { layer: 'river', time: exactly(600, 700) }),
  ],
  chapters: [
    chapter('fire', 0, 500, { camera: camera(10, 50, 15), layers: ['town'] }),
    chapter('water', 500, 1000, { camera: camera(10.1, 50, 14), layers: ['river'] }),
  ],
});
const page = () => new Explorer(town, () => () => {});

const wishes: FilmWishes = {
  stretch: town,
  size: FILM_SIZES.wide,
  frameRate: 10,
  speed: 1,
  guided: true,
};
const filmed = (given: Partial<FilmWishes> = {}, of = page()) => [
  ...shotsOf(of, { ...wishes, ...given }),
];

describe('the pictures of a film', () => {
  it('are those of its plan, in order', () => {
    const shots = filmed();
    expect(shots.map(({ instant }) => instant)).toEqual(filmPlan(page(), wishes).instants);
  });

  it('linger where the film shows something, whatever the page shows meanwhile', () => {
    const of = page();
    const length = (guided: boolean) => filmPlan(of, { ...wishes, guided }).length;
    const guided = length(true);
    of.layers.none();
    expect(length(true)).toBe(guided);
    expect(length(false)).toBeLessThan(guided);
  });

  it('show what the page would show', () => {
    for (const { instant, visible, event, chapter: at } of filmed()) {
      const there = page();
      there.clock.set(instant);
      there.layers.set(there.chapter?.layers ?? null);
      expect([...visible], String(instant)).toEqual([...there.visibleSet]);
      expect(event, String(instant)).toBe(there.timeline.latest);
      expect(at).toBe(there.chapter);
    }
  });

  it('keep in sight what their captions tell, and what the reader has glow on', () => {
    const of = page();
    const at = (shots: ReturnType<typeof filmed>, instant: number) =>
      [...(shots.find((shot) => shot.instant >= instant)?.glow.keys() ?? [])].join();
    expect([150, 400, 550].map((instant) => at(filmed({ guided: false }, of), instant))).toEqual([
      'alarm',
      'alarm',
      'alarm',
    ]);
    of.layers.set(['town', 'river']);
    expect(at(filmed({ guided: false }, of), 720)).toBe('flood');
    of.time.glow = 600;
    expect(at(filmed({ guided: false }, of), 720)).toBe('alarm,flood');
  });

  it('fall into night as the page does', () => {
    const noon = Date.parse('2007-07-07T12:00Z');
    const segments = [segment(noon, noon + 86_400_000)];
    const day = atlas({ segments, features: [] });
    const of = new Explorer(day, () => () => {});
    const shots = filmed({ stretch: day, frameRate: 60 }, of);
    expect(new Set(shots.map(({ darkness }) => darkness)).size).toBe(7);
    of.time.mode = 'cumulative';
    expect(filmed({ stretch: day }, of).every(({ darkness }) => darkness === 0)).toBe(true);
  });

  it('follow the chapters with camera and layers', () => {
    const shots = filmed();
    const zooms = shots.map(({ camera: { zoom } }) => zoom);
    expect(zooms[0]).toBeCloseTo(15, 0);
    expect(zooms.at(-1)).toBeCloseTo(14, 0);
    const during = shots.find(({ instant }) => instant > 600);
    expect([...(during?.visible.keys() ?? [])]).toEqual(['flood']);
  });

  it('leave both as they are on the page where the reader wants that', () => {
    const of = page();
    of.layers.set(['town', 'river']);
    of.camera = camera(10, 50, 8);
    const shots = filmed({ guided: false, size: { width: 1920, height: 1440, pixelRatio: 1 } }, of);
    expect(new Set(shots.map((shot) => shot.camera.zoom))).toEqual(new Set([8]));
    expect(shots.find(({ instant }) => instant > 600)?.visible.has('flood')).toBe(true);
  });

  it('tell what of time they show, as the page does', () => {
    const of = page();
    of.time.set({ ...of.view, mode: 'time-window', window: 50 });
    for (const { time } of filmed({}, of))
      expect(time).toEqual({ mode: 'time-window', window: 50 });
  });

  it('do not touch the page', () => {
    const of = page();
    of.clock.set(321);
    const before = of.view;
    filmed({}, of);
    expect(of.view).toEqual(before);
    expect(of.look).toBeNull();
  });

  it('tell how fast time runs, and that it stands at a key moment', () => {
    const rates = filmed().map(({ rate }) => rate);
    expect(rates.filter((rate) => rate === 0).length).toBeGreaterThan(10);
    expect(Math.max(...rates)).toBeGreaterThan(0);
  });
});
