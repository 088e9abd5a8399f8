import { error } from '@sveltejs/kit';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { PageLoad } from './$types';

/** Without geometry the atlas is small enough to stand in the page itself. */
export const load: PageLoad = async ({ fetch }) => {
  const response = await fetch('/data/atlas.json');
  if (!response.ok) error(response.status, await response.text());
  return { atlas: (await response.json()) as Atlas };
};
