import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { explain, type Refusal } from '../schema/explain.ts';

/** What a schema makes of a value: its refusals, and a copy without the refused parts. */
export interface Checked<T> {
  readonly refusals: readonly Refusal[];
  /** Undefined where the value as a whole is of the wrong shape. */
  readonly sound: T | undefined;
}

/**
 * Parses `json` and cuts out what the schema refuses, so that the rest can be checked further and
 * all problems are listed at once. `T` says which parts may be gone after that.
 */
export function checkShape<S extends GenericSchema, T = InferOutput<S>>(
  schema: S,
  json: unknown,
): Checked<T> {
  const { issues } = safeParse(schema, json);
  if (issues === undefined) return { refusals: [], sound: json as T };
  const refusals = explain(issues);
  const copy: unknown = structuredClone(json);
  const whole = refusals.some(({ path }) => path.length === 0);
  if (whole) return { refusals, sound: undefined };
  for (const { path } of refusals) cut(copy, path.slice(0, cutDepth(path)));
  return { refusals, sound: copy as T };
}

/** A property of an item is cut, never a piece of it: half a camera is of no use. */
function cutDepth(path: readonly (string | number)[]): number {
  const listed = [path[1], path[0]].findIndex((key) => typeof key === 'number');
  if (listed === 0) return path[2] === 'properties' ? 4 : 3;
  return listed === 1 ? 2 : 1;
}

function cut(value: unknown, path: readonly (string | number)[]): void {
  let holder = value as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, -1)) {
    holder = holder?.[key] as Record<string | number, unknown> | undefined;
  }
  const last = path.at(-1);
  if (typeof holder === 'object' && last !== undefined) Reflect.deleteProperty(holder, last);
}
