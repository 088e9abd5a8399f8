import { describe, expect, it } from 'vitest';
import { exactly, feature } from '../../atlas-builder.ts';
import { idsOf, town } from './town.ts';

describe('choosing something out of a list', () => {
  it('moves the clock to where it can be seen, and the map to it', () => {
    const { explorer } = town();
    explorer.choose('fire');
    expect(explorer.selected?.id).toBe('fire');
    expect(explorer.clock.at).toBe(300);
    expect(explorer.look).toEqual({ feature: 'fire' });
  });

  it('leaves the clock where it can be seen already', () => {
    const { explorer } = town();
    explorer.clock.set(305);
    explorer.choose('fire');
    expect(explorer.clock.at).toBe(305);
  });

  it('switches its layer on, and leaves the others as they are', () => {
    const { explorer } = town();
    explorer.choose('flood');
    expect(explorer.layers.on).toEqual(['town', 'river']);
    expect(idsOf(explorer.visible)).toContain('flood');
  });

  it('goes back to when it stood, for what always was and is over', () => {
    const { explorer } = town();
    explorer.clock.set(900);
    explorer.choose('gate-standing');
    expect(idsOf(explorer.visible)).toContain('gate-standing');
    expect(explorer.clock.at).toBe(290);
    const old = feature('old', { time: exactly(null, 10) });
    const { explorer: other } = town({ features: [old] });
    other.clock.set(900);
    other.choose('old');
    expect([other.clock.at, idsOf(other.visible)]).toEqual([0, ['old']]);
  });

  it('makes everything there is visible', () => {
    for (const at of [0, 305, 1000]) {
      const { explorer } = town();
      for (const { id } of explorer.atlas.features) {
        explorer.layers.none();
        explorer.clock.set(at);
        explorer.choose(id);
        expect(idsOf(explorer.visible)).toContain(id);
      }
    }
  });

  it('stops the clock', () => {
    const { explorer, frames } = town();
    explorer.clock.play();
    explorer.choose('hill');
    expect([explorer.clock.playing, frames.wanted]).toEqual([false, false]);
  });

  it('leaves the map alone for what has no place on it', () => {
    const { explorer } = town();
    explorer.choose('speech');
    expect(explorer.selected?.id).toBe('speech');
    expect(explorer.look).toBeNull();
  });

  it('asks the map again when the same is chosen again', () => {
    const { explorer } = town();
    explorer.choose('fire');
    const first = explorer.look;
    explorer.choose('fire');
    expect(explorer.look).toEqual(first);
    expect(explorer.look).not.toBe(first);
  });

  it('changes nothing for something unknown', () => {
    const { explorer } = town();
    explorer.choose('moon');
    expect([explorer.selected, explorer.look, explorer.clock.at]).toEqual([null, null, 0]);
  });
});

describe('clicking on the map', () => {
  it('opens what lies on top, and neither moves the map nor the clock', () => {
    const { explorer } = town();
    explorer.pick(['gate-standing', 'hill']);
    expect(explorer.selected?.id).toBe('gate-standing');
    expect(explorer.stack).toEqual(['gate-standing', 'hill']);
    expect([explorer.look, explorer.clock.at]).toEqual([null, 0]);
  });

  it('leads through all that lies there, round and round, both ways', () => {
    const { explorer } = town();
    explorer.pick(['fire', 'gate-razed', 'hill']);
    const seen = ([1, 1, 1, -1, -1] as const).map((by) => {
      explorer.page(by);
      return explorer.selected?.id;
    });
    expect(seen).toEqual(['gate-razed', 'hill', 'fire', 'hill', 'gate-razed']);
  });

  it('closes the details where nothing lies, as does closing them', () => {
    const { explorer } = town();
    explorer.pick(['hill']);
    explorer.pick([]);
    expect([explorer.selected, explorer.stack]).toEqual([null, []]);
    explorer.page(1);
    expect(explorer.selected).toBeNull();
    explorer.pick(['hill', 'fire']);
    explorer.deselect();
    expect([explorer.selected, explorer.stack]).toEqual([null, []]);
  });
});
