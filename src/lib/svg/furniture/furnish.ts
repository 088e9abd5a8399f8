import { directionOf } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { projectionIn, type Scene } from '../compose.ts';
import type { OrientedBox } from '../labels/oriented-box.ts';
import type { PictureOptions } from '../picture.ts';
import type { Box } from '../projection.ts';
import { captionOf } from './caption.ts';
import { footer } from './footer.ts';
import { header, type Strip } from './header.ts';
import { legendOf } from './legend.ts';
import { scaleBar } from './scale-bar.ts';
import { Setting } from './setting.ts';

/** All that stands around a map, and the frame that is left to the map itself. */
export interface Furnishing {
  readonly frame: Box;
  /** Boxes over the map that no name may touch. */
  readonly reserved: readonly OrientedBox[];
  /** Drawn over the map. */
  readonly svg: string;
}

/** Pixels of height: smaller pictures say less. */
const COMPACT_BELOW = 320;
/** Pixels of height: the legend of smaller pictures is set smaller. */
const TIGHT_BELOW = 600;
/** Of the height: less map than this and the legend is left out. */
const LEAST_MAP = 0.5;

/** Caption and clock above the map, scale on it, legend and attribution below. */
export function furnish(
  options: PictureOptions,
  scene: Scene,
  { width, height }: { width: number; height: number },
): Furnishing {
  const { atlas, view, theme, words, measure } = options;
  const { language } = view;
  const rightToLeft = directionOf(language) === 'rtl';
  const setting = new Setting({ width, theme, rightToLeft, measure });
  const compact = height < COMPACT_BELOW;
  const head = header(captionOf(atlas, view, scene.visible, words), setting, compact);
  const credits = textIn(atlas.attribution, language);
  const room = { most: compact ? 1 : 3, tight: height < TIGHT_BELOW };
  const frameOver = (foot: Strip): Box => [0, head.height, width, height - foot.height];
  const legendIn = (frame: Box) =>
    legendOf({
      ...scene,
      atlas,
      words,
      language,
      frame,
      palette: setting.palette,
      projection: projectionIn(options, frame),
    });
  // What is seen depends on the room that the legend takes, and that on what is seen.
  const plain = footer([], credits, setting, room);
  const first = footer(legendIn(frameOver(plain)), credits, setting, room);
  const full = footer(legendIn(frameOver(first)), credits, setting, room);
  const foot = height - head.height - full.height < height * LEAST_MAP ? plain : full;
  const frame = frameOver(foot);
  const bar = scaleBar(projectionIn(options, frame), frame, language, setting);
  return {
    frame,
    reserved: [bar.box],
    svg: [bar.svg, foot.draw(frame[3]), head.draw(0)].join(''),
  };
}
