import type { TimeMode } from '#lib/core/time/time-filter.ts';

/** The time axis and its tools: modes, lengths, zoom, sun, silence, other calendars, jumps. */
export interface AxisWords {
  /** Names the choice of how the clock chooses what is shown. */
  readonly mode: string;
  readonly modes: Readonly<Record<TimeMode, string>>;
  readonly modeMeans: Readonly<Record<TimeMode, string>>;
  readonly windowLength: string;
  readonly windowStart: string;
  /** What a screen reader says of the start of the window. */
  readonly windowValue: (date: string, time: string, length: string) => string;
  readonly glow: string;
  readonly noGlow: string;
  readonly glowOf: (length: string) => string;
  readonly showPossible: string;
  readonly possible: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  /** Events that found no room on the axis. */
  readonly crowd: (count: number) => string;
  readonly breakHere: string;
  readonly silence: string;
  readonly silenceNamed: (name: string) => string;
  readonly night: string;
  readonly day: string;
  readonly nightUntil: (sunrise: string) => string;
  readonly dayUntil: (sunset: string) => string;
  /** The zone on a day when its clocks go otherwise than at the first view, with their offset. */
  readonly zoneThen: (zone: string, offset: string) => string;
  /** Opens the line of UTC alone, or with that of the Hijri date where the atlas tells it. */
  readonly utc: string;
  readonly utcAndHijri: string;
  readonly hijri: (date: string) => string;
  readonly jump: JumpWords;
  readonly lengths: LengthWords;
}

/** Going to a moment by writing it. */
export interface JumpWords {
  readonly open: string;
  readonly label: string;
  readonly go: string;
  readonly cancel: string;
  /** Nothing was typed. */
  readonly empty: (example: string) => string;
  readonly unreadable: (text: string, example: string) => string;
  readonly noSuchDate: (text: string) => string;
  /** The date with its true weekday, where another was typed. */
  readonly wrongWeekday: (date: string) => string;
  readonly noSuchTime: (text: string) => string;
  /** Outside the axis, whose first and last day are told. */
  readonly outside: (first: string, last: string) => string;
}

export interface LengthWords {
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly weeks: (count: number) => string;
  /** Of thirty days. */
  readonly months: (count: number) => string;
}
