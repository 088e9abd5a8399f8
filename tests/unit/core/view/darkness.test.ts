import { describe, expect, it } from 'vitest';
import { darknessIn } from '#lib/core/view/darkness.ts';
import { atlas, camera, exactly, feature, segment } from '../../atlas-builder.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const time = (text: string) => Date.parse(text);

const week = time('2007-07-03T00:00+05:00');
const ride = feature('ride', {
  kind: 'movement',
  time: exactly(time('2007-06-01T00:30+05:00'), time('2007-06-01T01:30+05:00')),
});
const town = atlas({
  camera: camera(73.087, 33.713),
  features: [ride],
  segments: [
    segment(time('1965-01-01'), week),
    segment(week, week + 9 * DAY),
    segment(week + 9 * DAY, time('2016-01-01')),
  ],
});
const darkness = (text: string, mode: 'instant' | 'time-window' | 'cumulative' = 'instant') =>
  darknessIn(town, { at: time(text), mode });

describe('night on the map', () => {
  it('is whole at one in the morning and none at noon, at a moment told by the hour', () => {
    expect(darkness('2007-07-07T01:00+05:00')).toBe(1);
    expect(darkness('2007-07-07T12:00+05:00')).toBe(0);
  });

  it('falls step by step through dusk and lifts through dawn, and is still in between', () => {
    const seen = Array.from({ length: 24 * 60 }, (_, minute) =>
      darknessIn(town, { at: week + 12 * HOUR + minute * MINUTE, mode: 'instant' }),
    );
    const steps = seen.filter((dark, minute) => dark !== seen[minute - 1]);
    expect(steps).toHaveLength(13);
    const deepest = steps.indexOf(1);
    expect(steps.slice(0, deepest + 1)).toEqual([...steps.slice(0, deepest + 1)].sort());
    expect(steps.slice(deepest)).toEqual([...steps.slice(deepest)].sort().reverse());
  });

  it('is not seen through a window of time, nor over all so far', () => {
    expect(darkness('2007-07-07T01:00+05:00', 'time-window')).toBe(0);
    expect(darkness('2007-07-07T01:00+05:00', 'cumulative')).toBe(0);
  });

  it('is not claimed where the atlas tells of days and years only', () => {
    expect(darkness('1998-07-07T01:00+05:00')).toBe(0);
    expect(darkness('2015-07-07T01:00+05:00')).toBe(0);
  });

  it('falls there too while something travels, minute by minute', () => {
    expect(darkness('2007-06-01T01:00+05:00')).toBe(1);
    expect(darkness('2007-06-01T01:30+05:00')).toBe(0);
  });
});
