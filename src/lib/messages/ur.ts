import type { Catalogue } from './catalogue.ts';
import { axis } from './ur/axis.ts';
import { basemap } from './ur/basemap.ts';
import { claims, sources } from './ur/claims.ts';
import { details, placement } from './ur/details.ts';
import { errors } from './ur/errors.ts';
import { layers, map } from './ur/map.ts';
import { page } from './ur/page.ts';
import { events, story } from './ur/story.ts';
import { clock, shortTime, when } from './ur/time.ts';

export const ur: Catalogue = {
  language: 'ur',
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
