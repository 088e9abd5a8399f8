import type { BoundingBox, Language } from '#lib/core/atlas/model.ts';
import type { AuthoredDirectory, AuthoredFile } from '../read/read-directory.ts';
import { reportInto, type Problem } from '../problem.ts';
import { headerSchema } from '../schema/atlas-schema.ts';
import { isTimeZone } from './atlas.ts';
import { axisOf } from './axis.ts';
import { reportRefusals } from './items.ts';
import { keysOf, member, namesIn, type Known } from './known.ts';
import { checkShape } from './sound.ts';

/** The facts about an atlas on which every other check rests. */
export interface Header {
  readonly languages: readonly Language[];
  readonly timeZone: string;
  readonly bounds: BoundingBox;
}

/** The header of `atlas.json`, or null after reporting why nothing else can be checked. */
export function headerOf({ json, file }: AuthoredFile, problems: Problem[]): Header | null {
  if (json === undefined) return null;
  const { refusals, sound } = checkShape(headerSchema, json);
  reportRefusals(refusals, json, file, problems);
  if (refusals.length > 0 || sound === undefined) return null;
  const { languages, time_zone: timeZone, bounds } = sound;
  if (!isTimeZone(timeZone)) {
    const message = `"${timeZone}" is not an IANA time zone; those read Area/City`;
    reportInto(problems, file, null)('time_zone', message);
    return null;
  }
  return { languages, timeZone, bounds };
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
  return {
    ...header,
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
