import type { Atlas, Chapter, Citation, Language, Source, Text } from '../atlas/model.ts';
import { disputesOf, type Dispute } from '../claims/measures.ts';
import { chapterView } from '../view/chapter-view.ts';
import { DEFAULT_EMBED, embedHash, type EmbedPart } from '../view/embed-options.ts';
import { formatHash, parseHash } from '../view/hash.ts';
import { pagePath } from '../view/page-address.ts';
import type { Article, ArticleBlock, ArticleView, StoryStep } from './model.ts';

/** A view of an article, with all that a page needs to show it; paths are inside the site. */
export interface ShownView {
  readonly chapter: Pick<Chapter, 'id' | 'title'>;
  /** Fragment of the view, `#` included. */
  readonly hash: string;
  /** Path and fragment of the embed. */
  readonly embed: `embed/${string}`;
  /** Path of the page that tells the chapter. */
  readonly page: `view/${string}`;
}

export interface ShownStep extends ShownView {
  readonly text: Text;
  /** Numbers of its sources in the list at the end. */
  readonly notes: readonly number[];
}

export type ShownBlock =
  | { readonly type: 'heading'; readonly text: Text }
  | { readonly type: 'text'; readonly text: Text; readonly notes: readonly number[] }
  | ({ readonly type: 'map' | 'picture'; readonly caption: Text } & ShownView)
  | { readonly type: 'claims'; readonly disputes: readonly Dispute[] }
  | { readonly type: 'story'; readonly caption: Text; readonly steps: readonly ShownStep[] };

export interface ShownArticle {
  readonly title: Text;
  readonly lead: Text;
  readonly blocks: readonly ShownBlock[];
  /** In the order in which the text cites them; the first is number 1. */
  readonly sources: readonly Source[];
}

/** What a page shows of an article in a language of the atlas. */
export function resolveArticle(article: Article, atlas: Atlas, language: Language): ShownArticle {
  const cited = new Map<string, number>();
  const notesOf = (citations: readonly Citation[]): number[] => {
    const numbers = citations.map(({ source }) => {
      const number = cited.get(source) ?? cited.size + 1;
      cited.set(source, number);
      return number;
    });
    return [...new Set(numbers)];
  };
  const stepOf = (step: StoryStep): ShownStep => ({
    ...shownView(step, [], atlas, language),
    text: step.text,
    notes: notesOf(step.sources),
  });
  const shown = (block: ArticleBlock): ShownBlock => {
    switch (block.type) {
      case 'heading':
        return block;
      case 'text':
        return { type: block.type, text: block.text, notes: notesOf(block.sources) };
      case 'map':
      case 'picture': {
        const parts = block.type === 'map' ? block.parts : [];
        const view = block.type === 'map' ? block.view : '';
        const where = shownView({ chapter: block.chapter, view }, parts, atlas, language);
        return { type: block.type, caption: block.caption, ...where };
      }
      case 'claims': {
        const measures = atlas.measures.filter(({ id }) => block.measures.includes(id));
        const disputes = disputesOf(measures, atlas.claims);
        for (const { claims } of disputes) notesOf(claims.map(({ source }) => source));
        return { type: block.type, disputes };
      }
      case 'story':
        return { type: block.type, caption: block.caption, steps: block.steps.map(stepOf) };
    }
  };
  const blocks = article.blocks.map(shown);
  const sources = [...cited.keys()].flatMap((id) => atlas.sources.filter((one) => one.id === id));
  return { title: article.title, lead: article.lead, blocks, sources };
}

function shownView(
  { chapter: id, view: changes }: ArticleView,
  parts: readonly EmbedPart[],
  atlas: Atlas,
  language: Language,
): ShownView {
  const chapter = atlas.chapters.find((one) => one.id === id);
  // The compiler refuses articles that name another.
  if (chapter === undefined) throw new Error(`there is no chapter "${id}"`);
  const opened = chapterView(atlas, chapter, language);
  const hash = formatHash(parseHash(changes, atlas, opened), atlas);
  const own = language === atlas.languages[0] ? null : language;
  const options = { ...DEFAULT_EMBED, parts };
  // The page of a chapter shows its view already; it cannot know of another before its script runs.
  const embed =
    changes === ''
      ? pagePath({ page: 'embed', chapter: id, language: own }) + embedHash('', options)
      : pagePath({ page: 'embed', chapter: null, language: null }) + embedHash(hash, options);
  const page = pagePath({ page: 'view', chapter: id, language: own });
  return {
    chapter: { id, title: chapter.title },
    hash,
    embed: embed as ShownView['embed'],
    page: page as ShownView['page'],
  };
}
