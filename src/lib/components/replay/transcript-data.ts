import type { Language } from '#lib/core/atlas/model.ts';
import type { CaptionWords } from '#lib/messages/caption.ts';

/** One text in every language of the atlas, in their order. */
export type Told<Words> = readonly { readonly language: Language; readonly words: Words }[];

/** Everything on the page of the transcript: words, since it is made before any reader comes. */
export interface TranscriptData {
  readonly heads: Told<{ title: string; atlas: string; lead: string; back: string }>;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: Told<string>;
    readonly lines: readonly {
      readonly id: string;
      /** ISO 8601 with offset. */
      readonly at: string;
      /** Where the map shows it: the fragment of the address of the explorer. */
      readonly hash: string;
      readonly caption: Told<CaptionWords>;
    }[];
  }[];
}
