import type { BoundingBox, Language } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { didYouMean } from '../schema/nearest.ts';
import type { Limits } from './axis.ts';

/** What the parts of an atlas may refer to, and the rules that hold for all of them. */
export interface Known {
  readonly languages: readonly Language[];
  readonly timeZone: string;
  /** Where positions lie; null where it is not to be read. */
  readonly bounds: BoundingBox | null;
  /** The same of the camera. */
  readonly cameraBounds: BoundingBox | null;
  /** What the segments make together. */
  readonly axis: Limits;
  /** The meanings that `atlas.json` has words for. */
  readonly meanings: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  readonly chapters: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  /** The first instant at which each feature may have begun, where it has one. */
  readonly begins: ReadonlyMap<string, Instant>;
  readonly measures: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Stands for names that cannot be read, so that no reference to them is refused as well. */
export class AnyName extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Why a name is refused, or null when it is known. `where` says where it would be declared. */
export function unknownName(
  name: string,
  known: ReadonlySet<string>,
  where: string,
): string | null {
  return known.has(name) ? null : `"${name}" is not in ${where}${didYouMean(name, known)}`;
}

/** The texts under `key` of the items of a list; any name where it is no list. */
export function namesIn(list: unknown, key = 'id'): Set<string> {
  if (!Array.isArray(list)) return new AnyName();
  const names = new Set<string>();
  for (const item of list as unknown[]) {
    const name = member(item, key);
    if (typeof name === 'string') names.add(name);
  }
  return names;
}

/** The names of an object's members; any name where it is no object. */
export function keysOf(value: unknown): Set<string> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? new Set(Object.keys(value)) : new AnyName();
}

/** A member of a value of unknown shape. */
export function member(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
