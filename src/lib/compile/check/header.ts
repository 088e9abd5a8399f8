import type { BoundingBox, Language } from '#lib/core/atlas/model.ts';
import type { AuthoredDirectory, AuthoredFile } from '../read/read-directory.ts';
import { reportInto, type Problem } from '../problem.ts';
import { headerSchema } from '../schema/atlas-schema.ts';
import { isTimeZone } from './atlas.ts';
import { reportRefusals } from './items.ts';
import { AnyName, member, namesIn, type Known } from './known.ts';
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
  const { atlas, claims, sources } = authored;
  const files = [...authored.layers, ...authored.movements];
  const features = files.flatMap(({ json }) => {
    const list = member(json, 'features');
    return Array.isArray(list) ? list.map((feature: unknown) => member(feature, 'properties')) : [];
  });
  const unreadable = files.some(({ json }) => json === undefined);
  return {
    ...header,
    kinds: new Set(Object.keys(member(atlas.json, 'kinds') ?? {})),
    layers: namesIn(member(atlas.json, 'layers')),
    features: unreadable ? new AnyName() : namesIn(features),
    measures: claims.json === undefined ? new AnyName() : namesIn(member(claims.json, 'measures')),
    sources: sources.json === undefined ? new AnyName() : namesIn(sources.json),
  };
}
