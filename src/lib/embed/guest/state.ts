import { formatDuration } from '#lib/core/time/duration.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { formatHash } from '#lib/core/view/hash.ts';
import type { EventName, Events, ModeSetting } from '../api.ts';
import type { MapDriver } from '../driver.ts';

/** How time is read, as it travels. */
export function modeOf({ view: { mode, window, glow, certainty } }: MapDriver): ModeSetting {
  return { mode, window: formatDuration(window), glow: formatDuration(glow), certainty };
}

/** What every event tells now. */
const STATE: { readonly [Name in EventName]: (driver: MapDriver) => Events[Name] } = {
  view: ({ view, atlas }) => formatHash(view, atlas),
  time: ({ view, atlas }) => formatInstant(view.at, atlas.timeZone),
  mode: modeOf,
  layers: ({ view }) => view.layers,
  selection: ({ view }) => view.selection,
  chapter: ({ chapter }) => chapter,
  playing: ({ playing }) => playing,
  ready: ({ drawn }) => drawn,
  height: ({ height }) => height,
};

export function stateOf<Name extends EventName>(driver: MapDriver, name: Name): Events[Name] {
  return STATE[name](driver);
}
