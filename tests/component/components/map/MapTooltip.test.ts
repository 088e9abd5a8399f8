import { expect, test } from 'vitest';
import MapTooltip from '#lib/components/map/MapTooltip.svelte';
import { movementKindOf } from '#lib/core/atlas/event.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import { textIn } from '#lib/messages/text.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import { atlas, geometries } from '../../compiled-atlas.ts';
import { language, onStage } from '../stage.ts';

const found = (what: string, is: (feature: Feature) => boolean): Feature => {
  const feature = atlas.features.find((other) => momentOf(other.time) !== null && is(other));
  if (feature === undefined) throw new Error(`The atlas has no ${what}.`);
  return feature;
};
const ofType = (type: string) => (feature: Feature) =>
  geometries.get(feature.id)?.geometry.type === type && movementKindOf(feature) === null;

async function pointedAt(feature: Feature) {
  const holder = document.createElement('div');
  holder.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  const { explorer, screen } = await onStage(MapTooltip, { holder });
  explorer.clock.set(momentOf(feature.time) ?? atlas.at);
  explorer.layers.all();
  explorer.hovered = feature.id;
  const point = async (given: PointerEventInit = {}) => {
    const place = { clientX: 400, clientY: 300, pointerType: 'mouse', buttons: 0 };
    holder.dispatchEvent(new PointerEvent('pointermove', { ...place, ...given }));
    await new Promise(requestAnimationFrame);
    return screen.container.querySelector('.tooltip')?.textContent.trim() ?? null;
  };
  return { explorer, holder, point };
}

test('beside the mouse stands the name of a mark or a movement it is on, not of an area', async () => {
  for (const feature of [
    found('mark', ofType('Point')),
    found('movement', (other) => movementKindOf(other) === 'movement'),
  ]) {
    const { point } = await pointedAt(feature);
    expect(await point()).toContain(textIn(feature.name, language));
  }
  const { point } = await pointedAt(found('area', ofType('Polygon')));
  expect(await point()).toBeNull();
});

test('no name stands there for a finger, a drag, or what time has taken away', async () => {
  const mark = found('mark that ends', (feature) => {
    const ends = (feature.time.end.latest ?? Infinity) < atlas.end;
    return ends && ofType('Point')(feature);
  });
  const { explorer, holder, point } = await pointedAt(mark);
  expect(await point({ pointerType: 'touch' })).toBeNull();
  expect(await point({ buttons: 1 })).toBeNull();
  expect(await point({ pointerType: 'pen' })).not.toBeNull();
  explorer.clock.set(mark.time.end.latest ?? atlas.end);
  expect(await point()).toBeNull();
  explorer.clock.set(momentOf(mark.time) ?? atlas.at);
  expect(await point()).not.toBeNull();
  holder.dispatchEvent(new PointerEvent('pointerleave'));
  await new Promise(requestAnimationFrame);
  expect(document.querySelector('.tooltip')).toBeNull();
});
