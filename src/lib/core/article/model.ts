import type { Citation, Text } from '../atlas/model.ts';
import type { EmbedPart } from '../view/embed-options.ts';

/** A view of an article: that of a chapter, and what differs from it. */
export interface ArticleView {
  /** Id of the chapter whose picture stands in for the map. */
  readonly chapter: string;
  /** Parts of an address, such as `at=…&sel=…`, that replace those of the chapter; may be empty. */
  readonly view: string;
}

/** A paragraph that turns the map beside it to its view. */
export interface StoryStep extends ArticleView {
  readonly text: Text;
  readonly sources: readonly Citation[];
}

export type ArticleBlock =
  | { readonly type: 'heading'; readonly text: Text }
  | { readonly type: 'text'; readonly text: Text; readonly sources: readonly Citation[] }
  | ({
      readonly type: 'map';
      readonly caption: Text;
      /** What stands around the map. */
      readonly parts: readonly EmbedPart[];
    } & ArticleView)
  | { readonly type: 'picture'; readonly chapter: string; readonly caption: Text }
  /** The claims on some measures, side by side. */
  | { readonly type: 'claims'; readonly measures: readonly string[] }
  | { readonly type: 'story'; readonly caption: Text; readonly steps: readonly StoryStep[] };

/** A text told with maps, pictures and numbers of the atlas. */
export interface Article {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly blocks: readonly ArticleBlock[];
}
