import type { Atlas } from '#lib/core/atlas/model.ts';
import { loadJson } from './load-json.ts';

/** Fetches the atlas, for pages that do not hold it. It comes from the build of this code. */
export async function loadAtlas(address: string): Promise<Atlas> {
  return (await loadJson(address)) as Atlas;
}
