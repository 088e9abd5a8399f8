import { describe, expect, it } from 'vitest';
import { toldByChapter } from '#lib/core/replay/told-by-chapter.ts';
import { atlas, chapter, exactly, feature } from '../../atlas-builder.ts';

const at = (id: string, start: number) => feature(id, { time: exactly(start, start + 1) });

describe('what a replay tells, by chapters', () => {
  it('tells everything once, each in the chapter that had begun last', () => {
    const told = toldByChapter(
      atlas({
        chapters: [chapter('first', 100, 200), chapter('second', 300, 400)],
        features: [
          at('before', 5),
          at('in', 150),
          at('between', 250),
          at('edge', 300),
          at('after', 900),
        ],
      }),
    );
    expect(
      told.map(({ chapter: { id }, told }) => [id, told.map(({ feature }) => feature.id)]),
    ).toEqual([
      ['first', ['before', 'in', 'between']],
      ['second', ['edge', 'after']],
    ]);
  });

  it('leaves out what is switched off for a reader who chose nothing', () => {
    const [only] = toldByChapter(
      atlas({
        chapters: [chapter('all', 0, 1000)],
        features: [at('seen', 1), feature('flood', { layer: 'river', time: exactly(2, 3) })],
      }),
    );
    expect(only?.told.map(({ feature }) => feature.id)).toEqual(['seen']);
  });
});
