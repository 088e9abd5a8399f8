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

/** Title and clock over the map. */
export function header(caption: Caption, setting: Setting): Strip {
  const { palette, rightToLeft, width } = setting;
  const title: Font = rightToLeft
    ? { family: 'nastaliq', size: 21, weight: 600, italic: false }
    : { family: 'serif', size: width < BESIDE_FROM ? 21 : 24, weight: 600, italic: false };
  // Nastaliq climbs and needs far more room.
  const leading = title.size * (rightToLeft ? 2 : 1.2);
  const beside = width >= BESIDE_FROM;
  const clock = [
    { text: caption.time, font: CLOCK },
    { text: caption.date, font: SMALL },
  ];
  const zone = { text: caption.zone, font: SMALL };
  const timeWidth = setting.widthOf(caption.time, CLOCK) + 8 + setting.widthOf(caption.zone, SMALL);
  const clockWidth = Math.max(timeWidth, setting.widthOf(caption.date, SMALL));
  const titleWidth = width - 2 * PADDING - (beside ? clockWidth + 2 * PADDING : 0);
  const lines = setting.lines(caption.title, title, titleWidth, 2);
  const titleTop = PADDING + KICKER.size * 1.3;
  const titleBottom = titleTop + lines.length * leading;
  const stacked = titleBottom + 22;
  const height = Math.round(beside ? Math.max(titleBottom, 62) : stacked) + 12;

  const drawClock = (top: number): string => {
    if (!beside) {
      const line = `${caption.date} · ${caption.time} ${caption.zone}`;
      const [first = ''] = setting.lines(line, sans(13, 500), width - 2 * PADDING, 1);
      return setting.line(
        first,
        sans(13, 500),
        { start: PADDING, baseline: top + stacked - 4 },
        palette.ink,
      );
    }
    const start = width - PADDING - clockWidth;
    const [time, date] = clock;
    if (time === undefined || date === undefined) return '';
    const timeOnly = setting.widthOf(time.text, time.font);
    return [
      setting.line(time.text, time.font, { start, baseline: top + 38 }, palette.ink),
      setting.line(
        zone.text,
        zone.font,
        { start: start + timeOnly + 8, baseline: top + 38 },
        palette.muted,
      ),
      setting.line(date.text, date.font, { start, baseline: top + 58 }, palette.muted),
    ].join('');
  };
  return {
    height,
    draw: (top) =>
      [
        element('rect', { y: top, width, height, fill: palette.panel }),
        element('rect', { y: top + height - 1, width, height: 1, fill: palette.rule }),
        setting.line(
          caption.kicker,
          KICKER,
          { start: PADDING, baseline: top + PADDING + 10 },
          palette.focus.text,
        ),
        ...lines.map((line, index) =>
          setting.line(
            line,
            title,
            {
              start: PADDING,
              baseline: top + titleTop + leading * (index + (rightToLeft ? 0.68 : 0.82)),
            },
            palette.ink,
          ),
        ),
        drawClock(top),
      ].join(''),
  };
}
