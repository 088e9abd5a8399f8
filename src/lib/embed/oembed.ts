import type { Atlas, Language, Text } from '#lib/core/atlas/model.ts';
import { pagePath, readPagePath, type PageAddress } from '#lib/core/view/page-address.ts';
import { iframeMarkup } from './iframe-markup.ts';

/** What an answer tells of the atlas. */
export type OembedAtlas = Pick<Atlas, 'title' | 'languages' | 'chapters'>;

/** Where the atlas is published: an absolute address with a slash at its end. */
export interface OembedSite {
  readonly url: string;
  readonly atlas: OembedAtlas;
}

/** Pixels that the asking site has at most; null for any number. */
export interface Room {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

/** The answer of oEmbed 1.0 for a view: a frame with the map, and a picture where there is one. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The frame where the asking site has room enough, in pixels. */
const USUAL = { width: 800, height: 560 } as const;
/** The pictures of the chapters, in pixels. */
const PICTURE = { width: 1200, height: 630 } as const;

/**
 * The answer for an address of the site that shows a view: the explorer, a page of a chapter or an
 * embed, each with any fragment.
 * @returns null for every other address
 */
export function oembedOf(address: string, site: OembedSite, room: Room): OembedAnswer | null {
  if (!URL.canParse(address)) return null;
  const asked = new URL(address);
  const home = new URL(site.url);
  const isOurs = asked.origin === home.origin && asked.pathname.startsWith(home.pathname);
  const page = isOurs ? readPagePath(asked.pathname.slice(home.pathname.length)) : null;
  if (page === null) return null;
  const chapter = site.atlas.chapters.find(({ id }) => id === page.chapter);
  const language = page.language ?? site.atlas.languages[0] ?? 'en';
  if (page.chapter !== null && chapter === undefined) return null;
  if (!site.atlas.languages.includes(language)) return null;

  const name = inLanguage(site.atlas.title, language);
  const title = chapter === undefined ? name : `${inLanguage(chapter.title, language)} · ${name}`;
  const width = Math.min(USUAL.width, room.maxWidth ?? USUAL.width);
  const height = Math.min(USUAL.height, room.maxHeight ?? USUAL.height);
  const src = `${site.url}${pagePath({ ...page, page: 'embed' })}${asked.hash}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: site.url,
    html: iframeMarkup({ src, title, width, height }),
    width,
    height,
    ...(asked.hash.length > 1 ? {} : thumbnailOf(page, language, site, room)),
  };
}

/** The picture of a chapter, unless it is larger than the room: there is none in other sizes. */
function thumbnailOf(
  { chapter }: PageAddress,
  language: Language,
  { url }: OembedSite,
  { maxWidth, maxHeight }: Room,
): Partial<OembedAnswer> {
  const fits = PICTURE.width <= (maxWidth ?? Infinity) && PICTURE.height <= (maxHeight ?? Infinity);
  if (chapter === null || !fits) return {};
  return {
    thumbnail_url: `${url}pictures/${chapter}-${language}.png`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}

const inLanguage = (text: Text, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';
