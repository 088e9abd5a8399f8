import { beforeEach, describe, expect, it } from 'vitest';
import { LayerSwitches } from '#lib/state/layers.svelte.ts';
import { atlas, layer } from '../atlas-builder.ts';

describe('the layer switches', () => {
  let layers: LayerSwitches;
  beforeEach(() => {
    const three = [layer('town'), layer('river', { visible: false }), layer('roads')];
    layers = new LayerSwitches(atlas({ layers: three }));
  });

  it('begin with the layers that are visible by default', () => {
    expect(layers.on).toEqual(['town', 'roads']);
    expect([layers.isOn('town'), layers.isOn('river')]).toEqual([true, false]);
  });

  it('turn one on and off, whatever the order, in the order of the atlas', () => {
    layers.toggle('river');
    expect(layers.on).toEqual(['town', 'river', 'roads']);
    layers.toggle('town');
    layers.toggle('town');
    expect(layers.on).toEqual(['town', 'river', 'roads']);
    layers.toggle('roads');
    expect(layers.on).toEqual(['town', 'river']);
  });

  it('turn all on, or none', () => {
    layers.all();
    expect(layers.on).toEqual(['town', 'river', 'roads']);
    layers.none();
    expect(layers.on).toEqual([]);
  });

  it('show a layer alone, and the second time those that were on before', () => {
    layers.solo('river');
    expect(layers.on).toEqual(['river']);
    layers.solo('town');
    expect(layers.on).toEqual(['town']);
    layers.solo('town');
    expect(layers.on).toEqual(['town', 'roads']);
    layers.none();
    layers.solo('river');
    layers.solo('river');
    expect(layers.on).toEqual([]);
  });

  it('show those of the beginning after one that came alone, out of an address', () => {
    layers.solo('town');
    layers.set(['river']);
    layers.solo('river');
    expect(layers.on).toEqual(['town', 'roads']);
  });

  it('show what a reader asked for, once', () => {
    layers.show('river');
    layers.show('river');
    expect(layers.on).toEqual(['town', 'river', 'roads']);
  });

  it('are set to a list, to none or to the default, and know no other layers', () => {
    layers.set(['roads', 'moon', 'river', 'river']);
    expect(layers.on).toEqual(['river', 'roads']);
    layers.set([]);
    expect(layers.on).toEqual([]);
    layers.set(null);
    expect(layers.on).toEqual(['town', 'roads']);
    layers.toggle('moon');
    expect(layers.on).toEqual(['town', 'roads']);
  });
});
