import type { ErrorWords } from '../catalogue/errors.ts';

export const errors: ErrorWords = {
  noWebGLTitle: 'The map cannot be drawn here',
  noWebGLText:
    'It needs WebGL 2, which this browser does not offer or has switched off. A current browser with hardware acceleration shows it.',
  contextLostTitle: 'The map has stopped',
  contextLostText: 'The graphics system took its picture away. It usually comes back by itself.',
  mapFailedTitle: 'The map did not load',
  mapFailedText: 'A part of it could not be fetched. Check the connection and try again.',
  dataFailedTitle: 'The data did not load',
  dataFailedText: 'They could not be fetched. Check the connection and try again.',
  genericTitle: 'Something went wrong',
  genericText: 'The page met an error it did not expect. Reloading usually helps.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be misspelt, or the page has moved.',
  stillWorks: 'Story, events and details work without it.',
  reload: 'Reload the page',
  retry: 'Try again',
  toStartPage: 'To the start page',
  dismiss: 'Dismiss',
};
