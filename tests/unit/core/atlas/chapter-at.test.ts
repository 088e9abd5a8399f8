import { describe, expect, it } from 'vitest';
import { chapterAt } from '#lib/core/atlas/chapter-at.ts';
import { atlas, chapter } from '../../atlas-builder.ts';

describe('the chapter of an instant', () => {
  const town = atlas({ chapters: [chapter('fire', 100, 200), chapter('water', 300, 400)] });
  const at = (instant: number) => chapterAt(town, instant)?.id;

  it('is the one it lies in; its end belongs to what follows', () => {
    expect([at(100), at(199), at(300)]).toEqual(['fire', 'fire', 'water']);
  });

  it('is between two of them the one before, and ahead of all the first', () => {
    expect([at(0), at(250), at(999)]).toEqual(['fire', 'fire', 'water']);
  });

  it('is none where an atlas has no chapters', () => {
    expect(chapterAt(atlas(), 100)).toBeNull();
  });
});
