import { createContext } from 'svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { MapSources } from './map/map-data.ts';
import type { MapStatus } from './map/map-state.ts';
import type { Words } from './words.svelte.ts';

/** The explorer of the page a component stands in; throws outside one. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** The words of the page's language; throws outside a page. */
export const [getWords, setWords] = createContext<Words>();

/** What further maps of the page are made of, such as that of a film; a page in a frame has none. */
export const [getMapSources, setMapSources, hasMapSources] = createContext<MapSources>();

/** How the map fares beside which a component stands; throws where no map belongs to the page. */
export const [getMapStatus, setMapStatus] = createContext<MapStatus>();
