import type { Language, Text } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';

/** What an embed shows before the atlas is there; it stands in the page itself and must be small. */
export interface EmbedShell {
  readonly title: Text;
  /** Of the chapter the page is made for; null on the page for any view. */
  readonly chapter: Text | null;
  /** The language the page is made in. */
  readonly language: Language;
  /** The fragment of the view the page is made for. */
  readonly hash: `#${string}`;
  /** The instant of that view. */
  readonly at: Instant;
  readonly timeZone: string;
  readonly timeZoneName: Text;
}
