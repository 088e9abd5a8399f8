import { untrack } from 'svelte';
import { formatHash } from '#lib/core/view/hash.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { MapData } from '../map/map-data.ts';
import { themeSetting } from '../theme.svelte.ts';
import type { EmbedFrame } from './embed-frame.svelte.ts';

/**
 * Until the map is drawn, keeps the picture in its place true: another view than that of the page is
 * drawn as soon as the data is there. To be called while a component is made.
 * @param own fragment of the view whose picture stands in the page
 */
export function keepPicture(
  explorer: Explorer,
  frame: EmbedFrame,
  own: string,
  loadMapData: () => Promise<MapData>,
): void {
  $effect(() => {
    if (frame.status === 'ready') return undefined;
    const { view, atlas } = explorer;
    const { theme } = themeSetting;
    const hash = formatHash(view, atlas);
    if (hash === own) {
      frame.pictured = hash;
      return undefined;
    }
    let gone = false;
    const draw = async () => {
      const [{ drawStill }, data] = await Promise.all([import('./draw-still.ts'), loadMapData()]);
      const svg = await drawStill(atlas, view, theme, data);
      if (gone) return;
      frame.still = svg;
      frame.pictured = hash;
    };
    // A picture of another view would tell something untrue of this one.
    if (untrack(() => frame.pictured) === own) frame.pictured = null;
    draw().catch((error: unknown) => {
      console.warn(error);
    });
    return () => {
      gone = true;
    };
  });
}
