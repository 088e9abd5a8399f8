/** Why no film can be made, or why making one broke off. */
export const FILM_FAULTS = ['noWebCodecs', 'noEncoder', 'noMap', 'noData', 'broken'] as const;
export type FilmFault = (typeof FILM_FAULTS)[number];

/** Shapes of the picture of a film. */
export const FILM_SHAPES = ['wide', 'square', 'upright'] as const;
export type FilmShape = (typeof FILM_SHAPES)[number];

/** What the dialog that makes a film of the replay says. */
export interface RecordWords {
  readonly title: string;
  readonly what: string;
  readonly close: string;
  readonly stretch: string;
  readonly chapter: (title: string) => string;
  readonly fromHere: (date: string, time: string) => string;
  readonly whole: string;
  readonly size: string;
  readonly shapes: Readonly<Record<FilmShape, string>>;
  readonly frameRate: string;
  readonly speed: string;
  /** "2×", where 1 is the speed of the replay. */
  readonly times: (factor: number) => string;
  readonly guided: string;
  /** A number of seconds, from nought to hours. */
  readonly length: (seconds: number) => string;
  readonly lengthAhead: (length: string, pictures: number) => string;
  /** Under the clock of a film whose pictures show what existed in a window of this length. */
  readonly before: (length: string) => string;
  readonly start: string;
  readonly cancel: string;
  readonly preparing: string;
  readonly progress: (done: number, total: number) => string;
  readonly timeLeft: (length: string) => string;
  readonly finishing: string;
  readonly done: (length: string, megabytes: number) => string;
  readonly downloadFilm: (format: string) => string;
  readonly downloadCaptions: (language: string) => string;
  readonly again: string;
  readonly faults: Readonly<Record<FilmFault, string>>;
}
