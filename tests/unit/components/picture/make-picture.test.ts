import { describe, expect, it } from 'vitest';
import { cameraFor, pictureName, pictureSize } from '#lib/components/picture/make-picture.ts';
import { initialView } from '#lib/core/view/view.ts';
import { studio } from '../../compile/pictures/made.ts';

const camera = { center: [13.4, 52.5], zoom: 12, bearing: 10, pitch: 0 } as const;

describe('the camera of a picture', () => {
  it.each([
    ['as large as the map seen', { width: 800, height: 400 }, 12],
    ['half as large', { width: 400, height: 200 }, 11],
    ['much smaller: it stays readable', { width: 100, height: 100 }, 11],
    ['larger: it comes closer, but not much', { width: 4000, height: 4000 }, 12.5],
    ['narrower: all that was seen stays in sight', { width: 600, height: 800 }, 11.585],
  ])('%s', (_, frame, zoom) => {
    const found = cameraFor(camera, frame, { width: 800, height: 400 });
    expect(found.zoom).toBeCloseTo(zoom, 3);
    expect({ ...found, zoom: 12 }).toEqual(camera);
  });
});

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
