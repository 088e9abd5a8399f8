import { parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { loadEmbedWords } from '#lib/messages/embed.ts';
import { loadSharing } from '#lib/messages/share.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

test('a reader takes a view along as a link, as Markdown and as a citation', async ({
  page,
  context,
  site,
  atlas,
  say,
}) => {
  const { share } = await loadSharing(say.language);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copy = (name: string) => page.getByRole('button', { name: share.copyOf(name) }).click();
  const seen = (address: string) => parseHash(new URL(address).hash, atlas, initialView(atlas));
  await site.visit('sel=assault');
  const button = site.button(say.page.share);
  await button.click();
  const dialog = page.getByRole('dialog', { name: share.title });
  await expect(dialog).toBeVisible();

  await copy(share.link);
  await expect(dialog.getByText(share.copied(share.link))).toBeVisible();
  expect(await clipboard()).toBe(page.url());
  await dialog.getByLabel(share.pin).check();
  await expect(dialog.getByText(share.copied(share.link))).toBeHidden();
  await copy(share.link);
  expect(seen(await clipboard())).toEqual({ ...seen(page.url()), pinned: atlas.version });
  await copy(share.markdown);
  expect(await clipboard()).toContain(`](${page.url()}&v=${atlas.version})`);
  expect(await violations(page, 'dialog')).toEqual([]);

  await site.tab(share.embedTab).click();
  const preview = dialog.locator('iframe').contentFrame();
  const { openAtlas } = await loadEmbedWords(say.language);
  await expect(preview.getByRole('link', { name: openAtlas })).toBeVisible();
  await dialog.getByLabel(share.size).selectOption('1:1');
  await dialog.getByLabel(share.parts.legend).check();
  await dialog.getByLabel(share.autoplay).check();
  for (const name of [share.elementCode, share.iframeCode]) {
    await copy(name);
    expect(await clipboard()).toMatch(
      /\/embed\/#map=.*ui=title,clock,play,slider,legend&amp;autoplay=1/,
    );
  }
  expect(await clipboard()).toContain('aspect-ratio: 1 / 1');
  expect(await violations(page, 'dialog')).toEqual([]);

  await site.tab(share.pictureTab).click();
  await expect(dialog.getByRole('img')).toBeVisible({ timeout: 20_000 });

  await site.tab(share.citeTab).click();
  await copy('BibTeX');
  expect(await clipboard()).toContain(`url = {${page.url()}&v=${atlas.version}}`);
  // Where the browser refuses, the text is ready to be copied by hand.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await copy('APA');
  await expect(dialog.getByText(share.notCopied)).toBeVisible();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain(`(Version ${atlas.version})`);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});
