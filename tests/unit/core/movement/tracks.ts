import fc from 'fast-check';
import type { TrackOptions } from '#lib/core/movement/stretch.ts';

const MINUTE = 60_000;

/** Tracks anywhere on the globe: poles, antimeridian, rests, gaps and steps of a metre included. */
export const trackOptions: fc.Arbitrary<TrackOptions> = fc
  .record({
    home: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
    /** How far apart vertices lie: a metre, a town, a country, the globe. */
    spread: fc.constantFrom(1e-5, 0.02, 3, 400),
    steps: fc.array(
      fc.record({
        east: fc.double({ min: -1, max: 1, noNaN: true }),
        north: fc.double({ min: -1, max: 1, noNaN: true }),
        rests: fc.boolean(),
        time: fc.integer({ min: 1, max: 600 }),
        attested: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    longestGap: fc.constantFrom(undefined, 300 * MINUTE),
    uncertainty: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ home, spread, steps, longestGap, uncertainty }) => {
    let [longitude, latitude] = home;
    let instant = 0;
    const coordinates = [[longitude, latitude]];
    const instants = [instant];
    for (const step of steps) {
      if (!step.rests) {
        longitude = ((((longitude + step.east * spread + 180) % 360) + 360) % 360) - 180;
        latitude = Math.max(-90, Math.min(90, latitude + step.north * Math.min(spread, 90)));
      }
      instant += step.time * MINUTE;
      coordinates.push([longitude, latitude]);
      instants.push(instant);
    }
    const attested = [true, ...steps.map((step) => step.attested)];
    return { coordinates, instants, longestGap, uncertainty, attested };
  });

/** A share of the time of a track, 0 to 1. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });
