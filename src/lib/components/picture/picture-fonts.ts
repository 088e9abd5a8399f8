import sansRegular from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url';
import sansMedium from '@fontsource/libre-franklin/files/libre-franklin-latin-500-normal.woff2?url';
import sansSemiBold from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2?url';
import naskh from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal.woff2?url';
import nastaliq from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';

/** A font of pictures as CSS describes it. */
interface PictureFont {
  readonly family: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly url: string;
}

const font = (
  family: string,
  weight: number,
  url: string,
  style: PictureFont['style'] = 'normal',
): PictureFont => ({ family, weight: String(weight), style, url });

const EVERY: readonly PictureFont[] = [
  font('Libre Franklin', 400, sansRegular),
  font('Libre Franklin', 500, sansMedium),
  font('Libre Franklin', 600, sansSemiBold),
  font('Source Serif 4', 600, serif),
  font('Source Serif 4', 400, serifItalic, 'italic'),
  font('Noto Naskh Arabic', 500, naskh),
];
/** The largest by far, for titles in it alone. */
const NASTALIQ = font('Noto Nastaliq Urdu', 600, nastaliq);

/** The fonts of a picture, with all their bytes at hand. */
export interface LoadedFonts {
  /** `@font-face` rules with the fonts in them, for a picture that can fetch nothing. */
  readonly css: string;
}

const files = new Map<string, Promise<ArrayBuffer>>();

function bytesOf(url: string): Promise<ArrayBuffer> {
  const known = files.get(url);
  if (known !== undefined) return known;
  const loading = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    return response.arrayBuffer();
  });
  files.set(url, loading);
  // A failure may be gone the next time.
  loading.catch(() => files.delete(url));
  return loading;
}

/** Loads the fonts of a picture into the page, so that its text can be measured. */
export async function loadPictureFonts(rightToLeft: boolean): Promise<LoadedFonts> {
  const fonts = rightToLeft ? [...EVERY, NASTALIQ] : EVERY;
  const rules = await Promise.all(
    fonts.map(async ({ family, weight, style, url }) => {
      const bytes = await bytesOf(url);
      const face = new FontFace(family, bytes, { weight, style });
      document.fonts.add(await face.load());
      const source = `url(data:font/woff2;base64,${base64(new Uint8Array(bytes))})`;
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`;
    }),
  );
  return { css: rules.join('') };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // So many arguments at once as every browser takes.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
