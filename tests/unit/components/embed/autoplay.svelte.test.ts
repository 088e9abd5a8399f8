import { flushSync } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import { playInView } from '#lib/components/embed/autoplay.svelte.ts';
import { town } from '../../state/explorer/town.ts';

function playing(wanted: boolean) {
  const { clock } = town().explorer;
  const conditions = $state({ wanted, inView: false });
  onTestFinished(
    $effect.root(() => {
      playInView(clock, () => conditions);
    }),
  );
  const look = (inView: boolean) => {
    conditions.inView = inView;
    flushSync();
    return clock.playing;
  };
  return { clock, look };
}

it('plays while the frame is in view, and holds meanwhile', () => {
  const { look } = playing(true);
  expect([look(false), look(true), look(false), look(true)]).toEqual([false, true, false, true]);
});

it('leaves a clock alone that its reader has stopped', () => {
  const { clock, look } = playing(true);
  look(true);
  clock.pause();
  flushSync();
  expect([look(false), look(true)]).toEqual([false, false]);
});

it('never plays for readers who want less motion, or where the author does not ask for it', () => {
  expect(playing(false).look(true)).toBe(false);
});
