import type { Article, ArticleBlock } from '#lib/core/article/model.ts';
import { DEFAULT_EMBED } from '#lib/core/view/embed-options.ts';
import { parseCitations } from '../check/citations.ts';
import type { AuthoredArticle, AuthoredBlock } from '../schema/article-schema.ts';

/** A checked article as the pages have it. */
export function emitArticle({ id, title, lead, blocks }: AuthoredArticle): Article {
  return { id, title, lead, blocks: blocks.map(emitBlock) };
}

function emitBlock(block: AuthoredBlock): ArticleBlock {
  switch (block.type) {
    case 'text':
      return { ...block, sources: parseCitations(block.sources) };
    case 'map':
      return { ...block, view: block.view ?? '', parts: block.parts ?? DEFAULT_EMBED.parts };
    case 'story':
      return {
        ...block,
        steps: block.steps.map((step) => ({
          ...step,
          view: step.view ?? '',
          sources: parseCitations(step.sources),
        })),
      };
    default:
      return block;
  }
}
