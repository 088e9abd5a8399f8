import sansRegularExtended from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-400-normal.woff2?url';
import sansRegular from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url';
import sansMediumExtended from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-500-normal.woff2?url';
import sansMedium from '@fontsource/libre-franklin/files/libre-franklin-latin-500-normal.woff2?url';
import naskh from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal.woff2?url';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifItalicExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';
import { fontFaces } from './font-faces.ts';

/** The map's fonts, from the site itself, with absolute URLs. */
export function bundledFontFaces(): FontFacesSpecification {
  return fontFaces(
    {
      'Libre Franklin Regular': { latin: sansRegular, extended: sansRegularExtended },
      'Libre Franklin Medium': { latin: sansMedium, extended: sansMediumExtended },
      'Source Serif 4 SemiBold': { latin: serif, extended: serifExtended },
      'Source Serif 4 Italic': { latin: serifItalic, extended: serifItalicExtended },
      'Noto Naskh Arabic Medium': { arabic: naskh },
    },
    location.href,
  );
}
