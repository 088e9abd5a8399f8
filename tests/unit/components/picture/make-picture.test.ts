import { expect, it } from 'vitest';
import { pictureName, pictureSize } from '#lib/components/picture/make-picture.ts';
import { initialView } from '#lib/core/view/view.ts';
import { studio } from '../../compile/pictures/made.ts';

it('the sizes are those of the shapes, or that of the map with room for title and legend', () => {
  const seen = { width: 1068, height: 657 };
  expect(pictureSize('wide', seen)).toEqual({ width: 1920, height: 1080 });
  expect(pictureSize('square', seen)).toEqual({ width: 1080, height: 1080 });
  expect(pictureSize('tall', seen)).toEqual({ width: 1080, height: 1920 });
  expect(pictureSize('view', seen)).toEqual({ width: 1068, height: 900 });
  expect(pictureSize('view', { width: 320, height: 200 })).toEqual({ width: 480, height: 480 });
});

it('the file is named after atlas, time and shape, without signs that file systems refuse', async () => {
  const { atlas } = await studio('tests/fixtures/atlas-berlin');
  const view = { ...initialView(atlas), at: Date.UTC(1989, 10, 9, 22, 30) };
  expect(pictureName({ atlas, view, shape: 'tall' }, 'png')).toBe(
    `${atlas.id}-1989-11-09T2330-tall.png`,
  );
});
