import type { AuthoredFile } from '../read/read-directory.ts';
import type { Problem } from '../problem.ts';
import {
  versionsSchema,
  type AuthoredVersion,
  type AuthoredVersions,
} from '../schema/versions-schema.ts';
import { reportRefusals } from './items.ts';
import type { Known } from './known.ts';
import { itemsOf } from './listed.ts';
import { checkShape } from './sound.ts';

/** Checks `versions.json`, which an atlas may do without until it is first published. */
export function checkVersionsFile(
  { file, json }: AuthoredFile,
  known: Known,
  problems: Problem[],
): void {
  if (json === undefined) return;
  const schema = versionsSchema(known.languages);
  const { refusals, sound } = checkShape<typeof schema, Partial<AuthoredVersions>>(schema, json);
  reportRefusals(refusals, json, file, problems);
  if (sound?.names === undefined) return;
  const named = new Set([...known.features, ...Object.keys(sound.names)]);
  const place = { file, path: ['versions'], refusals };
  let before: Partial<AuthoredVersion> = {};
  const seen = new Set<string | undefined>();
  for (const { item, report } of itemsOf<AuthoredVersion>(sound.versions, place, problems)) {
    if (seen.has(item.version)) report('version', `"${item.version ?? ''}" stands here twice`);
    seen.add(item.version);
    const [day, dayBefore] = [item.published, before.published];
    if (day !== undefined && dayBefore !== undefined && day < dayBefore) {
      report('published', `${day} is before that of the version above, ${dayBefore}`);
    }
    before = item;
    for (const id of Object.keys(item.features ?? {})) {
      if (!named.has(id)) report(`features.${id}`, 'is in no layer any more and has no name here');
    }
  }
}
