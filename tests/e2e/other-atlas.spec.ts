import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeNameOf } from '#lib/messages/languages.ts';
import { eventWords, type NamedEvent } from '../architecture/habits.ts';
import { serveSite } from '../../scripts/site.mjs';
import { expect, test as base } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'test-results/other-atlas';
/** Where it is built to be published: not at the root of its host. */
const PUBLISHED = 'https://atlas.example/wall/';
const OEMBED = 'https://api.example/oembed';

// One worker builds the site for all tests of this file.
base.describe.configure({ mode: 'default' });

/** The site built from another event, in another zone and language. */
const test = base.extend<object, { otherSite: string }>({
  otherSite: [
    async ({ browserName: _ }, use) => {
      const site = join(folder, 'site');
      // The first build of the site stays as it is.
      execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
        cwd: root,
        env: {
          ...process.env,
          ATLAS: 'tests/fixtures/atlas-berlin',
          SITE_URL: PUBLISHED,
          OEMBED_URL: OEMBED,
          BUILD_DIR: site,
          KIT_OUT_DIR: join(folder, 'kit'),
        },
        stdio: 'pipe',
      });
      const server = await serveSite({ dir: join(root, site), base: new URL(PUBLISHED).pathname });
      await use(server.url);
      await server.close();
      rmSync(join(root, folder), { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  siteUrl: async ({ otherSite }, use) => {
    await use(otherSite);
  },
});

test('the same engine shows another event from another folder of data', async ({
  page,
  site,
  say,
  siteUrl,
}) => {
  await site.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Fall der Berliner Mauer');
  await expect(site.tab('Ereignisse')).toBeVisible();
  await expect(site.slider).toHaveAttribute('aria-valuetext', /9\. November 1989.*23:45.*MEZ/);
  await site.search('Bornholmer');
  await site.events.getByText('Bornholmer Straße öffnet').click();
  await expect(site.detailsName).toHaveText('Bornholmer Straße öffnet');
  await expect(page.getByRole('heading', { name: say.details.sources })).toBeVisible();
  await expect(site.button(nativeNameOf('en'))).toBeVisible();

  const main = JSON.parse(readFileSync(join(root, 'geodata/atlas.json'), 'utf8')) as NamedEvent;
  const html = await (await fetch(siteUrl)).text();
  const text = `${html} ${await page.locator('body').innerText()}`;
  expect(eventWords(main, []).filter((word) => text.includes(word))).toEqual([]);
});

test('a build that knows its address tells other sites of every page of a view', async ({
  siteUrl,
  atlas,
}) => {
  const read = async (path: string) => (await fetch(siteUrl + path)).text();
  for (const { id } of atlas.chapters) {
    const html = await read(`view/${id}/`);
    expect(html).not.toMatch(/<[^>]+ on\w+=/);
    expect(html).toContain(`<link rel="canonical" href="${PUBLISHED}view/${id}/"/>`);
    expect(html).toContain(
      `<meta property="og:image" content="${PUBLISHED}pictures/${id}-de.png"/>`,
    );
    const page = encodeURIComponent(`${PUBLISHED}view/${id}/`);
    expect(html).toContain(`href="${OEMBED}?url=${page}" type="application/json+oembed"`);
    const answer = JSON.parse(await read(`oembed/${id}-de.json`)) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'rich', provider_url: PUBLISHED });
    expect(answer.html).toContain(`src="${PUBLISHED}embed/${id}/"`);
    expect((await fetch(`${siteUrl}pictures/${id}-de.png`)).headers.get('content-type')).toBe(
      'image/png',
    );
  }
});

test('its pages are of its own first language before any script has run', async ({ siteUrl }) => {
  for (const path of ['', 'about/', 'transcript/', 'nowhere']) {
    const html = await (await fetch(siteUrl + path)).text();
    expect(html, path).toContain('<html lang="de" dir="ltr">');
  }
});

test('a build below a path of its host sends its headers there', async ({ siteUrl, atlas }) => {
  const framing = async (path: string) => {
    const { headers } = await fetch(siteUrl + path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    return headers.get('content-security-policy');
  };
  const chapter = atlas.chapters[0]?.id ?? '';
  for (const path of ['', 'about/', 'transcript/', `view/${chapter}/`, 'nowhere']) {
    expect(await framing(path), path).toBe("frame-ancestors 'self'");
  }
  for (const path of ['embed/', `embed/${chapter}/`, 'embed/v1.js']) {
    expect(await framing(path), path).toBeNull();
  }
  expect((await fetch(new URL('/', siteUrl))).headers.has('x-content-type-options')).toBe(false);
});
