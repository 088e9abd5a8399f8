import { createContext } from 'svelte';
import type { ShareWords } from '#lib/messages/share.ts';
import type { ShareSetting } from '#lib/state/share-setting.svelte.ts';

interface Sharing {
  readonly setting: ShareSetting;
  readonly say: ShareWords;
  /** What the shared view shows: atlas and time, in the language chosen for it. */
  readonly title: string;
  readonly part: string;
}

/** What the parts of the share dialog have in common; throws outside one. */
export const [getSharing, setSharing] = createContext<Sharing>();
