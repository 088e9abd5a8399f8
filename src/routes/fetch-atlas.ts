import { error } from '@sveltejs/kit';
import type { Atlas } from '#lib/core/atlas/model.ts';

/**
 * The atlas, for a page that is to hold it. Its address is the same text while prerendering and in the
 * browser, which finds what stands in the page by that text.
 */
export async function fetchAtlas(fetch: typeof globalThis.fetch): Promise<Atlas> {
  const response = await fetch(`${import.meta.env.BASE_PATH}/data/atlas.json`);
  if (!response.ok) error(response.status, await response.text());
  return (await response.json()) as Atlas;
}
