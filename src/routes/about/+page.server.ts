import { atlas } from 'virtual:atlas';
import type { AboutData } from '#lib/components/about/about-data.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { PageServerLoad } from './$types';

/** Runs while the page is prerendered, so that it holds what it shows and not the whole atlas. */
export const load: PageServerLoad = () => {
  // The text comes from the compiler, so its shape is known.
  const whole = JSON.parse(atlas) as Atlas;
  const { title, description, languages, attribution, license, corrections } = whole;
  const { about, meanings, kinds, version } = whole;
  const frame = { title, description, languages, attribution, license, corrections };
  return { atlas: { ...frame, about, meanings, kinds, version } satisfies AboutData };
};
