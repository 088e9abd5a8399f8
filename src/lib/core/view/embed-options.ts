import { textsOf } from './hash.ts';

/** What may stand around the map of an embed. */
export const EMBED_PARTS = ['title', 'clock', 'play', 'slider', 'layers', 'legend'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** With `cooperative` gestures a wheel or one finger scrolls the article and not the map. */
export const GESTURES = ['cooperative', 'greedy'] as const;
export type Gestures = (typeof GESTURES)[number];

/** How an author wants a view to be embedded; the view itself and its language are apart. */
export interface EmbedOptions {
  /** In the order of `EMBED_PARTS`. */
  readonly parts: readonly EmbedPart[];
  /** Null for that of the reader's system. */
  readonly theme: 'light' | 'dark' | null;
  /** Null for cooperative gestures in a frame, and greedy ones where the map has the page. */
  readonly gestures: Gestures | null;
  /** Whether time begins to run as soon as the map is in view. */
  readonly autoplay: boolean;
}

/** The embed of an author who chose nothing. */
export const DEFAULT_EMBED: EmbedOptions = {
  parts: ['title', 'clock', 'play', 'slider'],
  theme: null,
  gestures: null,
  autoplay: false,
};

/** The options in a fragment such as `#at=…&ui=clock,slider`; what cannot be read stays as by default. */
export function parseEmbedOptions(hash: string): EmbedOptions {
  const texts = textsOf(hash);
  const theme = texts.get('theme');
  const gestures = GESTURES.find((known) => known === texts.get('gestures'));
  return {
    parts: parseParts(texts.get('ui')) ?? DEFAULT_EMBED.parts,
    theme: theme === 'light' || theme === 'dark' ? theme : DEFAULT_EMBED.theme,
    gestures: gestures ?? DEFAULT_EMBED.gestures,
    autoplay: texts.get('autoplay') === '1',
  };
}

function parseParts(text: string | undefined): readonly EmbedPart[] | null {
  if (text === 'none') return [];
  const named = new Set(text?.split(','));
  const parts = EMBED_PARTS.filter((part) => named.has(part));
  return parts.length > 0 ? parts : null;
}

/** What `parseEmbedOptions` reads, such as `ui=none&theme=dark`; empty where all is as by default. */
export function formatEmbedOptions({ parts, theme, gestures, autoplay }: EmbedOptions): string {
  const named = EMBED_PARTS.filter((part) => parts.includes(part)).join(',');
  const fields = [
    named === DEFAULT_EMBED.parts.join(',') ? null : `ui=${named === '' ? 'none' : named}`,
    theme === null ? null : `theme=${theme}`,
    gestures === null ? null : `gestures=${gestures}`,
    autoplay ? 'autoplay=1' : null,
  ];
  return fields.filter((field) => field !== null).join('&');
}

/** The fragment of an embed: that of its view, as `formatHash` writes it or empty, and its options. */
export function embedHash(viewHash: string, options: EmbedOptions): string {
  const parts = [viewHash.replace(/^#/, ''), formatEmbedOptions(options)].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
