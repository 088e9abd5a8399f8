import { LazyPart } from '../lazy-part.svelte.ts';

/** The first view shows no details. One for all pages of a visit: what is fetched once is there. */
export const detailsPart = new LazyPart(() => import('./Details.svelte'));
