import type { PageWords } from '../catalogue/page.ts';

export const page: PageWords = {
  skipToStory: 'Skip to the story',
  language: 'Language',
  theme: 'Colours',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  share: 'Share',
  shareFailed: 'Sharing could not be loaded. Copy the link from the address bar.',
  panel: 'Story, events, claims and sources',
  tabs: 'Story, events, claims or sources',
  storyTab: 'Story',
  eventsTab: 'Events',
  claimsTab: 'Claims',
  sourcesTab: 'Sources',
  loading: 'Loading …',
  aboutData: 'About the data',
  reportError: 'Report an error',
  licence: (name) => `Data licence: ${name}`,
  noScript: 'The map and the clock need JavaScript. The story can be read without it.',
};
