import type { Atlas, Chapter, Language } from '#lib/core/atlas/model.ts';
import { boundedPixels, type FrameSize, type Ratio } from '#lib/core/share/frame-size.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { DEFAULT_EMBED, embedHash, type EmbedPart } from '#lib/core/view/embed-options.ts';
import { formatHash } from '#lib/core/view/hash.ts';
import { pagePath } from '#lib/core/view/page-address.ts';
import type { View } from '#lib/core/view/view.ts';

export type Shape = 'responsive' | Ratio | 'own';
export type Start = 'now' | 'chapter';

/** How a reader takes a view along: what was chosen, and the addresses that follow from it. */
export class ShareSetting {
  readonly atlas: Atlas;
  /** The chapter the view lies in, or null between chapters. */
  readonly chapter: Chapter | null;
  readonly #view: View;
  readonly #site: string;

  language = $state<Language>('');
  theme = $state<'light' | 'dark' | null>(null);
  start = $state<Start>('now');
  parts = $state<readonly EmbedPart[]>(DEFAULT_EMBED.parts);
  autoplay = $state(false);
  shape = $state<Shape>('responsive');
  /** As typed: null while a field is empty. */
  width = $state<number | null>(640);
  height = $state<number | null>(480);
  /** Whether links name the version of the data. */
  pinned = $state(false);

  /** @param site absolute address of the site, with a slash at the end */
  constructor(atlas: Atlas, view: View, site: string) {
    this.atlas = atlas;
    this.#view = view;
    this.#site = site;
    this.chapter =
      atlas.chapters.find(({ start, end }) => start <= view.at && view.at < end) ?? null;
    this.language = view.language;
  }

  /** The view that is shared. */
  readonly view: View = $derived.by(() => ({
    ...this.#view,
    language: this.language,
    at: this.start === 'chapter' && this.chapter !== null ? this.chapter.start : this.#view.at,
    pinned: this.pinned ? this.atlas.version : null,
  }));

  readonly size: FrameSize = $derived.by(() => {
    if (this.shape === 'responsive') return { kind: 'responsive' };
    if (this.shape !== 'own') return { kind: 'ratio', ratio: this.shape };
    const [width, height] = [boundedPixels(this.width, 640), boundedPixels(this.height, 480)];
    return { kind: 'fixed', width, height };
  });

  /** The chapter whose opening view this is, as it stands: it has pages and pictures of its own. */
  readonly asOpened: Chapter | null = $derived.by(() => {
    const { chapter, atlas, view } = this;
    if (chapter === null || view.pinned !== null) return null;
    const opened = chapterView(atlas, chapter, view.language);
    return formatHash(opened, atlas) === formatHash(view, atlas) ? chapter : null;
  });

  /** Absolute address of the explorer in this view. */
  readonly link: string = $derived.by(() => this.#site + formatHash(this.view, this.atlas));

  /** Absolute address of the embed. */
  readonly embed: string = $derived.by(() => {
    const { parts, theme, autoplay, asOpened, atlas, view } = this;
    const options = { ...DEFAULT_EMBED, parts, theme, autoplay };
    const language = view.language === atlas.languages[0] ? null : view.language;
    const path = pagePath({ page: 'embed', chapter: asOpened?.id ?? null, language });
    // The page of a chapter is its view and needs no other.
    const hash = embedHash(asOpened === null ? formatHash(view, atlas) : '', options);
    return this.#site + path + hash;
  });

  /** Absolute address of a picture of the view, 1200 by 630 pixels, or null where none is made. */
  readonly picture: string | null = $derived.by(() => {
    const { asOpened, view } = this;
    return asOpened === null ? null : `${this.#site}pictures/${asOpened.id}-${view.language}.png`;
  });

  /** Absolute address of the script that makes an element of the embed a map. */
  get script(): string {
    return `${this.#site}embed/v1.js`;
  }

  /** Shows a part around the map, or leaves it out. */
  toggle(part: EmbedPart): void {
    const has = this.parts.includes(part);
    this.parts = has ? this.parts.filter((other) => other !== part) : [...this.parts, part];
  }
}
