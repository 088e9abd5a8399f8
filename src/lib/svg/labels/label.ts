import type { Point } from '../projection.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import type { Measure } from '../text/font.ts';
import { textBlock, type TextBlock, type TextSection } from '../text/text-block.ts';
import type { Feature } from 'geojson';
import { element } from '../xml.ts';
import { middleOf, type Anchor } from './anchors.ts';
import { boxAround, type OrientedBox } from './oriented-box.ts';
import { inkAttributes, textLine, type Ink } from './text-element.ts';

/** A label of the style, measured and ready to be placed. */
export interface Label {
  readonly text: string;
  readonly block: TextBlock;
  /** Pixels of the em. */
  readonly size: number;
  /** Ems. */
  readonly letterSpacing: number;
  readonly ink: Ink;
  readonly opacity: number;
}

/** What the style's `format` gives, or the plain text of a label without one. */
type Formatted =
  | string
  | {
      readonly sections: readonly {
        readonly text: string;
        readonly scale: number | null;
        readonly fontStack: string | null;
        readonly textColor: { toString(): string } | null;
      }[];
    };

/** The label that a layer gives a feature; null for none. */
export function labelOf(layer: StyledLayer, feature: Feature, measure: Measure): Label | null {
  const field = layer.layout<Formatted | null>('text-field', feature) ?? '';
  const size = layer.size('text-size', feature);
  const fontName = layer.layout<readonly string[]>('text-font', feature)[0] ?? '';
  const raw =
    typeof field === 'string'
      ? [{ text: field, scale: null, fontStack: null, textColor: null }]
      : field.sections;
  const sections = raw.map(({ text, scale, fontStack, textColor }): TextSection => ({
    text,
    scale: scale ?? 1,
    fontName: fontStack?.split(',')[0] ?? fontName,
    colour: textColor === null ? null : textColor.toString(),
  }));
  const text = sections.map((section) => section.text).join('');
  if (text.trim() === '') return null;
  // A name along a line has one line of its own.
  const along = layer.layout('symbol-placement', feature) !== 'point';
  const letterSpacing = layer.layout<number>('text-letter-spacing', feature);
  const block = textBlock(
    sections,
    {
      size,
      letterSpacing,
      maxWidth: along ? Infinity : layer.layout('text-max-width', feature),
      lineHeight: layer.layout('text-line-height', feature),
    },
    measure,
  );
  const ink = {
    colour: layer.colour('text-color', feature),
    halo: layer.colour('text-halo-color', feature),
    haloWidth: layer.paint<number>('text-halo-width', feature),
  };
  const opacity = layer.paint<number>('text-opacity', feature);
  return { text, block, size, letterSpacing, ink, opacity };
}

/** Where the middle of a label stands that hangs from its place by a side or corner. */
export function labelMiddle(
  { block, size }: Label,
  place: Point,
  { anchor, radius, padding }: { anchor: Anchor; radius: number; padding: number },
): Point {
  const around = { width: block.width + 2 * padding, height: block.height + 2 * padding };
  const [dx, dy] = middleOf(anchor, around, radius, size);
  return [place[0] + dx, place[1] + dy];
}

/** The box of the letters of a label around its middle. */
export function labelBox({ block: { width, ink } }: Label, [x, y]: Point): OrientedBox {
  return boxAround([x - width / 2, y + ink[0], x + width / 2, y + ink[1]]);
}

/** Writes the lines of a label around its middle. */
export function drawLabel(
  { block, size, letterSpacing, ink, opacity }: Label,
  [middleX, middleY]: Point,
  justified: -1 | 0 | 1,
): string {
  const lines = block.lines
    .map((line) => {
      const left = middleX - line.width / 2 + (justified * (block.width - line.width)) / 2;
      return textLine(
        line,
        { left, y: middleY + line.baseline, letterSpacing: letterSpacing * size },
        inkAttributes({ ...ink, colour: line.colour ?? ink.colour }),
      );
    })
    .join('');
  return opacity === 1 ? lines : element('g', { opacity }, lines);
}
