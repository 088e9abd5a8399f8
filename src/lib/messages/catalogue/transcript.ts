/** The replay as a text to read or print. */
export interface TranscriptWords {
  readonly title: string;
  /** @param zone the name of the zone whose clocks tell the times */
  readonly lead: (zone: string) => string;
  readonly back: string;
}
