import type { SourceKind } from '#lib/core/sources/kinds.ts';

/** Numbers and statements that compete. */
export interface ClaimWords {
  /** Tells what the pages do with them, and how to see where they come from. */
  readonly note: string;
  readonly publishedOnly: string;
  readonly nonePublished: string;
  readonly undated: (claims: number) => string;
  readonly later: (claims: number) => string;
  /** Heads the claims about what the map shows now, and the others. */
  readonly visibleNow: string;
  readonly otherTimes: string;
  /** Heads claims about what has no time of its own. */
  readonly noTime: string;
  /** Heads a picture of numbers, such as "Dead: four answers". */
  readonly answers: (measure: string, count: number) => string;
  /** Warns of a scale that begins elsewhere. */
  readonly cutScale: (start: string) => string;
}

/** The bibliography. An entry is anything of the atlas that cites: event, place, movement. */
export interface SourceWords {
  readonly note: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly single: string;
  readonly singleOnly: string;
  readonly singleCount: (single: number, entries: number) => string;
  readonly entries: (entries: number) => string;
  readonly claims: (claims: number) => string;
  /** Stretches of time of which the source says nothing. */
  readonly silences: (silences: number) => string;
}
