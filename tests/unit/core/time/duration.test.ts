import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '#lib/core/time/duration.ts';

const HOUR = 3_600_000;

describe('a length of time', () => {
  it.each([
    ['PT6H', 6 * HOUR],
    ['PT30M', HOUR / 2],
    ['P1D', 24 * HOUR],
    ['P1DT12H', 36 * HOUR],
    ['P2W', 14 * 24 * HOUR],
    ['PT45S', 45_000],
  ])('%s is read as ISO 8601 says', (text, length) => {
    expect(parseDuration(text)).toBe(length);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'PT0H',
    '6H',
    'P1M',
    'P1Y',
    'PT6',
    'pt6h',
    'PT-6H',
    'PT1.5H',
    'PT6H ',
  ])('%j is refused', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 * 24 * 3600 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});
