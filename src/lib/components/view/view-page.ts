import type { Atlas, Chapter, Language } from '#lib/core/atlas/model.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { formatHash } from '#lib/core/view/hash.ts';
import type { Catalogue } from '#lib/messages/catalogue.ts';
import type { EmbedWords } from '#lib/messages/embed.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { Words } from '../words.svelte.ts';
import { shareTags } from './share-tags.ts';

/** What the page of a chapter is made from. */
export interface ViewPageProps {
  readonly atlas: Atlas;
  readonly chapter: Chapter;
  readonly language: Language;
  /** The words of that language. */
  readonly catalogue: Catalogue;
  readonly say: EmbedWords;
  /** The view as SVG. */
  readonly picture: { readonly light: string; readonly dark: string } | null;
  /** Absolute address of the published site with a slash at its end, or empty where it is not known. */
  readonly site: string;
  /** Absolute address at which a host answers oEmbed for any view, or empty where none does. */
  readonly oembed: string;
}

/** What the page of a chapter shows. */
export function viewPageOf(props: ViewPageProps) {
  const { atlas, chapter, language, catalogue, say, site, oembed } = props;
  const explorer = new Explorer(atlas, () => () => {});
  const view = chapterView(atlas, chapter, language);
  explorer.restore(view);
  const words = new Words(catalogue, language);
  const { date, time } = clockWords(chapter.at, atlas.timeZone, language);
  const alt = say.picture(words.text(chapter.title), `${date}, ${time}`);
  const number = atlas.chapters.indexOf(chapter);
  return {
    atlas,
    chapter,
    say,
    explorer,
    words,
    alt,
    tags: shareTags(atlas, chapter, language, { site, oembed, alt }),
    /** Of the same view in the explorer. */
    hash: formatHash(view, atlas) as `#${string}`,
    others: atlas.languages.filter((other) => other !== language),
    neighbours: [
      { rel: 'prev', name: words.say.story.previousChapter, to: atlas.chapters[number - 1] },
      { rel: 'next', name: words.say.story.nextChapter, to: atlas.chapters[number + 1] },
    ],
  };
}
