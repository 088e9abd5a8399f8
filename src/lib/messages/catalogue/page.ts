/** The frame of the page: ways in, settings, sharing, foot. */
export interface PageWords {
  readonly skipToStory: string;
  /** Names the group of links to the other languages. */
  readonly language: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly share: string;
  readonly shareFailed: string;
  /** Names the region that holds story, events, claims and sources. */
  readonly panel: string;
  /** Names the row of tabs. */
  readonly tabs: string;
  readonly storyTab: string;
  readonly eventsTab: string;
  readonly claimsTab: string;
  readonly sourcesTab: string;
  readonly loading: string;
  readonly aboutData: string;
  readonly reportError: string;
  readonly licence: (name: string) => string;
  readonly noScript: string;
}
