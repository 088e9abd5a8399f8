import { fetchAtlas } from './fetch-atlas.ts';
import type { PageLoad } from './$types';

/** Without geometry the atlas is small enough to stand in the page itself. */
export const load: PageLoad = async ({ fetch }) => ({ atlas: await fetchAtlas(fetch) });
