import { AtlasMapError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { Motion } from '../driver.ts';

/** What a request brings, before anything in it is believed. */
export type Params = Readonly<Record<string, unknown>>;

export const invalid = (message: string): AtlasMapError =>
  new AtlasMapError('InvalidArgument', message);

/** Own entries only, so that `constructor` and the like are never taken for an argument. */
const take = (params: Params, name: string): unknown =>
  Object.hasOwn(params, name) ? params[name] : undefined;

/** @throws {AtlasMapError} InvalidArgument unless it is a text of at most `most` characters */
export function text(params: Params, name: string, most: number = LIMITS.word): string {
  const value = take(params, name);
  if (typeof value !== 'string') throw invalid(`"${name}" must be a text`);
  if (value.length > most) throw invalid(`"${name}" is longer than ${String(most)} characters`);
  return value;
}

/** As `text`, but undefined where the argument is missing. */
export function textIfGiven(params: Params, name: string): string | undefined {
  return take(params, name) === undefined ? undefined : text(params, name);
}

/** @throws {AtlasMapError} InvalidArgument unless it is null or a text */
export function textOrNull(params: Params, name: string): string | null {
  return take(params, name) === null ? null : text(params, name);
}

/** @throws {AtlasMapError} InvalidArgument unless it is a list of texts */
export function texts(params: Params, name: string): string[] {
  const value = take(params, name);
  if (!Array.isArray(value)) throw invalid(`"${name}" must be a list of texts`);
  if (value.length > LIMITS.list) {
    throw invalid(`"${name}" has more than ${String(LIMITS.list)} entries`);
  }
  return value.map((entry: unknown) => text({ [name]: entry }, name));
}

/** @throws {AtlasMapError} InvalidArgument unless it is a finite number */
export function number(params: Params, name: string): number {
  const value = take(params, name);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalid(`"${name}" must be a number`);
  }
  return value;
}

/** As `number`, but `fallback` where the argument is missing. */
export function numberOr(params: Params, name: string, fallback: number): number {
  return take(params, name) === undefined ? fallback : number(params, name);
}

/** @throws {AtlasMapError} InvalidArgument unless it is true, false or missing, which is null */
export function yesOrNo(params: Params, name: string): boolean | null {
  const value = take(params, name);
  if (value === undefined) return null;
  if (typeof value !== 'boolean') throw invalid(`"${name}" must be true or false`);
  return value;
}

/** The optional `duration` of a movement, in milliseconds. */
export function motion(params: Params): Motion {
  const given = take(params, 'duration');
  if (given === undefined || given === null) return { duration: null };
  const duration = number(params, 'duration');
  if (duration < 0 || duration > LIMITS.motion) {
    throw invalid(`"duration" must lie between 0 and ${String(LIMITS.motion)} milliseconds`);
  }
  return { duration };
}

/** Whether an argument was given at all. */
export function isGiven(params: Params, name: string): boolean {
  return take(params, name) !== undefined;
}
