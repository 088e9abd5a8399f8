import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { formatInstant } from '#lib/core/time/iso.ts';
import { loadRecordWords } from '#lib/messages/record.ts';
import { expect, test } from './site.ts';

test('the replay becomes a film with captions beside it', async ({ page, site, atlas, say }) => {
  const words = await loadRecordWords('en');
  // A film from the last moment on is as short as can be.
  await site.visit(`at=${encodeURIComponent(formatInstant(atlas.end - 1, atlas.timeZone))}`);
  await site.button(say.clock.playback('1')).click();
  await site.button(say.clock.record).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.getByRole('radio').nth(1).check();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: words.start }).click();

  const download = async (index: number) => {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('link').nth(index).click();
    const file = await coming;
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const film = await download(0);
  expect(film.name).toMatch(/-1280x720\.(mp4|webm)$/);
  const input = new Input({
    source: new BufferSource(readFileSync(film.path)),
    formats: ALL_FORMATS,
  });
  const track = await input.getPrimaryVideoTrack();
  expect([track?.displayWidth, track?.displayHeight]).toEqual([1280, 720]);
  const captions = await download(1);
  expect(captions.name).toMatch(/\.en\.vtt$/);
  expect(readFileSync(captions.path, 'utf8')).toMatch(/^WEBVTT .+\n\n1\n/);
});
