import { expect, it } from 'vitest';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { initialView } from '#lib/core/view/view.ts';
import { atlas, camera, chapter } from '../../atlas-builder.ts';

it('shows a chapter from its camera, at its instant, with its layers in the order of the atlas', () => {
  const told = chapter('siege', 100, 200, {
    at: 150,
    camera: camera(1, 2, 3),
    layers: ['river', 'town', 'gone'],
  });
  const given = atlas({ chapters: [told] });
  expect(chapterView(given, told, 'ur')).toEqual({
    ...initialView(given),
    camera: camera(1, 2, 3),
    at: 150,
    layers: ['town', 'river'],
    language: 'ur',
  });
});

it('shows the layers that are on by default where a chapter names none', () => {
  const told = chapter('siege', 100, 200);
  expect(chapterView(atlas({ chapters: [told] }), told, 'en').layers).toEqual(['town']);
});
