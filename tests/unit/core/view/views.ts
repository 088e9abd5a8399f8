import fc from 'fast-check';
import type { Camera } from '#lib/core/atlas/model.ts';
import { TIME_MODES } from '#lib/core/time/time-filter.ts';
import type { View } from '#lib/core/view/view.ts';
import { atlas, feature, layer, segment } from '../../atlas-builder.ts';

/** Half a century in a zone with daylight saving, five layers, a few features, two languages. */
export const wideAtlas = atlas({
  timeZone: 'Asia/Karachi',
  segments: [segment(Date.UTC(1900, 0, 1), Date.UTC(2020, 0, 1))],
  at: Date.UTC(2007, 6, 9, 23),
  layers: ['town', 'river', 'sector-g-6', 'roads', 'later'].map((id) => layer(id)),
  features: ['gate', 'fire-1988', 'x'].map((id) => feature(id)),
});

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

export const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(degrees(180), degrees(85.051129)),
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  bearing: fc.oneof(fc.constant(0), degrees(180)),
  pitch: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 85, noNaN: true })),
});

/** Whole seconds in milliseconds, as a duration is written. */
const seconds = fc.integer({ min: 1, max: 9_000_000 }).map((count) => count * 1000);

/** Every view a reader of `wideAtlas` can come to. */
export const view: fc.Arbitrary<View> = fc.record({
  camera,
  at: fc.integer({ min: wideAtlas.start, max: wideAtlas.end }),
  layers: fc.subarray(wideAtlas.layers.map(({ id }) => id)),
  selection: fc.option(fc.constantFrom(...wideAtlas.features.map(({ id }) => id))),
  language: fc.constantFrom(...wideAtlas.languages),
  mode: fc.constantFrom(...TIME_MODES),
  window: seconds,
  glow: fc.oneof(fc.constant(0), seconds),
  certainty: fc.constantFrom('certain' as const, 'possible' as const),
  pinned: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});
