import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ClockFace from '#lib/components/time/ClockFace.svelte';
import ModeControls from '#lib/components/time/ModeControls.svelte';
import PlayControls from '#lib/components/time/PlayControls.svelte';
import { hijriWords } from '#lib/messages/time/hijri.ts';
import { textIn } from '#lib/messages/text.ts';
import { utcWords } from '#lib/messages/time/clock.ts';
import { loadPlayback } from '#lib/messages/playback.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const HOUR = 3_600_000;
const menuWords = await loadPlayback(language);

describe('the modes of time', () => {
  it('are chosen by a click or by arrow keys, one at a time', async () => {
    const { explorer, screen } = await onStage(ModeControls, {});
    const radio = (name: string) => screen.getByRole('radio', { name });
    await expect.element(radio(say.axis.modes.instant)).toBeChecked();
    await userEvent.click(radio(say.axis.modes.cumulative));
    expect(explorer.time.mode).toBe('cumulative');
    (radio(say.axis.modes.cumulative).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer.time.mode).toBe('time-window');
    await expect.element(radio(say.axis.modes['time-window'])).toBeChecked();
  });

  it('have each its own length', async () => {
    const { explorer, screen } = await onStage(ModeControls, {});
    const { time } = explorer;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say.axis.glow }), [
      say.axis.glowOf(say.axis.lengths.hours(6)),
    ]);
    expect(time.glow).toBe(6 * HOUR);
    time.mode = 'time-window';
    const length = screen.getByRole('combobox', { name: say.axis.windowLength });
    await userEvent.selectOptions(length, [say.axis.lengths.weeks(1)]);
    expect(time.window).toBe(7 * 24 * HOUR);
    // A length that dragging made is among the choices, and is the one shown.
    time.window = 5 * HOUR + HOUR / 2;
    await expect.element(length).toHaveValue(String(time.window));
    time.mode = 'cumulative';
    await expect.element(length).not.toBeInTheDocument();
  });

  it('may leave out what is only possible', async () => {
    const { explorer, screen } = await onStage(ModeControls, {});
    const possible = screen.getByRole('button', { name: say.axis.showPossible });
    await expect.element(possible).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(possible);
    expect(explorer.time.certainty).toBe('certain');
    await expect.element(possible).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('the clock', () => {
  it('tells UTC and the Hijri date when asked', async () => {
    const { screen } = await onStage(ClockFace, {});
    const utc = utcWords(atlas.at, language);
    const hijri = say.axis.hijri(hijriWords(atlas.at, atlas.timeZone, language));
    await expect.element(screen.getByText(utc)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: say.axis.utcAndHijri }));
    await expect.element(screen.getByText(utc)).toBeInTheDocument();
    await expect.element(screen.getByText(hijri)).toBeInTheDocument();
  });

  it('tells the offset of a summer when the clocks of the zone went otherwise', async () => {
    const { explorer, screen } = await onStage(ClockFace, {});
    const zone = textIn(atlas.timeZoneName, language);
    const then = say.axis.zoneThen(zone, '+06:00');
    await expect.element(screen.getByText(zone, { exact: true })).toBeInTheDocument();
    // On 6 July 2008 it is half past one in Pakistan.
    explorer.clock.set(Date.parse('2008-07-05T19:30Z'));
    await expect.element(screen.getByText(then, { exact: true })).toBeInTheDocument();
  });

  it('tells UTC alone in an atlas that has no Hijri date', async () => {
    const { screen } = await onStage(ClockFace, {}, { atlas: { ...atlas, hijri: false } });
    await userEvent.click(screen.getByRole('button', { name: say.axis.utc }));
    const more = screen.getByText(utcWords(atlas.at, language)).element().parentElement;
    expect(more?.textContent?.trim()).toBe(utcWords(atlas.at, language));
  });

  it('goes to a time that is typed, and gives the focus back', async () => {
    const { explorer, screen } = await onStage(ClockFace, {});
    explorer.clock.play();
    await userEvent.click(screen.getByRole('button', { name: say.axis.jump.open }));
    const field = screen.getByRole('textbox', { name: say.axis.jump.label });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('2007-07-04T16:00+05:00{Enter}');
    expect(explorer.clock.at).toBe(Date.parse('2007-07-04T16:00+05:00'));
    expect(explorer.clock.playing).toBe(false);
    await expect.element(field).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: say.axis.jump.open })).toHaveFocus();
  });

  it('says what is wrong with what was typed, and keeps it', async () => {
    const { explorer, screen } = await onStage(ClockFace, {});
    await userEvent.click(screen.getByRole('button', { name: say.axis.jump.open }));
    const field = screen.getByRole('textbox');
    for (const [text, words] of [
      ['31 June 2007', say.axis.jump.noSuchDate('31 June 2007')],
      ['25:00', say.axis.jump.noSuchTime('25:00')],
      ['', say.axis.jump.empty('')],
    ] as const) {
      await userEvent.fill(field, text);
      await userEvent.keyboard('{Enter}');
      await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
      await expect.element(field).toHaveValue(text);
      await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    }
    expect(explorer.clock.at).toBe(atlas.at);
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
  });
});

it('goes to the chapter before and after', async () => {
  const { explorer, screen } = await onStage(PlayControls, {});
  const { chapter } = explorer;
  await userEvent.click(screen.getByRole('button', { name: say.axis.nextChapter }));
  expect(explorer.chapter).not.toBe(chapter);
  await userEvent.click(screen.getByRole('button', { name: say.axis.previousChapter }));
  expect(explorer.chapter).toBe(chapter);
});

describe('the menu of the replay', () => {
  const open = async () => {
    const stage = await onStage(PlayControls, {});
    // It opens upwards, over the map.
    stage.screen.container.style.paddingBlockStart = '480px';
    await userEvent.click(stage.screen.getByRole('button', { name: say.clock.playback('1') }));
    return stage;
  };

  it('sets speed, rhythm and repeat, and the speed stays in sight', async () => {
    const { explorer, screen } = await open();
    const { clock } = explorer;
    const rate = clock.rateAt(clock.at);
    await userEvent.click(screen.getByRole('radio', { name: '0.5×' }));
    expect([clock.speed, clock.rateAt(clock.at)]).toEqual([0.5, rate / 2]);
    const even = screen.getByRole('radio', { name: menuWords.even });
    await expect.element(screen.getByRole('radio', { name: menuWords.rhythm })).toBeChecked();
    await userEvent.click(even);
    expect(clock.inRhythm).toBe(false);
    await userEvent.click(screen.getByRole('checkbox', { name: menuWords.loop }));
    expect(clock.loop).toBe(true);
    const trigger = screen.getByRole('button', { name: say.clock.playback('0.5') });
    await expect.element(trigger).toHaveTextContent('0.5×');
  });

  it('closes by Escape, back to its button, and when the reader goes on to something else', async () => {
    const { screen } = await open();
    const trigger = screen.getByRole('button', { name: say.clock.playback('1') });
    const speed = screen.getByRole('radio', { name: '2×' });
    await expect.element(speed).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(trigger).toHaveFocus();
    await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(trigger);
    await expect.element(speed).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say.clock.nextEvent }));
    await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
  });
});
