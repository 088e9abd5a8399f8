import { flushSync } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ExplorerDriver } from '#lib/components/embed/explorer-driver.svelte.ts';
import type { Drawn } from '#lib/embed/api.ts';
import { CHAPTERS, idsOf, town } from '../../state/explorer/town.ts';

function driven(drawn: Drawn = 'picture') {
  const { explorer, frames } = town();
  const frame = { drawn, height: 400, activate: vi.fn() };
  return { explorer, frames, frame, driver: new ExplorerDriver(explorer, frame) };
}
const still = { duration: 0 };

describe('an explorer driven from the article around it', () => {
  it('shows a view and touches only what is another', async () => {
    const { explorer, driver } = driven();
    explorer.clock.play();
    await driver.show({ ...driver.view, layers: ['river'] }, still);
    expect(explorer.layers.on).toEqual(['river']);
    expect(driver.playing).toBe(true);
    await driver.show({ ...driver.view, at: 305, selection: 'fire', language: 'ur' }, still);
    expect(driver.view).toMatchObject({ at: 305, selection: 'fire', language: 'ur' });
    expect(driver.playing).toBe(false);
    expect(driver.chapter).toBe('fire');
  });

  it('opens a chapter with its instant, its layers and its camera', async () => {
    const { driver } = driven();
    const [, fire] = CHAPTERS;
    if (fire === undefined) throw new Error('the town has a fire');
    await driver.open(fire, still);
    const { at, layers, camera } = driver.view;
    expect({ at, layers, camera }).toEqual({ at: 305, layers: ['river'], camera: fire.camera });
  });

  it('plays with the camera and the layers that the article chose, unless it wants the story to lead', async () => {
    const { explorer, driver } = driven();
    const [, fire] = CHAPTERS;
    if (fire === undefined) throw new Error('the town has a fire');
    const camera = { ...explorer.camera, zoom: 3 };
    driver.play(null);
    expect(explorer.guided).toBe(true);
    driver.pause();
    for (const chosen of [{ camera }, { layers: ['river'] }]) {
      explorer.guided = true;
      await driver.show({ ...driver.view, ...chosen }, still);
      driver.play(null);
      explorer.enter(fire);
      expect(driver.view).toMatchObject(chosen);
      driver.pause();
    }
    await driver.show({ ...driver.view, at: 100 }, still);
    driver.play(true);
    explorer.enter(fire);
    expect(explorer.look).toEqual({ camera: fire.camera, jump: false });
    driver.play(false);
    expect(explorer.guided).toBe(false);
    await driver.open(fire, still);
    expect(explorer.guided).toBe(true);
  });

  it('lists what is visible in order of time', async () => {
    const { driver } = driven();
    await driver.show({ ...driver.view, at: 300 }, still);
    expect(idsOf(driver.visible)).toEqual(['hill', 'gate-razed', 'fire', 'speech']);
  });

  it('promises the end of a flight: when the map has come to rest, or something newer moves it', async () => {
    const { explorer, driver } = driven('map');
    const camera = { ...explorer.camera, zoom: 3 };
    let arrived = 0;
    const fly = () =>
      driver.show({ ...driver.view, camera }, { duration: 800 }).then(() => (arrived += 1));
    const first = fly();
    flushSync();
    expect(explorer.look).toEqual({ camera, jump: false, duration: 800 });
    expect(arrived).toBe(0);
    explorer.camera = camera;
    flushSync();
    await first;
    explorer.camera = { ...camera, zoom: 9 };
    const second = fly();
    flushSync();
    explorer.look = { camera, jump: true };
    flushSync();
    await second;
    expect(arrived).toBe(2);
  });

  it('loads the map when the article nears it', () => {
    const { driver, frame } = driven();
    driver.approach();
    expect(frame.activate).toHaveBeenCalledOnce();
  });

  it('tells of every change until told not to', () => {
    const { explorer, driver } = driven();
    const changed = vi.fn();
    const stop = driver.subscribe(changed);
    onTestFinished(stop);
    flushSync();
    changed.mockClear();
    explorer.clock.set(42);
    flushSync();
    expect(changed).toHaveBeenCalledOnce();
    stop();
    explorer.clock.set(43);
    flushSync();
    expect(changed).toHaveBeenCalledOnce();
  });
});
