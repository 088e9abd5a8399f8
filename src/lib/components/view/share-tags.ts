import type { Atlas, Chapter, Language } from '#lib/core/atlas/model.ts';
import { localeOf } from '#lib/messages/locale.ts';
import { textIn } from '#lib/messages/text.ts';

/** What the head of a page of a chapter tells search engines and sites on which it is shared. */
export interface ShareTags {
  readonly title: string;
  readonly description: string;
  readonly links: readonly Readonly<
    Record<'rel' | 'href' | 'hreflang' | 'type' | 'title', string | undefined>
  >[];
  /** Open Graph. */
  readonly properties: readonly (readonly [property: string, content: string])[];
  /** Twitter cards. */
  readonly names: readonly (readonly [name: string, content: string])[];
}

/** Letters of a description that sites show. */
const DESCRIPTION = 200;

/**
 * The tags of a chapter's page.
 * @param site absolute address of the site with a slash at its end; empty where it is not known, and
 * then every tag that needs it is left out
 * @param oembed address of a host that answers oEmbed for any view; empty for the static answers
 * @param alt what stands for the picture where it cannot be seen
 */
export function shareTags(
  atlas: Pick<Atlas, 'title' | 'languages'>,
  chapter: Chapter,
  language: Language,
  { site, oembed, alt }: { readonly site: string; readonly oembed: string; readonly alt: string },
): ShareTags {
  const name = textIn(atlas.title, language);
  const heading = textIn(chapter.title, language);
  const title = `${heading} · ${name}`;
  const description = shortened(textIn(chapter.text, language));
  const others = atlas.languages.filter((other) => other !== language);
  const text = {
    properties: [
      ['og:type', 'article'],
      ['og:title', heading],
      ['og:description', description],
      ['og:site_name', name],
      ['og:locale', openGraphLocale(language)],
      ...others.map((other) => ['og:locale:alternate', openGraphLocale(other)] as const),
    ],
    names: [
      ['twitter:title', heading],
      ['twitter:description', description],
    ],
  } as const;
  if (site === '') return { title, description, links: [], ...text };

  const addressIn = (other: Language) => site + pagePathOf(atlas, chapter, other);
  const picture = `${site}pictures/${chapter.id}-${language}.png`;
  const oembedLink =
    oembed === ''
      ? `${site}oembed/${chapter.id}-${language}.json`
      : askingFor(oembed, addressIn(language));
  const link = (rel: string, href: string, more: { hreflang?: string; type?: string } = {}) => ({
    rel,
    href,
    hreflang: more.hreflang,
    type: more.type,
    title: more.type === undefined ? undefined : title,
  });
  return {
    title,
    description,
    links: [
      link('canonical', addressIn(language)),
      ...atlas.languages.map((other) => link('alternate', addressIn(other), { hreflang: other })),
      link('alternate', addressIn(atlas.languages[0] ?? language), { hreflang: 'x-default' }),
      link('alternate', oembedLink, {
        type: 'application/json+oembed',
      }),
    ],
    properties: [
      ...text.properties,
      ['og:url', addressIn(language)],
      ['og:image', picture],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', alt],
    ],
    names: [
      ['twitter:card', 'summary_large_image'],
      ...text.names,
      ['twitter:image', picture],
      ['twitter:image:alt', alt],
    ],
  };
}

/** Path inside the site of the page of a chapter in a language, as `pagePath` writes it. */
export function pagePathOf(
  { languages }: Pick<Atlas, 'languages'>,
  { id }: Pick<Chapter, 'id'>,
  language: Language,
): `view/${string}/` {
  return language === languages[0] ? `view/${id}/` : `view/${id}/${language}/`;
}

/** `en_GB` */
function openGraphLocale(language: Language): string {
  const { language: code, region } = new Intl.Locale(localeOf(language));
  return region === undefined ? code : `${code}_${region}`;
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`;
}

/** The address of an answer of oEmbed for a page. */
function askingFor(oembed: string, page: string): string {
  const asked = new URL(oembed);
  asked.searchParams.set('url', page);
  return asked.href;
}
