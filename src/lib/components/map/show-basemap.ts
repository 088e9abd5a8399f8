import type { AtlasMap } from '#lib/map/atlas-map.ts';
import { BasemapError } from '#lib/map/basemap/basemap-error.ts';
import type { BasemapChoice } from '#lib/state/basemap-choice.svelte.ts';

/** Has the map show the base map the reader wants, and tells the choice how that went. */
export async function showBasemap(map: AtlasMap, choice: BasemapChoice): Promise<void> {
  const { wanted } = choice;
  try {
    await map.setBasemap(wanted);
    choice.shown(wanted);
  } catch (error) {
    const fault = error instanceof BasemapError ? error.fault : 'unreachable';
    if (fault !== 'superseded') choice.failed(wanted, fault);
  }
}
