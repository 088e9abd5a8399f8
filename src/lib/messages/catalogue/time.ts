/** Calendar units an uncertain time may fill, from fine to coarse. */
export type CalendarUnit = 'day' | 'month' | 'year' | 'decade';

/** The clock, its slider and its buttons. */
export interface ClockWords {
  readonly title: string;
  readonly play: string;
  readonly pause: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly slider: string;
  /** What a screen reader says of the slider: date, time of day, zone. */
  readonly sliderValue: (date: string, time: string, zone: string) => string;
  readonly zone: (name: string) => string;
  readonly overview: string;
  readonly now: string;
  /** Opens the choice of speed, rhythm and repeat; told the speed now, such as "0.5". */
  readonly playback: (speed: string) => string;
  /** How fast the clock runs: "1 s = 9 min". */
  readonly rate: (passing: string) => string;
  /** In place of the rate, while a playing clock stands at a key moment. */
  readonly holds: string;
  readonly minutes: (count: string) => string;
  readonly hours: (count: string) => string;
  readonly days: (count: string) => string;
  /** Opens the dialog that makes a film of the replay. */
  readonly record: string;
}

/**
 * Sentences for uncertain intervals. Arguments are phrases such as "3 July 2007", "July 2007",
 * "22:00 on 3 July", but for a decade its first year; `…On` take two times of one day and that day.
 */
export interface WhenWords {
  readonly always: string;
  readonly moment: (date: string, time: string) => string;
  /** A moment inside a sentence. */
  readonly momentOn: (date: string, time: string) => string;
  readonly decade: (firstYear: string) => string;
  /** Some time within the unit, which says what is not known. */
  readonly within: Readonly<Record<CalendarUnit, (unit: string) => string>>;
  /** The unit from its first moment to its last. */
  readonly whole: Readonly<Record<CalendarUnit, (unit: string) => string>>;
  /** Within the unit, the one before or the one after. */
  readonly around: Readonly<Record<'day' | 'month' | 'year', (unit: string) => string>>;
  readonly about: (phrase: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly betweenOn: (first: string, last: string, date: string) => string;
  /** The same as an end of a longer interval. */
  readonly someTimeBetween: (first: string, last: string) => string;
  readonly someTimeBetweenOn: (first: string, last: string, date: string) => string;
  readonly orEarlier: (phrase: string) => string;
  readonly orLater: (phrase: string) => string;
  readonly since: (phrase: string) => string;
  readonly until: (phrase: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  readonly fromToOn: (start: string, end: string, date: string) => string;
  /** To an end of which only the unit is known, which is that of the start. */
  readonly endingSame: Readonly<Record<CalendarUnit, (start: string) => string>>;
  /** The mirror image: an end, and a start known only to lie in the same unit. */
  readonly beginningSame: Readonly<Record<CalendarUnit, (end: string) => string>>;
}

/** The time column of lists: as short as it can honestly be. */
export interface ShortTimeWords {
  readonly always: string;
  /** Some time on the day the list is about. */
  readonly thatDay: string;
  readonly moment: (date: string, time: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly about: (phrase: string) => string;
  readonly range: (start: string, end: string) => string;
  readonly since: (phrase: string) => string;
  readonly until: (phrase: string) => string;
  /** From a known time to some later one. */
  readonly from: (phrase: string) => string;
}
