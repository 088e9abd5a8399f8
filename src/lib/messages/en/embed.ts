import type { EmbedWords } from '../catalogue/embed.ts';

export const embedEn: EmbedWords = {
  language: 'en',
  openAtlas: 'Open in the atlas',
  picture: (title, time) => `Map: ${title}, ${time}`,
  shown: 'What the map shows',
  nothingShown: 'At this time, with these layers, the map shows nothing.',
  languages: 'Other languages',
  address: 'Made from',
  legend: 'Legend',
  showLegend: 'Show legend',
  hideLegend: 'Hide legend',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  still: 'A picture of the map. In the atlas it can be moved, in place and in time.',
  gestures: {
    WindowsHelpText: 'Hold Ctrl and scroll to zoom the map',
    MacHelpText: 'Hold ⌘ and scroll to zoom the map',
    MobileHelpText: 'Move the map with two fingers',
  },
};
