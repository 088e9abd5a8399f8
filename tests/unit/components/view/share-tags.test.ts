import { describe, expect, it } from 'vitest';
import { shareTags } from '#lib/components/view/share-tags.ts';
import { atlas, chapter } from '../../atlas-builder.ts';

const siege = chapter('siege', 0, 100, {
  title: { en: 'The siege', ur: 'محاصرہ' },
  text: { en: 'word '.repeat(100), ur: 'لفظ' },
});
const given = atlas({ title: { en: 'A city', ur: 'ایک شہر' }, chapters: [siege] });
const site = 'https://atlas.example/maps/';
const tags = (language: string, at = site, oembed = '') =>
  shareTags(given, siege, language, { site: at, oembed, alt: 'Map: The siege' });
const linksOf = (rel: string, language = 'en') =>
  tags(language).links.filter((link) => link.rel === rel);

describe('what a page of a chapter tells other sites', () => {
  it('is its title, a description cut between words, and its picture with its size', () => {
    const properties = Object.fromEntries(tags('en').properties);
    expect(tags('en').title).toBe('The siege · A city');
    expect(properties).toMatchObject({
      'og:title': 'The siege',
      'og:locale': 'en_GB',
      'og:locale:alternate': 'ur_PK',
      'og:url': `${site}view/siege/`,
      'og:image': `${site}pictures/siege-en.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Map: The siege',
    });
    expect(properties['og:description']).toMatch(/^(word )+…$/);
    expect(properties['og:description']?.length).toBeLessThanOrEqual(202);
    expect(Object.fromEntries(tags('en').names)).toMatchObject({
      'twitter:card': 'summary_large_image',
      'twitter:image': `${site}pictures/siege-en.png`,
    });
  });

  it('is its one address, and those in the other languages', () => {
    expect(linksOf('canonical', 'ur').map(({ href }) => href)).toEqual([`${site}view/siege/ur/`]);
    const languages = linksOf('alternate').filter(({ hreflang }) => hreflang !== undefined);
    expect(languages.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['en', `${site}view/siege/`],
      ['ur', `${site}view/siege/ur/`],
      ['x-default', `${site}view/siege/`],
    ]);
  });

  it('is where oEmbed answers for it', () => {
    expect(
      linksOf('alternate', 'ur').find(({ type }) => type === 'application/json+oembed'),
    ).toEqual(
      expect.objectContaining({
        href: `${site}oembed/siege-ur.json`,
        title: 'محاصرہ · ایک شہر',
      }),
    );
  });

  it('is the host that answers oEmbed for any view, where there is one', () => {
    const { links } = tags('ur', site, 'https://api.example/oembed?key=a');
    const found = links.find(({ type }) => type === 'application/json+oembed');
    const asked = new URL(found?.href ?? '');
    expect(asked.origin + asked.pathname).toBe('https://api.example/oembed');
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      key: 'a',
      url: `${site}view/siege/ur/`,
    });
  });

  it('holds no address at all where that of the site is not known', () => {
    const { links, properties, names, title } = tags('en', '');
    expect(links).toEqual([]);
    expect(title).toBe('The siege · A city');
    expect(JSON.stringify([properties, names])).not.toMatch(/https?:|og:image|twitter:card/);
  });
});
