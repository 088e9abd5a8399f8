import type { VersionRecord } from './record.ts';

/** How the data at hand differ from a version that was published; ids in the order of the data. */
export interface VersionChanges {
  /** ISO day on which that version was published. */
  readonly published: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The changes since `version`, or null where the record knows no such version. */
export function changesSince(record: VersionRecord, version: string): VersionChanges | null {
  const then = record.versions.find((published) => published.version === version);
  if (then === undefined) return null;
  // Ids are any words, so an object's own members alone count.
  const had = new Map(Object.entries(then.features));
  const has = new Map(Object.entries(record.present));
  return {
    published: then.published,
    added: [...has.keys()].filter((id) => !had.has(id)),
    changed: [...has].filter(([id, mark]) => had.has(id) && had.get(id) !== mark).map(([id]) => id),
    removed: [...had.keys()].filter((id) => !has.has(id)),
  };
}
