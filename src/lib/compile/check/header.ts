import { is } from 'valibot';
import type { BoundingBox, Language } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import type { AuthoredDirectory, AuthoredFile } from '../read/read-directory.ts';
import { reportInto, type Problem } from '../problem.ts';
import { atlasSchema, box, headerSchema } from '../schema/atlas-schema.ts';
import { isTimeZone, isTurned } from './atlas.ts';
import { periodOf } from '../time/period.ts';
import { axisOf } from './axis.ts';
import { reportRefusals } from './items.ts';
import { keysOf, member, namesIn, type Known } from './known.ts';
import { checkShape } from './sound.ts';

/** The facts about an atlas on which every other check rests. */
export interface Header {
  readonly languages: readonly Language[];
  readonly timeZone: string;
  /** Null where they are not to be read. */
  readonly bounds: BoundingBox | null;
}

const UNTIL_MENDED = 'the other files are checked once this is mended';

/**
 * The header of `atlas.json`, or null after reporting why nothing else can be checked: texts need the
 * languages, and times the zone.
 */
export function headerOf({ json, file }: AuthoredFile, problems: Problem[]): Header | null {
  if (json === undefined) return null;
  const { refusals, sound } = checkShape(headerSchema, json);
  const refused = new Set(refusals.map(({ path }) => path[0]));
  const report = reportInto(problems, file, null);
  if (sound === undefined || refused.has('languages')) {
    reportRefusals(refusals, json, file, problems);
    report('', UNTIL_MENDED);
    return null;
  }
  const { languages, time_zone: timeZone, bounds } = sound;
  if (refused.has('time_zone') || !isTimeZone(timeZone)) {
    reportRefusals(checkShape(atlasSchema(languages), json).refusals, json, file, problems);
    if (!refused.has('time_zone')) {
      report('time_zone', `"${timeZone}" is not an IANA time zone; those read Area/City`);
    }
    report('', UNTIL_MENDED);
    return null;
  }
  return { languages, timeZone, bounds: refused.has('bounds') || isTurned(bounds) ? null : bounds };
}

/** The first instant at which each feature may have begun, where it has one that can be read. */
function beginsOf(features: readonly unknown[], timeZone: string): Map<string, Instant> {
  const begins = new Map<string, Instant>();
  for (const feature of features) {
    const [id, start] = [member(feature, 'id'), member(feature, 'start')];
    if (typeof id !== 'string' || typeof start !== 'string') continue;
    const period = periodOf(start, timeZone);
    if (typeof period !== 'string') begins.set(id, period.earliest);
  }
  return begins;
}

/** Every name that the parts of an atlas may refer to. */
export function knownNames(header: Header, authored: AuthoredDirectory): Known {
  const { atlas, claims, people, sources } = authored;
  const files = [...authored.layers, ...authored.movements];
  const lists = files.map(({ json }) => member(json, 'features'));
  const layers = namesIn(member(atlas.json, 'layers'));
  const written = new Set(files.map(({ name }) => name));
  // One file that is missing or cannot be read would make strangers of all that stands in it.
  const areWhole =
    lists.every((list) => Array.isArray(list)) && [...layers].every((layer) => written.has(layer));
  const features = areWhole
    ? lists.flat().map((feature: unknown) => member(feature, 'properties'))
    : null;
  const cameraBounds = member(atlas.json, 'camera_bounds');
  return {
    ...header,
    cameraBounds: is(box, cameraBounds) && !isTurned(cameraBounds) ? cameraBounds : null,
    begins: beginsOf(features ?? [], header.timeZone),
    axis: axisOf(member(atlas.json, 'segments'), header.timeZone),
    meanings: keysOf(member(atlas.json, 'meanings')),
    kinds: keysOf(member(atlas.json, 'kinds')),
    layers,
    chapters: namesIn(member(atlas.json, 'chapters')),
    features: namesIn(features),
    measures: namesIn(member(claims.json, 'measures')),
    people: people === null ? new Set() : namesIn(people.json),
    sources: namesIn(sources.json),
  };
}
