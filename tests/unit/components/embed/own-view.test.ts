import { describe, expect, it } from 'vitest';
import { choosesItsScene } from '#lib/components/embed/own-view.ts';

describe('the fragment of an embed', () => {
  it('chooses its scene when it says where to look or what to show', () => {
    expect(['#map=9/33/73', '#at=2007-07-05T10:00Z&layers=none'].map(choosesItsScene)).toEqual([
      true,
      true,
    ]);
    expect(['', '#at=2007-07-05T10:00Z&autoplay=1', '#ui=none'].map(choosesItsScene)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
