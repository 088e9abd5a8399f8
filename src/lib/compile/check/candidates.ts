import type { GenericSchema } from 'valibot';
import type { AuthoredFile } from '../read/read-directory.ts';
import type { Problem, Report } from '../problem.ts';
import type { AuthoredGeometry } from '../schema/geojson-schema.ts';
import { reportRefusals } from './items.ts';
import { itemsOf } from './listed.ts';
import { checkShape } from './sound.ts';

/** One feature of a file after its schema; what that refused is gone. */
export interface Candidate<P> {
  readonly file: string;
  readonly id: string | undefined;
  readonly properties: Partial<P>;
  /** Undefined where it was refused, null where there is none. */
  readonly geometry: AuthoredGeometry | null | undefined;
  readonly report: Report;
}

type Item<P> = Pick<Candidate<P>, 'properties' | 'geometry'>;

/** Checks a feature collection against its schema; gives its features for further checks. */
export function candidatesOf<P>(
  { file, json }: AuthoredFile,
  schema: GenericSchema,
  problems: Problem[],
): Candidate<P>[] {
  if (json === undefined) return [];
  const { refusals, sound } = checkShape<
    GenericSchema,
    { readonly features?: readonly (Partial<Item<P>> | undefined)[] }
  >(schema, json);
  reportRefusals(refusals, json, file, problems);
  const place = { file, path: ['features'], refusals };
  return itemsOf<Item<P>>(sound?.features, place, problems).map(({ item, id, report }) => ({
    file,
    id,
    properties: item.properties ?? {},
    geometry: item.geometry,
    report,
  }));
}
