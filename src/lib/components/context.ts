import { createContext } from 'svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Words } from './words.svelte.ts';

/** The explorer of the page a component stands in; throws outside one. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** The words of the page's language; throws outside a page. */
export const [getWords, setWords] = createContext<Words>();
