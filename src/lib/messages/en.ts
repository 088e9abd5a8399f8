import type { Catalogue } from './catalogue.ts';
import { axis } from './en/axis.ts';
import { basemap } from './en/basemap.ts';
import { claims, sources } from './en/claims.ts';
import { details, placement } from './en/details.ts';
import { errors } from './en/errors.ts';
import { layers, map } from './en/map.ts';
import { page } from './en/page.ts';
import { events, story } from './en/story.ts';
import { clock, shortTime, when } from './en/time.ts';

export const en: Catalogue = {
  language: 'en',
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
