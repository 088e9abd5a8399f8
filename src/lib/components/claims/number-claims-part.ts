import { LazyPart } from '../lazy-part.svelte.ts';

/** The plot of a chapter's numbers stands below its events: few first views show it. */
export const numberClaimsPart = new LazyPart(() => import('./NumberClaims.svelte'));
