import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import RecordButton from '#lib/components/record/RecordButton.svelte';
import { clockWords } from '#lib/messages/time/clock.ts';
import { loadRecordWords } from '#lib/messages/record.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const words = await loadRecordWords(language);
const { shortDate, time } = clockWords(atlas.end - 1, atlas.timeZone, language);
const fromHere = words.fromHere(shortDate, time);
/** A map drawn without a graphics card takes its time. */
const LONG = { timeout: 30_000 };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function dialog(at = atlas.at) {
  const stage = await onStage(RecordButton, {});
  stage.explorer.clock.set(at);
  await stage.screen.getByRole('button', { name: say.clock.record }).click();
  const shown = stage.screen.getByRole('dialog', { name: words.title });
  await expect.element(shown).toBeVisible();
  return { ...stage, shown };
}

describe('the dialog that records a film', () => {
  it('tells beforehand how long the film will be', async () => {
    const { shown } = await dialog();
    const told = () => shown.getByRole('status').element().textContent;
    const chapter = told();
    await shown.getByRole('radio', { name: words.whole }).click();
    const whole = told();
    await shown.getByRole('combobox', { name: words.speed }).selectOptions(words.times(4));
    expect(new Set([chapter, whole, told()]).size).toBe(3);
  });

  it('makes a film and its captions and offers both', async () => {
    // A film of the last moment is as short as can be.
    const { shown } = await dialog(atlas.end - 1);
    await shown.getByRole('radio', { name: fromHere }).click();
    await shown.getByRole('button', { name: words.start }).click();
    await expect.element(shown.getByRole('button', { name: words.cancel })).toHaveFocus();
    await expect.element(shown.getByRole('progressbar')).toBeVisible();
    const links = shown.getByRole('link');
    await vi.waitFor(() => expect(links.elements()).toHaveLength(1 + atlas.languages.length), LONG);
    const names = links.elements().map((link) => (link as HTMLAnchorElement).download);
    expect(names[0]).toMatch(/1280x720\.(mp4|webm)$/);
    expect(
      names.slice(1).every((name, index) => name.endsWith(`.${atlas.languages[index] ?? ''}.vtt`)),
    ).toBe(true);
    const captions = await fetch((links.elements()[1] as HTMLAnchorElement).href);
    expect(await captions.text()).toMatch(/^WEBVTT /);
    await shown.getByRole('button', { name: words.again }).click();
    await expect.element(shown.getByRole('button', { name: words.start })).toBeVisible();
  }, 60_000);

  it('can be left while it records, and then stops', async () => {
    const before = document.body.childElementCount;
    const { screen, shown } = await dialog();
    await shown.getByRole('button', { name: words.start }).click();
    await vi.waitFor(
      () => expect(document.body.childElementCount).toBeGreaterThan(before + 1),
      LONG,
    );
    await userEvent.keyboard('{Escape}');
    await expect.element(shown).toBeVisible();
    await shown.getByRole('button', { name: words.cancel }).click();
    await expect.element(shown.getByRole('button', { name: words.start })).toBeVisible();
    await shown.getByRole('button', { name: words.close }).click();
    await expect.element(shown).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: say.clock.record })).toHaveFocus();
    await vi.waitFor(() => expect(document.body.childElementCount).toBe(before + 1), LONG);
  }, 60_000);

  it('says so where the browser has no WebCodecs', async () => {
    vi.stubGlobal('VideoEncoder', undefined);
    const { shown } = await dialog();
    await expect.element(shown.getByRole('alert')).toHaveTextContent(words.faults.noWebCodecs);
    await expect.element(shown.getByRole('button', { name: words.start })).not.toBeInTheDocument();
  });

  it('says so where the browser can encode no film of the size', async () => {
    vi.spyOn(VideoEncoder, 'isConfigSupported').mockResolvedValue({ supported: false });
    const { shown } = await dialog();
    // Asked once about a size, the encoder is not asked again: this one is new to it.
    await shown.getByRole('radio', { name: words.shapes.square }).click();
    await shown.getByRole('button', { name: words.start }).click();
    await expect.element(shown.getByRole('alert')).toHaveTextContent(words.faults.noEncoder);
  });
});
