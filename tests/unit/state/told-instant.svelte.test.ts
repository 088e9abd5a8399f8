import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { LIST_PACE, ToldInstant } from '#lib/state/told-instant.svelte.ts';

/** A clock, and what is told of it; `pass` ends the wait that is running. */
function followed() {
  const clock = $state({ at: 0 });
  const told = new ToldInstant(clock, LIST_PACE);
  let waiting: (() => void) | null = null;
  onTestFinished(
    $effect.root(() => {
      told.follow((task) => {
        waiting = task;
        return () => (waiting = null);
      });
    }),
  );
  flushSync();
  const set = (at: number) => {
    clock.at = at;
    flushSync();
    return told.at;
  };
  const pass = () => {
    const task = waiting;
    waiting = null;
    task?.();
    flushSync();
    return told.at;
  };
  while (waiting !== null) pass();
  return { set, pass, waits: () => waiting !== null };
}

test('the first change after a rest is told at once', () => {
  const { set } = followed();
  expect(set(10)).toBe(10);
});

test('of changes close together the last is told after a while, and none in between', () => {
  const { set, pass } = followed();
  set(10);
  expect([set(20), set(30)]).toEqual([10, 10]);
  expect(pass()).toBe(30);
  expect(set(40)).toBe(30);
  expect(pass()).toBe(40);
});

test('once the clock rests nothing waits any more, and the next change is told at once', () => {
  const { set, pass, waits } = followed();
  set(10);
  pass();
  expect(waits()).toBe(false);
  expect(set(20)).toBe(20);
});

test('a clock that goes back to where it was is told so', () => {
  const { set, pass } = followed();
  set(10);
  set(20);
  set(10);
  expect(pass()).toBe(10);
  expect(set(5)).toBe(5);
});

test('where nobody waits, such as in a page written ahead, every change is told at once', () => {
  const clock = $state({ at: 0 });
  const told = new ToldInstant(clock, LIST_PACE);
  clock.at = 10;
  clock.at = 20;
  expect(told.at).toBe(20);
});
