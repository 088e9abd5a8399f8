import type { EmbedPart } from '#lib/core/view/embed-options.ts';
import type { InterfaceLanguage } from '../locale.ts';

/** The dialog in which a reader takes a view along; fetched when it is first opened. */
export interface ShareWords {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly close: string;
  /** Names the row of tabs. */
  readonly ways: string;
  readonly linkTab: string;
  readonly embedTab: string;
  readonly pictureTab: string;
  readonly citeTab: string;
  readonly link: string;
  readonly markdown: string;
  readonly pin: string;
  readonly pinHint: string;
  readonly languageChoice: string;
  readonly theme: string;
  readonly themeOfReader: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly time: string;
  readonly timeAsNow: (time: string) => string;
  readonly timeOfChapter: (time: string) => string;
  readonly size: string;
  readonly sizeResponsive: string;
  readonly sizeOwn: string;
  readonly width: string;
  readonly height: string;
  readonly show: string;
  readonly parts: Readonly<Record<EmbedPart, string>>;
  readonly autoplay: string;
  readonly autoplayHint: string;
  readonly preview: string;
  readonly previewOf: (title: string) => string;
  readonly address: string;
  readonly iframeCode: string;
  readonly iframeHint: string;
  readonly elementCode: string;
  readonly elementHint: string;
  readonly citeHint: string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly copied: (name: string) => string;
  readonly notCopied: string;
}

/** What a reader is told who opens a link that names another version of the data. */
export interface PinnedWords {
  /** Names the notice. */
  readonly title: string;
  readonly since: (date: string) => string;
  readonly added: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly nothing: string;
  readonly unknown: (version: string) => string;
  readonly failed: string;
  readonly show: string;
  readonly hide: string;
  readonly close: string;
}
