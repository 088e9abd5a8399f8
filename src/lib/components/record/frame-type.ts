import { FONT_FAMILIES, FONT_WEIGHTS } from '#lib/tokens/type.ts';
import { LINE_HEIGHTS, TYPE_SIZES } from '#lib/tokens/sizes.ts';

/** How words are set on a picture: a font as a canvas takes it, and the height of a line in pixels. */
export interface FrameType {
  readonly font: string;
  readonly line: number;
}

type Role = 'title' | 'chapter' | 'time' | 'date' | 'until' | 'small' | 'caption' | 'attribution';

const { regular, semibold } = FONT_WEIGHTS;
const { serif, sans } = FONT_FAMILIES;

const ROLES: Readonly<Record<Role, readonly [weight: number, size: number, family: string]>> = {
  title: [regular, TYPE_SIZES.small, sans],
  chapter: [semibold, TYPE_SIZES.subtitle, serif],
  time: [semibold, TYPE_SIZES.clock, sans],
  date: [semibold, TYPE_SIZES.subtitle, sans],
  until: [semibold, TYPE_SIZES.prose, sans],
  small: [regular, TYPE_SIZES.small, sans],
  caption: [semibold, TYPE_SIZES.subtitle, serif],
  attribution: [regular, 10, sans],
};

/** The type of a role; Nastaliq climbs and needs more room between lines. */
export function typeOf(role: Role, direction: 'ltr' | 'rtl'): FrameType {
  const [weight, size, family] = ROLES[role];
  const height =
    direction === 'rtl' && role !== 'time' ? LINE_HEIGHTS.nastaliq : LINE_HEIGHTS.tight;
  return { font: `${String(weight)} ${String(size)}px ${family}`, line: size * height };
}

/** Fetches every font that these words need: a canvas does not wait for one. */
export async function loadFrameFonts(words: string): Promise<void> {
  const fonts = new Set(
    Object.values(ROLES).map(([weight, , family]) => `${String(weight)} 16px ${family}`),
  );
  await Promise.all([...fonts].map((font) => document.fonts.load(font, words)));
}
