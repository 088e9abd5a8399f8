import type { InterfaceLanguage } from '../locale.ts';

/** What the frame of an article says around its text. */
export interface ArticleWords {
  readonly language: InterfaceLanguage;
  /** Leads to the explorer. */
  readonly toMap: string;
  /** Names the group of links to the other languages. */
  readonly languages: string;
  /** Leads from a map or picture to the same view in the explorer. */
  readonly explore: string;
  /** Leads from a paragraph of a story to its view. */
  readonly onMap: string;
  /** Stands for a picture that cannot be seen; `caption` is the text below it. */
  readonly pictureOf: (chapter: string) => string;
  readonly sources: string;
  /** Leads from a number in the text to that entry of the list of sources. */
  readonly source: (number: string) => string;
  readonly corrections: string;
}
