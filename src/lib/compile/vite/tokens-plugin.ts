import type { Plugin } from 'vite';
import { tokensCss } from '#lib/tokens/css.ts';

const MODULE = 'virtual:tokens.css';
// The leading NUL keeps other plug-ins away; the ending makes Vite treat the module as a style sheet.
const RESOLVED = `\0${MODULE}`;

/** Serves the tokens as the style sheet `virtual:tokens.css`. */
export function tokensPlugin(): Plugin {
  return {
    name: 'atlas-tokens',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? tokensCss() : null),
  };
}
