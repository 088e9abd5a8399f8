import { describe, expect, it } from 'vitest';
import { MOVERS } from '#lib/core/atlas/model.ts';
import { MOVER_BOX, MOVER_PATHS, MOVER_SYMBOLS } from '#lib/tokens/movers.ts';

describe('symbols of what moves', () => {
  it('are there for every mover, and one for a mover nobody names', () => {
    expect(MOVER_SYMBOLS).toEqual([...MOVERS, 'unknown']);
    expect(new Set(MOVER_SYMBOLS.map((symbol) => MOVER_PATHS[symbol])).size).toBe(
      MOVER_SYMBOLS.length,
    );
  });

  it.each(MOVER_SYMBOLS)('of %s stays in its box', (symbol) => {
    for (const number of MOVER_PATHS[symbol].match(/-?[\d.]+/g) ?? []) {
      expect(Number(number)).toBeGreaterThanOrEqual(0);
      expect(Number(number)).toBeLessThanOrEqual(MOVER_BOX);
    }
  });
});
