import type { BoundingBox } from '#lib/core/atlas/model.ts';
import { instantAt } from '../time/instant-at.ts';
import type { Position } from 'geojson';
import type { Report } from '../problem.ts';
import type { AuthoredAtlas } from '../schema/atlas-schema.ts';
import { OUTSIDE_AXIS } from './axis.ts';
import { isInside } from './geometry.ts';
import type { Known } from './known.ts';

/** Reports what is wrong with the zone, the bounds, the camera and the first instant. */
export function checkAtlas(atlas: Partial<AuthoredAtlas>, known: Known, report: Report): void {
  const { languages = [], camera } = atlas;
  if (new Set(languages).size < languages.length) report('languages', 'names a language twice');
  for (const name of ['bounds', 'camera_bounds'] as const) {
    if (isTurned(atlas[name])) {
      report(name, 'is not [west, south, east, north]: west of east, south of north');
    }
  }
  checkCentre(camera?.center, known, report);
  const at = instantAt(atlas.at, 'at', known.timeZone, report);
  const { start: first, end: last } = known.axis;
  if (at !== null && ((first !== null && at < first) || (last !== null && at >= last))) {
    report('at', `${atlas.at ?? ''} ${OUTSIDE_AXIS}`);
  }
}

/** Reports a camera that looks at a place where the map cannot go. */
export function checkCentre(
  center: Position | undefined,
  { cameraBounds }: Known,
  report: Report,
): void {
  if (center === undefined || cameraBounds === null || isInside(center, cameraBounds)) return;
  const turned = isInside([...center].reverse(), cameraBounds);
  const hint = turned ? '; longitude and latitude swapped?' : '';
  report('camera.center', `[${center.join(', ')}] is outside camera_bounds${hint}`);
}

/** Whether a box is no box: west of east, south of north. */
export const isTurned = (box: BoundingBox | undefined) =>
  box !== undefined && (box[0] >= box[2] || box[1] >= box[3]);

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
