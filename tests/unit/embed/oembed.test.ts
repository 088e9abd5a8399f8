import { describe, expect, it } from 'vitest';
import { answerOembed } from '#lib/embed/answer-oembed.ts';
import type { oembedOf } from '#lib/embed/oembed.ts';
import { atlas, chapter } from '../atlas-builder.ts';

const url = 'https://atlas.example/maps/';
const siege = chapter('siege', 0, 100, { title: { en: 'The <siege>', ur: 'محاصرہ' } });
const site = { url, atlas: atlas({ title: { en: 'A "city"' }, chapters: [siege] }) };

const ask = (query: string, init?: RequestInit) =>
  answerOembed(new Request(`https://api.example/oembed?${query}`, init), site);
const askFor = async (address: string, more = '') => {
  const response = ask(`url=${encodeURIComponent(address)}${more}`);
  return (await response.json()) as ReturnType<typeof oembedOf>;
};

describe('the answer for an address', () => {
  it('of a chapter is a frame with the embed of that chapter, and its picture', async () => {
    expect(await askFor(`${url}view/siege/`)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'The <siege> · A "city"',
      provider_name: 'A "city"',
      provider_url: url,
      html:
        `<iframe src="${url}embed/siege/" title="The &lt;siege&gt; · A &quot;city&quot;" ` +
        'width="800" height="560" loading="lazy" allow="fullscreen" ' +
        'sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0"></iframe>',
      width: 800,
      height: 560,
      thumbnail_url: `${url}pictures/siege-en.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('speaks the language of the page', async () => {
    const answer = await askFor(`${url}view/siege/ur/`);
    expect(answer).toMatchObject({ title: 'محاصرہ · A "city"' });
    expect(answer?.html).toContain(`src="${url}embed/siege/ur/"`);
    expect(answer?.thumbnail_url).toBe(`${url}pictures/siege-ur.png`);
  });

  it('keeps any view of the explorer and of an embed, and shows no picture of another', async () => {
    const hash = '#map=12/33.7/73.09&at=2007-07-10T04:00+05:00&sel=gate';
    for (const page of ['', 'embed/', 'embed/siege/', 'view/siege/']) {
      const answer = await askFor(url + page + hash);
      const embed = page.replace('view', 'embed') || 'embed/';
      expect(answer?.html).toContain(`src="${url}${embed}${hash.replaceAll('&', '&amp;')}"`);
      expect(answer).not.toHaveProperty('thumbnail_url');
    }
  });

  it('is no wider and no higher than the asking site has room, and says so', async () => {
    const answer = await askFor(`${url}view/siege/`, '&maxwidth=320&maxheight=2000');
    expect(answer).toMatchObject({ width: 320, height: 560 });
    expect(answer?.html).toContain('width="320" height="560"');
    expect(answer).not.toHaveProperty('thumbnail_url');
    expect(await askFor(url, '&maxwidth=0&maxheight=tall')).toMatchObject({ width: 800 });
  });

  it('lets no address out of its attribute', async () => {
    const answer = await askFor(`${url}embed/#at="><script>alert(1)</script>`);
    expect(answer?.html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
  });
});

describe('a host that runs code', () => {
  it.each([
    'https://other.example/view/siege/',
    'http://atlas.example/maps/view/siege/',
    'https://atlas.example/view/siege/',
    'https://atlas.example.evil.example/maps/',
    `${url}view/nothing/`,
    `${url}view/siege/fr/`,
    `${url}about/`,
    'javascript:alert(1)',
    'siege',
    '',
  ])('answers 404 for %j', (address) => {
    expect(ask(`url=${encodeURIComponent(address)}`).status).toBe(404);
  });

  it('answers 404 where no address is asked for', () => {
    expect(ask('').status).toBe(404);
  });

  it('speaks JSON only', () => {
    const known = `url=${encodeURIComponent(url)}`;
    expect(ask(`${known}&format=json`).status).toBe(200);
    expect(ask(`${known}&format=xml`).status).toBe(501);
  });

  it('only gives, and to every site', () => {
    const known = `url=${encodeURIComponent(url)}`;
    expect(ask(known, { method: 'POST' }).status).toBe(405);
    const { headers } = ask(known);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(ask(known, { method: 'HEAD' }).status).toBe(200);
  });
});
