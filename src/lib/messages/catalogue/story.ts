/** Chapters. */
export interface StoryWords {
  readonly title: string;
  readonly chapters: string;
  readonly chapterOf: (chapter: number, total: number) => string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  readonly chapterEvents: string;
  /** The button that lets a replay lead camera and layers again. */
  readonly follow: string;
  /** The replay as a text to read or print. */
  readonly transcript: string;
  /** The button that keeps the camera on something that moves, and the one that ends it. */
  readonly followMover: string;
  readonly leaveMover: string;
}

/** The list of events and its search. */
export interface EventWords {
  readonly title: string;
  readonly list: string;
  /** Counts what is visible, such as "24 certain, 3 possible". */
  readonly visibleNow: (certain: number, possible: number) => string;
  readonly count: (events: number) => string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly found: (events: number) => string;
  readonly noneFound: (query: string) => string;
  readonly noneNow: string;
  readonly layersOff: string;
  /** Heads what is visible but did not happen: states of places, areas, movements. */
  readonly standing: string;
  readonly next: (name: string, time: string) => string;
  readonly previous: (name: string, time: string) => string;
  readonly certain: string;
  readonly possible: string;
  readonly possibleMeans: string;
  /** Marks an event of the search results that is not visible at the moment shown. */
  readonly notNow: string;
}
