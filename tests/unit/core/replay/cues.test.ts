import { describe, expect, it } from 'vitest';
import { cuesOf } from '#lib/core/replay/cues.ts';

describe('what a film says', () => {
  const at = { frameRate: 4 };

  it('lasts as long as the pictures that say it', () => {
    expect(cuesOf(at, ['alarm', 'alarm', 'alarm', 'siege'])).toEqual([
      { start: 0, end: 0.75, said: 'alarm' },
      { start: 0.75, end: 1, said: 'siege' },
    ]);
  });

  it('leaves out pictures that say nothing, and begins anew after them', () => {
    expect(cuesOf(at, [null, 'alarm', null, null, 'alarm', null])).toEqual([
      { start: 0.25, end: 0.5, said: 'alarm' },
      { start: 1, end: 1.25, said: 'alarm' },
    ]);
    expect(cuesOf(at, [])).toEqual([]);
    expect(cuesOf(at, [null])).toEqual([]);
  });
});
