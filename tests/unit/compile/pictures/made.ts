import { chapterView } from '#lib/core/view/chapter-view.ts';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { PictureMaker, type PictureRequest } from '#lib/compile/pictures/picture-maker.ts';
import { formatProblem } from '#lib/compile/problem.ts';
import type { GeometryFile } from '#lib/core/atlas/geometries.ts';
import { USUAL_MAP } from '#lib/svg/picture.ts';
import { THEMES } from '#lib/tokens/colours.ts';

/** An atlas, and who draws its pictures. */
export interface Studio extends CompiledAtlas {
  readonly maker: PictureMaker;
}

export async function studio(directory: string): Promise<Studio> {
  const compiled = compileAtlas(directory);
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  const { atlas, basemap } = compiled;
  const geometries = compiled.geometries as unknown as GeometryFile;
  return { ...compiled, maker: await PictureMaker.create({ atlas, geometries, basemap }, '.') };
}

/** Every chapter in every language and theme, as cards. */
export function everyCard({ atlas }: CompiledAtlas): [name: string, request: PictureRequest][] {
  return atlas.chapters.flatMap((chapter) =>
    atlas.languages.flatMap((language) =>
      THEMES.map((theme): [string, PictureRequest] => [
        `${chapter.id} in ${language}, ${theme}`,
        {
          view: chapterView(atlas, chapter, language),
          theme,
          width: 1200,
          height: 630,
          scale: 1.5,
          seen: USUAL_MAP,
        },
      ]),
    ),
  );
}
