import { element } from '../xml.ts';
import type { Font } from '../text/font.ts';
import type { Caption } from './caption.ts';
import { sans, type Setting } from './setting.ts';

/** A strip of a picture beside the map. */
export interface Strip {
  readonly height: number;
  readonly draw: (top: number) => string;
}

const PADDING = 16;
/** Narrower pictures have their clock below the title. */
const BESIDE_FROM = 560;
const CLOCK = sans(28, 600);
const SMALL = sans(13);
const KICKER = sans(12, 600);

/** Title and clock over the map; a small picture leaves the name of the atlas out. */
export function header(caption: Caption, setting: Setting, compact: boolean): Strip {
  const { palette, rightToLeft, width } = setting;
  const beside = width >= BESIDE_FROM;
  const title = titleFont(rightToLeft, compact, beside);
  // Nastaliq climbs and needs far more room.
  const leading = title.size * (rightToLeft ? 2 : 1.2);
  const first = leading * (rightToLeft ? 0.68 : 0.82);
  const padding = compact ? 8 : PADDING;
  const room = width - 2 * padding;
  const clock = clockOf(caption, setting, { beside, padding, room });
  const lines = setting.lines(caption.title, title, room - clock.beside, compact ? 1 : 2);
  const titleTop = compact ? padding / 2 : PADDING + KICKER.size * 1.3;
  const titleBottom = titleTop + lines.length * leading;
  const height =
    Math.round(Math.max(titleBottom, beside ? 62 : 0) + clock.below) + (compact ? 6 : 12);
  const kicker = (top: number): string =>
    setting.line(
      caption.kicker,
      KICKER,
      { start: padding, baseline: top + PADDING + 10 },
      palette.focus.text,
    );
  return {
    height,
    draw: (top) =>
      [
        element('rect', { y: top, width, height, fill: palette.panel }),
        element('rect', { y: top + height - 1, width, height: 1, fill: palette.rule }),
        compact ? '' : kicker(top),
        ...lines.map((line, index) => {
          const baseline = top + titleTop + leading * index + first;
          return setting.line(line, title, { start: padding, baseline }, palette.ink);
        }),
        clock.draw(top, titleBottom),
      ].join(''),
  };
}

function titleFont(rightToLeft: boolean, compact: boolean, beside: boolean): Font {
  const face = { weight: 600, italic: false } as const;
  if (rightToLeft) return { ...face, family: 'nastaliq', size: compact ? 14 : 21 };
  return { ...face, family: 'serif', size: compact ? 15 : beside ? 24 : 21 };
}

/** The clock beside the title, or in one line below it. */
function clockOf(
  { time, date, zone }: Caption,
  setting: Setting,
  { beside, padding, room }: { beside: boolean; padding: number; room: number },
): {
  /** Pixels taken from the width and from the height of the title. */
  readonly beside: number;
  readonly below: number;
  readonly draw: (top: number, titleBottom: number) => string;
} {
  const { palette, width } = setting;
  if (!beside) {
    const font = sans(13, 500);
    const [line = ''] = setting.lines(`${date} · ${time} ${zone}`, font, room, 1);
    return {
      beside: 0,
      below: 20,
      draw: (top, titleBottom) =>
        setting.line(line, font, { start: padding, baseline: top + titleBottom + 16 }, palette.ink),
    };
  }
  const timeWidth = setting.widthOf(time, CLOCK);
  const zoneStart = timeWidth + 8;
  const all = Math.max(zoneStart + setting.widthOf(zone, SMALL), setting.widthOf(date, SMALL));
  const start = width - padding - all;
  return {
    beside: all + 2 * padding,
    below: 0,
    draw: (top) =>
      [
        setting.line(time, CLOCK, { start, baseline: top + 38 }, palette.ink),
        setting.line(zone, SMALL, { start: start + zoneStart, baseline: top + 38 }, palette.muted),
        setting.line(date, SMALL, { start, baseline: top + 58 }, palette.muted),
      ].join(''),
  };
}
