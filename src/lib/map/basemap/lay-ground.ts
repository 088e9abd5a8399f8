import type { Basemap } from '#lib/core/atlas/model.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { BasemapError } from './basemap-error.ts';
import { drawn } from './drawn.ts';
import type { GroundOf } from './ground.ts';

/**
 * Fetches what draws a base map.
 * @param siteUrl absolute address that archives of the site count from
 * @throws BasemapError, or the reason of the signal
 */
export async function loadGround(
  { id, style, archive }: Basemap,
  { pixelRatio, siteUrl }: { readonly pixelRatio: number; readonly siteUrl: string },
  signal: AbortSignal,
): Promise<GroundOf> {
  if (style !== null) {
    const { loadStyle } = await import('./load-style.ts');
    signal.throwIfAborted();
    return loadStyle(id, style, pixelRatio, signal);
  }
  const { loadArchive } = await import('./archive.ts');
  signal.throwIfAborted();
  return loadArchive(id, new URL(archive ?? '', siteUrl).href, signal);
}

/**
 * Has `lay` put a base map onto the map, and resolves when it is drawn.
 * @throws BasemapError when the map refuses it or none of it comes, or the reason of the signal
 */
export async function layGround(
  map: MapLibreMap,
  { id, archive }: Basemap,
  lay: () => void,
  signal: AbortSignal,
): Promise<void> {
  const refused: unknown[] = [];
  const note = ({ error }: { error: unknown }): void => {
    refused.push(error);
  };
  map.on('error', note);
  try {
    lay();
  } catch (cause) {
    throw new BasemapError('invalid', { cause });
  } finally {
    map.off('error', note);
  }
  if (refused.length > 0) throw new BasemapError('invalid', { cause: refused[0] });
  const fault = archive === null ? 'unreachable' : 'invalid';
  await drawn(map, (source) => source.startsWith(`${id}/`), fault, signal);
}
