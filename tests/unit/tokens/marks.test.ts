import { describe, expect, it } from 'vitest';
import { FILLS, MEANINGS } from '#lib/core/atlas/model.ts';
import { PALETTES, THEMES } from '#lib/tokens/colours.ts';
import { ARROW_HEAD, MARK_BOX, MARKS } from '#lib/tokens/marks.ts';
import { FILL_PATTERNS } from '#lib/tokens/patterns.ts';

/** Without position and size: which commands draw the outline, with how many corners. */
const outline = (path: string): string => path.replace(/[^A-Z]/g, '');

describe('marks', () => {
  it('differ in shape and not in hue alone', () => {
    const circles = ['focus', 'report', 'place'] as const;
    const shapes = MEANINGS.filter((meaning) => !circles.includes(meaning as never));
    const paths = shapes.map((meaning) => MARKS[meaning].path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(outline(path)).not.toContain('A');
  });

  it('tell the three round ones apart by size and by being hollow', () => {
    const radius = (meaning: 'focus' | 'report' | 'place') =>
      Number(/A([\d.]+)/.exec(MARKS[meaning].path)?.[1]);
    expect(radius('report')).toBeLessThan(radius('focus') * 0.6);
    for (const theme of THEMES) {
      const { place, paper, panel } = PALETTES[theme];
      expect([paper, panel]).toContain(place.fill);
    }
  });

  it.each(MEANINGS)('of %s stays in its box, rim included', (meaning) => {
    const { path, rim } = MARKS[meaning];
    // Arcs have radii and flags between their coordinates; those lie in the box all the same.
    for (const number of path.match(/[\d.]+/g) ?? []) {
      expect(Number(number) + rim / 2).toBeLessThanOrEqual(MARK_BOX);
    }
  });

  it('an arrow has its tip in the middle of the box, where the line ends', () => {
    expect(ARROW_HEAD.startsWith(`M${MARK_BOX / 2} ${MARK_BOX / 2}`)).toBe(true);
  });
});

describe('fills', () => {
  it('all look different without hue', () => {
    const looks = FILLS.map((fill) => {
      const { strokes, opacity } = FILL_PATTERNS[fill];
      return strokes ?? `flat ${String(opacity)}`;
    });
    expect(new Set(looks).size).toBe(FILLS.length);
  });
});
