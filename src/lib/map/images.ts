import { FILLS, MEANINGS, type Fill, type Meaning } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { ARROW_HEAD, MARK_BOX, MARKS } from '#lib/tokens/marks.ts';
import { FILL_PATTERNS, PATTERN_TILE } from '#lib/tokens/patterns.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { imageNames } from './style/meanings.ts';

/** Device pixels for a pixel of an image: sharp on dense screens as well. */
const PIXEL_RATIO = 2;
/** Room around the box for rims that stick out. */
const MARGIN = 1;

/** Side of the repeating image of hachures; the line that shows it is as wide. */
const HACHURE_BOX = 16;

type Draw = (canvas: CanvasRenderingContext2D) => void;

/** Everything the style draws with images, by name, in the colours of `palette`. */
function drawings(palette: Palette): Map<string, { box: number; margin: number; draw: Draw }> {
  const all = new Map<string, { box: number; margin: number; draw: Draw }>();
  const mark = (name: string, draw: Draw) => all.set(name, { box: MARK_BOX, margin: MARGIN, draw });
  for (const meaning of MEANINGS) {
    mark(imageNames.mark(meaning), drawMark(palette, meaning));
    mark(imageNames.arrow(meaning), (canvas) => {
      canvas.lineJoin = 'round';
      stroke(canvas, ARROW_HEAD, palette.paper, 2);
      canvas.fillStyle = palette[meaning].fill;
      canvas.fill(new Path2D(ARROW_HEAD));
    });
    for (const fill of FILLS) {
      if (FILL_PATTERNS[fill].strokes === null) continue;
      const draw = drawPattern(palette, fill, meaning);
      all.set(imageNames.pattern(fill, meaning), { box: PATTERN_TILE, margin: 0, draw });
    }
  }
  mark(imageNames.chosen, (canvas) => {
    stroke(canvas, 'M8 0A8 8 0 1 1 8 16A8 8 0 1 1 8 0Z', palette.paper, 4);
    stroke(canvas, 'M8 0A8 8 0 1 1 8 16A8 8 0 1 1 8 0Z', palette.ink, 2);
  });
  all.set(imageNames.hachure, {
    box: HACHURE_BOX,
    margin: 0,
    // Strokes of two lengths hang from the middle of the line, downhill on its right.
    draw: (canvas) => {
      stroke(canvas, 'M2 8V14M6 8V12.5M10 8V14M14 8V12.5', palette.relief, 0.9);
    },
  });
  all.set(imageNames.town, {
    box: 6,
    margin: 0,
    draw: (canvas) => {
      canvas.fillStyle = palette.paper;
      canvas.fill(new Path2D('M3 0.6A2.4 2.4 0 1 1 3 5.4A2.4 2.4 0 1 1 3 0.6Z'));
      stroke(canvas, 'M3 0.6A2.4 2.4 0 1 1 3 5.4A2.4 2.4 0 1 1 3 0.6Z', palette.muted, 1.1);
    },
  });
  return all;
}

function stroke(canvas: CanvasRenderingContext2D, path: string, color: string, width: number) {
  canvas.strokeStyle = color;
  canvas.lineWidth = width;
  canvas.stroke(new Path2D(path));
}

function drawMark(palette: Palette, meaning: Meaning): Draw {
  const { path, rim } = MARKS[meaning];
  const { fill, edge } = palette[meaning];
  return (canvas) => {
    canvas.lineJoin = 'round';
    stroke(canvas, path, palette.paper, rim + 2.4);
    canvas.fillStyle = fill;
    canvas.fill(new Path2D(path));
    stroke(canvas, path, edge, rim);
  };
}

function drawPattern(palette: Palette, fill: Fill, meaning: Meaning): Draw {
  const { strokes, width, ruined } = FILL_PATTERNS[fill];
  return (canvas) => {
    if (strokes !== null) {
      stroke(canvas, strokes, ruined ? palette.paper : palette[meaning].fill, width);
    }
  };
}

/** Draws the images of the style from the tokens into the map, in place of those it had. */
export function putImages(map: MapLibreMap, palette: Palette): void {
  for (const [name, { box, margin, draw }] of drawings(palette)) {
    const side = (box + 2 * margin) * PIXEL_RATIO;
    const element = document.createElement('canvas');
    element.width = side;
    element.height = side;
    const canvas = element.getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('The browser gives no canvas to draw marks on.');
    canvas.scale(PIXEL_RATIO, PIXEL_RATIO);
    canvas.translate(margin, margin);
    draw(canvas);
    const image = canvas.getImageData(0, 0, side, side);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  }
}
