/**
 * The rooms of the project and the arrows between them, as `docs/architecture.md` draws them. Lint
 * and `arrows.test.ts` both read this table.
 */

/** What each folder of `src/lib` (and `src/routes`) may import besides itself. */
export const ARROWS = /** @type {const} */ ({
  core: [],
  tokens: ['core'],
  messages: ['core'],
  map: ['core', 'tokens', 'messages'],
  // The style of the map as data, and the parts of features; never MapLibre itself.
  svg: ['core', 'tokens', 'messages', 'map'],
  state: ['core'],
  embed: ['core'],
  compile: ['core', 'svg', 'tokens', 'messages'],
  components: ['core', 'tokens', 'messages', 'map', 'svg', 'state', 'embed'],
  routes: ['core', 'messages', 'state', 'embed', 'components'],
});

/** @typedef {keyof typeof ARROWS} Room */

export const ROOMS = /** @type {Room[]} */ (Object.keys(ARROWS));

/** The only packages that `core` may use: it runs the same in a page, a worker and a test. */
export const CORE_PACKAGES = /^(@turf\/|geojson$|suncalc$)/;

/**
 * Packages that only some rooms may import.
 * @type {readonly { name: string, pattern: RegExp, rooms: readonly Room[] }[]}
 */
export const RESERVED = [
  { name: 'maplibre-gl', pattern: /^maplibre-gl(?!.*\.css$)/, rooms: ['map'] },
  { name: 'svelte', pattern: /^svelte($|\/)/, rooms: ['state', 'components', 'routes'] },
  { name: 'SvelteKit', pattern: /^(@sveltejs\/|\$app\/|\$env\/)/, rooms: ['components', 'routes'] },
  { name: 'Node', pattern: /^node:/, rooms: ['compile'] },
  { name: 'the compiled atlas', pattern: /^virtual:/, rooms: ['routes'] },
];
