import type { Geometries } from '#lib/core/atlas/geometries.ts';
import { MEANINGS, type Atlas, type Meaning } from '#lib/core/atlas/model.ts';
import { moverOf, trackOf } from '#lib/core/movement/mover.ts';
import type { Track } from '#lib/core/movement/track.ts';
import { trailLengthOf } from '#lib/core/movement/trail.ts';
import { MOVER_SYMBOLS, type MoverSymbol } from '#lib/tokens/movers.ts';
import { unitsPerMetre } from './mercator.ts';

/** Something that may be drawn moving. */
export interface Moving {
  /** The id of its feature. */
  readonly id: string;
  readonly track: Track;
  readonly symbol: MoverSymbol;
  readonly meaning: Meaning;
  /** Milliseconds that its trail reaches back; 0 for none. */
  readonly trail: number;
  /** Whether the circle within which it truly is is drawn around it. */
  readonly band: boolean;
}

/** Every movement of an atlas, in the order of its features. */
export function movingOf({ features }: Pick<Atlas, 'features'>, geometries: Geometries): Moving[] {
  return features.flatMap((feature) => {
    const placed = geometries.get(feature.id);
    const track = placed === undefined ? null : trackOf(feature, placed);
    if (track === null) return [];
    return {
      id: feature.id,
      track,
      symbol: moverOf(feature) ?? 'unknown',
      meaning: feature.meaning,
      trail: trailLengthOf(track),
      band: true,
    };
  });
}

/** Whether anything of it is to be seen at `instant`: itself, or the rest of its trail. */
export function isAbout({ track, trail }: Moving, instant: number): boolean {
  return instant >= track.start && instant < track.end + trail;
}

/** Numbers that stand for its looks in the shaders. */
export interface Look {
  readonly symbol: number;
  readonly colour: number;
  /** Of the world square for a metre along the track, so that dashes keep their place. */
  readonly dashUnit: number;
}

export function lookOf({ symbol, meaning, track }: Moving): Look {
  return {
    symbol: MOVER_SYMBOLS.indexOf(symbol),
    colour: MEANINGS.indexOf(meaning),
    dashUnit: unitsPerMetre(track.first.latitude),
  };
}
