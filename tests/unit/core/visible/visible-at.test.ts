import { describe, expect, it } from 'vitest';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { between, exactly, feature } from '../../atlas-builder.ts';

describe('what exists at an instant', () => {
  const features = [
    feature('tower', { time: between([10, 20], [30, 40]) }),
    feature('hill'),
    feature('gate', { time: exactly(15, 25) }),
  ];
  const seen = (at: number) =>
    visibleAt(features, at).map(({ feature, certainty }) => `${feature.id} ${certainty}`);

  it('is listed in the order given, with what the sources settle of it', () => {
    expect(seen(9)).toEqual(['hill certain']);
    expect(seen(10)).toEqual(['tower possible', 'hill certain']);
    expect(seen(15)).toEqual(['tower possible', 'hill certain', 'gate certain']);
    expect(seen(25)).toEqual(['tower certain', 'hill certain']);
    expect(seen(40)).toEqual(['hill certain']);
  });

  it('includes before all time only what always was', () => {
    expect(seen(-Infinity)).toEqual(['hill certain']);
  });
});
