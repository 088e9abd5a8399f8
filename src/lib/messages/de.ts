import type { Catalogue } from './catalogue.ts';
import { axis } from './de/axis.ts';
import { basemap } from './de/basemap.ts';
import { claims, sources } from './de/claims.ts';
import { details, placement } from './de/details.ts';
import { errors } from './de/errors.ts';
import { layers, map } from './de/map.ts';
import { page } from './de/page.ts';
import { events, story } from './de/story.ts';
import { clock, shortTime, when } from './de/time.ts';

export const de: Catalogue = {
  language: 'de',
  page,
  story,
  events,
  claims,
  sources,
  details,
  placement,
  map,
  layers,
  basemap,
  clock,
  axis,
  when,
  shortTime,
  errors,
};
