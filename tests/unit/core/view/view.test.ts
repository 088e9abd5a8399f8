import { describe, expect, it } from 'vitest';
import { initialView } from '#lib/core/view/view.ts';
import { atlas, camera, feature, layer } from '../../atlas-builder.ts';

describe('the view of a reader who chose nothing', () => {
  it('is the one the atlas names: its camera, instant, visible layers and first language', () => {
    const given = atlas({
      at: 42,
      camera: camera(1, 2, 3),
      languages: ['de', 'en'],
      layers: [layer('a'), layer('b', { visible: false }), layer('c')],
      features: [feature('gate')],
    });
    expect(initialView(given)).toEqual({
      camera: camera(1, 2, 3),
      at: 42,
      layers: ['a', 'c'],
      selection: null,
      language: 'de',
      mode: 'instant',
      window: 6 * 3_600_000,
      glow: 0,
      certainty: 'possible',
      pinned: null,
    });
  });
});
