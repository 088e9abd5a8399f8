import type { Atlas } from '#lib/core/atlas/model.ts';
import { parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { loadEmbedWords } from '#lib/messages/embed.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { loadSharing } from '#lib/messages/share.ts';
import { expect, test } from './article.ts';

// The preview and its page are of one origin, which the browser remarks on.
test.use({ expectedMessages: /allow-scripts and allow-same-origin/ });

test('what the share dialog copies makes maps in an article of another origin', async ({
  article,
  page,
  context,
}) => {
  test.slow();
  const atlas = (await (await fetch(`${article.site}/data/atlas.json`)).json()) as Atlas;
  const language = atlas.languages[0] ?? 'en';
  const { page: words } = await loadCatalogue(language);
  const { share } = await loadSharing(language);
  const { openAtlas } = await loadEmbedWords(language);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: article.site });

  await page.goto(`${article.site}/#layers=none&mode=cumulative`);
  await page.getByRole('button', { name: words.share }).click();
  await page.getByRole('tab', { name: share.embedTab }).click();
  await page.getByLabel(share.parts.play).uncheck();
  const codes: string[] = [];
  for (const name of [share.elementCode, share.iframeCode]) {
    await page.getByRole('button', { name: share.copyOf(name) }).click();
    codes.push(await page.evaluate(() => navigator.clipboard.readText()));
  }

  // What a reader pastes elsewhere is the picture itself.
  const { picture } = await loadPictureLanguage(language);
  await page.getByRole('tab', { name: share.pictureTab }).click();
  await page.getByRole('button', { name: picture.menu.copy }).click();
  await expect(page.getByText(picture.menu.copied)).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(
      (await item?.getType('image/png')) ?? new Blob(),
    );
    return [width, height];
  });
  expect(size).toEqual([1920, 1080]);

  await article.open(codes.join('\n'));
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  for (const index of [0, 1]) {
    const inside = frames.nth(index).contentFrame();
    const link = inside.getByRole('link', { name: openAtlas });
    // Until its script runs a frame links to the view its page is made for.
    await expect(link).toHaveAttribute('href', /layers=none/, { timeout: 30_000 });
    const hash = new URL((await link.getAttribute('href')) ?? '', article.site).hash;
    const view = parseHash(hash, atlas, initialView(atlas));
    expect(view).toMatchObject({ layers: [], mode: 'cumulative', language });
  }
  // What stands in the element is there for pages where its script cannot run.
  await expect(page.locator('atlas-map > a')).toHaveAttribute('href', /#map=/);
});
