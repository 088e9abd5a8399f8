import type { VersionRecord } from '#lib/core/versions/record.ts';
import type { AuthoredClaim } from '../schema/claims-schema.ts';
import type { AuthoredVersions } from '../schema/versions-schema.ts';
import type { AuthoredFeature } from './feature.ts';
import { versionOf } from './version.ts';

/** Enough to tell two states of one feature apart. */
const MARK_DIGITS = 8;

/** The record of what was published, with the features as they are now beside it. */
export function emitVersions(
  published: AuthoredVersions,
  features: readonly AuthoredFeature[],
  claims: readonly AuthoredClaim[],
): VersionRecord {
  const marks = features.map(({ properties, geometry }) => {
    const claimed = claims.filter(({ feature }) => feature === properties.id);
    return [properties.id, versionOf({ properties, geometry, claimed }, MARK_DIGITS)] as const;
  });
  const present = new Map(marks);
  return {
    versions: published.versions,
    present: Object.fromEntries(marks),
    names: Object.fromEntries(Object.entries(published.names).filter(([id]) => !present.has(id))),
  };
}
