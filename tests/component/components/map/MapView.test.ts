import { expect, it } from 'vitest';
import MapView from '#lib/components/map/MapView.svelte';
import { BasemapChoice } from '#lib/state/basemap-choice.svelte.ts';
import { atlas, basemap, geometries } from '../../compiled-atlas.ts';
import { onStage } from '../stage.ts';

it('a replay in an article goes on leading while the reader scrolls past the map or tabs through it', async () => {
  const { explorer, screen } = await onStage(MapView, {
    ready: true,
    loadMapData: () => Promise.resolve({ geometries, basemap, siteUrl: location.href }),
    basemaps: new BasemapChoice(atlas),
    gestures: {},
    locator: false,
  });
  const canvas = await expect
    .poll(() => screen.container.querySelector('.canvas canvas'))
    .not.toBeNull()
    .then(() => screen.container.querySelector('.canvas canvas') as Element);
  const on = (event: Event) => canvas.dispatchEvent(event);
  const bubbles = true;
  explorer.clock.play();
  on(new WheelEvent('wheel', { bubbles, deltaY: 40 }));
  on(new KeyboardEvent('keydown', { bubbles, key: 'Tab' }));
  on(new PointerEvent('pointerdown', { bubbles, pointerType: 'touch', isPrimary: true }));
  expect(explorer.guided).toBe(true);

  for (const held of [
    new WheelEvent('wheel', { bubbles, deltaY: 40, ctrlKey: true }),
    new KeyboardEvent('keydown', { bubbles, key: 'ArrowLeft' }),
    new PointerEvent('pointerdown', { bubbles, pointerType: 'mouse', isPrimary: true }),
  ]) {
    explorer.guided = true;
    on(held);
    expect(explorer.guided, held.type).toBe(false);
  }
});
