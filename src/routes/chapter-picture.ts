import { pictures } from 'virtual:pictures';

/** A view as SVG in both themes. */
export interface ChapterPicture {
  readonly light: string;
  readonly dark: string;
}

/** The picture of a chapter with caption, clock and legend, for pages while they are prerendered. */
export function chapterPicture(chapter: string, language: string): Promise<ChapterPicture> {
  return inBothThemes((theme) => `${chapter}-${language}-${theme}.svg`);
}

/** The map alone as a frame shows it: of a chapter, or of a reader who chose nothing. */
export function mapPicture(chapter: string | undefined, language: string): Promise<ChapterPicture> {
  const name = [chapter, language].filter((part) => part !== undefined).join('-');
  return inBothThemes((theme) => `${name}-${theme}-map.svg`);
}

async function inBothThemes(nameOf: (theme: string) => string): Promise<ChapterPicture> {
  const [light, dark] = await Promise.all(
    (['light', 'dark'] as const).map(async (theme) => {
      const name = nameOf(theme);
      const picture = await pictures.file(name);
      if (typeof picture?.body !== 'string') throw new Error(`There is no picture ${name}.`);
      return picture.body;
    }),
  );
  if (light === undefined || dark === undefined) throw new Error('A picture has two themes.');
  return { light, dark };
}
