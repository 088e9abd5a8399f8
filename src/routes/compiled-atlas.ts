import { atlas } from 'virtual:atlas';
import type { Atlas } from '#lib/core/atlas/model.ts';

/** The atlas for what is prerendered; no script of a page may import it. The compiler gives its shape. */
export const compiledAtlas = JSON.parse(atlas) as Atlas;
