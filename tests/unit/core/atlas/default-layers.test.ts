import { expect, it } from 'vitest';
import { defaultLayers } from '#lib/core/atlas/default-layers.ts';
import { atlas, layer } from '../../atlas-builder.ts';

it('the layers on by default are those of the atlas that are not switched off, in its order', () => {
  const layers = [layer('town'), layer('river', { visible: false }), layer('hills')];
  expect(defaultLayers(atlas({ layers }))).toEqual(['town', 'hills']);
});
