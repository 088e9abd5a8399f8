import type { Atlas, Feature } from '#lib/core/atlas/model.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { atlas, between, camera, chapter, exactly, feature, layer } from '../../atlas-builder.ts';
import { HandCrankedFrames } from '../hand-cranked-frames.ts';

/** A town over `[0, 1000)`: what stood, what happened, on the river too, which is off at first. */
export const FEATURES: readonly Feature[] = [
  feature('hill'),
  feature('gate-standing', { place: 'gate', time: exactly(null, 300) }),
  feature('gate-razed', { place: 'gate', time: exactly(300, null) }),
  feature('fire', { time: exactly(300, 310) }),
  feature('alarm', { time: exactly(100, 110) }),
  feature('speech', { time: exactly(300, 301), anchor: null, bbox: null }),
  feature('rumour', { time: between([400, 500], [500, 600]) }),
  feature('flood', { layer: 'river', time: exactly(700, 800) }),
  feature('march', { kind: 'movement', time: exactly(290, 300) }),
];

export const CHAPTERS = [
  chapter('before', 50, 300, { at: 100, camera: camera(1, 2, 3) }),
  chapter('fire', 300, 400, { at: 305, layers: ['river'], camera: camera(4, 5, 6) }),
  chapter('after', 400, 1000),
];

export function town(given: Partial<Atlas> = {}) {
  const layers = [layer('town'), layer('river', { visible: false })];
  const frames = new HandCrankedFrames();
  const model = atlas({ layers, features: FEATURES, chapters: CHAPTERS, ...given });
  return { explorer: new Explorer(model, frames.request), frames };
}

export const idsOf = (visible: readonly { feature: Feature }[]): string[] =>
  visible.map(({ feature }) => feature.id);
