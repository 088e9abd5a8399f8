import { describe, expect, it } from 'vitest';
import { isEvent, movementKindOf } from '#lib/core/atlas/event.ts';
import { exactly, feature } from '../../atlas-builder.ts';

describe('an event', () => {
  const time = exactly(10, 20);

  it('is what happened at some time', () => {
    expect(isEvent(feature('assault', { time }))).toBe(true);
    expect(isEvent(feature('siege', { time: exactly(10, null) }))).toBe(true);
  });

  it.each([
    ['what always was', { time: exactly(null, 20) }],
    ['a state of a place', { time, place: 'gate' }],
    ['a line of movement', { time, kind: 'movement' }],
    ['a flow', { time, kind: 'flow' }],
    ['a line of fire', { time, kind: 'aim' }],
  ])('is not %s', (_, given) => {
    expect(isEvent(feature('thing', given))).toBe(false);
  });
});

describe('the sort of a movement', () => {
  it('is its kind, and none for anything else', () => {
    expect(['movement', 'flow', 'aim', 'area'].map((kind) => movementKindOf({ kind }))).toEqual([
      'movement',
      'flow',
      'aim',
      'area',
    ]);
    expect(movementKindOf({ kind: 'event' })).toBeNull();
    expect(movementKindOf({ kind: 'toString' })).toBeNull();
  });
});
