/**
 * Contrast as WCAG 2.2 defines it, "relative luminance" and "contrast ratio":
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */

/** Red, green and blue of `#rrggbb`, each in 0 to 1. */
function channels(colour: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) throw new Error(`Not a colour of the form #rrggbb: ${colour}`);
  const [, red, green, blue] = match;
  const value = (hex: string | undefined): number => Number.parseInt(hex ?? '', 16) / 255;
  return [value(red), value(green), value(blue)];
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `#rrggbb`: 0 for black, 1 for white. */
export function relativeLuminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours `#rrggbb`: 1 for the same, 21 for black on white. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
