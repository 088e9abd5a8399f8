import type { Atlas, Chapter, Feature } from '#lib/core/atlas/model.ts';
import type { View } from '#lib/core/view/view.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { Drawn } from './api.ts';

/** How the camera gets to a new place. */
export interface Motion {
  /** Milliseconds; 0 jumps, null is the page's own pace. Who wants less motion is never flown. */
  readonly duration: number | null;
}

/**
 * A page with a map, as far as the page around it may drive it. The guest side of the protocol
 * checks every message and hands on only what exists in the atlas, so nothing here needs checking
 * again, and nothing here takes text that comes to be shown.
 */
export interface MapDriver {
  readonly atlas: Atlas;
  /** What is shown now. */
  readonly view: View;
  /** Id of the chapter the clock is in, or of the last that had begun. */
  readonly chapter: string | null;
  readonly playing: boolean;
  readonly drawn: Drawn;
  /** CSS pixels that the page needs from top to bottom at its present width. */
  readonly height: number;
  /** What the clock shows in the layers switched on, in the order of the list. */
  readonly visible: readonly VisibleFeature[];
  /**
   * Shows a view. Only what differs from the view at hand is touched: a clock that runs stops when
   * its instant is another, and the camera moves when it is another.
   * @returns a promise that is kept when the camera has arrived, or when something newer moved it;
   * before the map is drawn at once
   */
  show(view: View, motion: Motion): Promise<void>;
  /** Sets clock, layers and camera to those of a chapter; promises the same as `show`. */
  open(chapter: Chapter, motion: Motion): Promise<void>;
  /** Moves the camera alone so that a feature can be seen; promises the same as `show`. */
  lookAt(feature: Feature, motion: Motion): Promise<void>;
  /** @param lead whether chapters take camera and layers along; null for as it is */
  play(lead: boolean | null): void;
  pause(): void;
  /** The frame nears the part of the article that is read: time to load the map. */
  approach(): void;
  /**
   * Calls, at any pace, after something of the above has changed; returns its undoing. The guest
   * finds out what it was and tells the host at a calmer pace.
   */
  subscribe(changed: () => void): () => void;
}
