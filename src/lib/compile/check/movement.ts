import { parseDuration } from '#lib/core/time/duration.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { instantAt } from '../time/instant-at.ts';
import { checkWithinAxis } from './axis.ts';
import type { SoundFeature } from './feature.ts';
import type { Known } from './known.ts';

/** Reports datetimes that are absent, out of place, not rising or not one per vertex. */
export function checkMovement({ properties, geometry, report }: SoundFeature, known: Known): void {
  const { kind, datetimes, mover } = properties;
  if (kind !== undefined && kind !== 'movement') {
    if ((datetimes ?? null) !== null) {
      report('datetimes', `belong to a movement, not to ${kind}; write start and end`);
    }
    if ((mover ?? null) !== null) {
      report(
        'mover',
        `belongs to a movement, not to ${kind}; only a movement has a travelling symbol`,
      );
    }
    for (const name of ['longest_gap', 'attested_vertices'] as const) {
      if ((properties[name] ?? null) !== null) {
        report(name, `belongs to a movement, not to ${kind}; nothing travels along it`);
      }
    }
    checkShape(kind, geometry, report);
    return;
  }
  if (kind === undefined) return;
  for (const name of ['start', 'end', 'start_latest', 'end_earliest'] as const) {
    if ((properties[name] ?? null) !== null) {
      report(name, 'is left out in a movement; its first and last datetimes say it');
    }
  }
  if (geometry !== undefined && geometry?.type !== 'LineString') {
    report('geometry.type', 'is not LineString; a movement has one line');
  }
  checkDatetimes(datetimes ?? null, geometry, known, report);
  checkKnowledge(properties, geometry, report);
}

/** What is said of the way between the vertices, and of each of them. */
function checkKnowledge(
  { longest_gap: gap, attested_vertices: attested }: SoundFeature['properties'],
  geometry: SoundFeature['geometry'],
  report: SoundFeature['report'],
): void {
  if (typeof gap === 'string' && parseDuration(gap) === null) {
    report('longest_gap', `"${gap}" is not a duration; write it like PT2H or PT1H30M`);
  }
  if (!attested || geometry?.type !== 'LineString') return;
  const vertices = geometry.coordinates.length;
  if (attested.length !== vertices) {
    report('attested_vertices', `has ${attested.length} statements for ${vertices} vertices`);
  }
}

function checkShape(
  kind: string,
  geometry: SoundFeature['geometry'],
  report: SoundFeature['report'],
): void {
  if (geometry === undefined || geometry === null) return;
  const line = geometry.type.endsWith('LineString');
  if (kind === 'area' && line) report('geometry.type', 'is a line; an area is a circle or polygon');
  if (kind !== 'area' && !line) report('geometry.type', `is not a line; ${kind} is drawn as one`);
}

function checkDatetimes(
  datetimes: readonly string[] | null,
  geometry: SoundFeature['geometry'],
  { timeZone, axis }: Known,
  report: SoundFeature['report'],
): void {
  if (datetimes === null) {
    report('datetimes', 'is missing; a movement has one date-time per vertex');
    return;
  }
  if (geometry?.type === 'LineString' && geometry.coordinates.length !== datetimes.length) {
    const vertices = geometry.coordinates.length;
    report('datetimes', `has ${datetimes.length} date-times for ${vertices} vertices`);
  }
  const read: { readonly written: readonly [string, string]; readonly instant: Instant }[] = [];
  datetimes.forEach((text, index) => {
    const path = `datetimes[${index}]`;
    if (!text.includes('T')) {
      report(path, `"${text}" is not a date-time; write it like 2007-07-10T04:30+05:00`);
      return;
    }
    const instant = instantAt(text, path, timeZone, report);
    if (instant === null) return;
    const before = read.at(-1);
    if (before !== undefined && instant <= before.instant) {
      report(path, `${text} is not after ${before.written[1]}; date-times rise along the line`);
    }
    read.push({ written: [path, text], instant });
  });
  const [first, last] = [read.at(0), read.at(-1)];
  if (first === undefined || last === undefined) return;
  const time = { start: first.instant, end: last.instant };
  checkWithinAxis(time, axis, { start: first.written, end: last.written }, report);
}
