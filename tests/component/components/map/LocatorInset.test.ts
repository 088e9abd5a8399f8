import { expect, it } from 'vitest';
import LocatorInset from '#lib/components/map/LocatorInset.svelte';
import { onStage, say } from '../stage.ts';

it('the inset leaves a low map to its names, and comes back with its height', async () => {
  const { explorer, screen } = await onStage(LocatorInset, {});
  explorer.camera = { ...explorer.camera, zoom: 15 };
  const map = screen.container;
  Object.assign(map.style, { position: 'relative', inlineSize: '1000px', blockSize: '400px' });
  await expect.poll(() => map.querySelector('button')).not.toBeNull();
  const inset = () => map.querySelector('button')?.checkVisibility();
  expect(inset()).toBe(false);
  map.style.blockSize = '500px';
  await expect.poll(inset).toBe(true);
  const button = screen.getByRole('button', { name: say.map.wholeArea });
  const { bottom, right } = button.element().getBoundingClientRect();
  const room = map.getBoundingClientRect();
  expect(room.bottom - bottom).toBe(16);
  expect(room.right - right).toBe(60);

  // Only the inset itself is in the way of the map.
  const { left, top } = room;
  expect(map.querySelector('.room')?.contains(document.elementFromPoint(left + 9, top + 9))).toBe(
    false,
  );
  await button.click();
  expect(explorer.look).not.toBeNull();
});
