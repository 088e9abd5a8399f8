import type { Atlas } from '#lib/core/atlas/model.ts';
import type { MapWords } from '#lib/map/options.ts';
import { placementLabel } from '#lib/messages/placement.ts';
import type { Words } from '../words.svelte.ts';

/**
 * What the map says, in the language at hand.
 * @param gestures words on how to move a map that leaves scrolling to the page, by MapLibre's keys
 */
export function mapWords(
  atlas: Atlas,
  words: Words,
  gestures: Readonly<Record<string, string>> | null,
): MapWords {
  const { map } = words.say;
  return {
    language: words.language,
    locale: {
      'Map.Title': map.title(words.text(atlas.title)),
      'NavigationControl.ZoomIn': map.zoomIn,
      'NavigationControl.ZoomOut': map.zoomOut,
      'NavigationControl.ResetBearing': map.resetNorth,
      'AttributionControl.ToggleAttribution': map.toggleAttribution,
      ...gestures,
    },
    attribution: words.text(atlas.attribution),
    labelNote: (feature) => placementLabel(feature, words.say),
  };
}
