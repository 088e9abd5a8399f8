import type { FontFacesSpecification } from 'maplibre-gl';

/** Files of a font by the script they hold. */
export type FontFiles = Partial<Readonly<Record<Script, string>>>;
type Script = 'latin' | 'extended' | 'arabic';

/**
 * What the files of `@fontsource` hold (their `unicode.json`). Without it the first font of a stack
 * would claim every character, and Urdu would come out empty.
 */
const RANGES: Readonly<Record<Script, readonly string[]>> = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
  ],
  extended: ['U+0100-02BA', 'U+02BD-02FF', 'U+1D00-1DBF', 'U+1E00-1EFF', 'U+2C60-2C7F'],
  arabic: ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC'],
};

/** The `font-faces` of a style: fonts by name, their files with URLs absolute against `base`. */
export function fontFaces(
  fonts: Readonly<Record<string, FontFiles>>,
  base: string,
): FontFacesSpecification {
  return Object.fromEntries(
    Object.entries(fonts).map(([name, files]) => [
      name,
      (Object.entries(files) as [Script, string][]).map(([script, file]) => ({
        url: new URL(file, base).href,
        'unicode-range': [...RANGES[script]],
      })),
    ]),
  );
}
