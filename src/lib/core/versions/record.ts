import type { Text } from '../atlas/model.ts';

/** A version of the data as it was published. */
export interface PublishedVersion {
  readonly version: string;
  /** ISO day of publication. */
  readonly published: string;
  /** A short text for each feature it had, by id; it differs when anything of the feature does. */
  readonly features: Readonly<Record<string, string>>;
}

/** What tells how the data at hand differ from those that were published before. */
export interface VersionRecord {
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
  /** The features of the data at hand, in the way of `PublishedVersion`. */
  readonly present: Readonly<Record<string, string>>;
  /** What features that are gone were called, by id. */
  readonly names: Readonly<Record<string, Text>>;
}
