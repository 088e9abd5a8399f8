import { DUSK_STRENGTH } from '#lib/tokens/colours.ts';
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from './context.ts';

export const NIGHT_LAYER = 'night';

/** The tint of night over the whole ground; by day it is not drawn. */
export function nightLayer({ palette, darkness = 0 }: StyleContext): LayerSpecification {
  return {
    id: NIGHT_LAYER,
    type: 'background',
    paint: { 'background-color': palette.dusk, 'background-opacity': darkness * DUSK_STRENGTH },
  };
}
