import type { Atlas } from '#lib/core/atlas/model.ts';
import type { View } from '#lib/core/view/view.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { drawPicture } from '#lib/svg/draw-picture.ts';
import type { Theme } from '#lib/tokens/colours.ts';
import type { MapData } from '../map/map-data.ts';
import { canvasMeasure } from '../picture/canvas-measure.ts';

/** The map of a view as SVG, pixel for pixel where the map itself will be, as large as the frame. */
export async function drawStill(
  atlas: Atlas,
  view: View,
  theme: Theme,
  { geometries, basemap }: Pick<MapData, 'geometries' | 'basemap'>,
): Promise<string> {
  return drawPicture({
    atlas,
    geometries,
    basemap,
    view,
    words: await loadPictureLanguage(view.language),
    width: innerWidth,
    height: innerHeight,
    theme,
    measure: canvasMeasure(),
    furniture: 'map',
    compact: true,
  });
}
