import { beforeEach, describe, expect, it } from 'vitest';
import type { Basemap } from '#lib/core/atlas/model.ts';
import { BasemapChoice } from '#lib/state/basemap-choice.svelte.ts';

const basemap = (id: string, hosts: string[]): Basemap => ({
  id,
  name: { en: id },
  style: hosts.length === 0 ? null : `https://${String(hosts[0])}/style.json`,
  archive: hosts.length === 0 ? `basemap/${id}.pmtiles` : null,
  hosts,
  attribution: { en: '' },
  privacy: null,
});
const streets = basemap('streets', ['tiles.example.org']);
const town = basemap('town', []);

describe('the choice of a base map', () => {
  let choice: BasemapChoice;
  beforeEach(() => {
    choice = new BasemapChoice({ basemaps: [streets, town] });
  });

  it('is the bundled one at first', () => {
    expect(choice.wanted).toBeNull();
    expect(choice.loading).toBe(false);
  });

  it('asks before another host is contacted, and takes no for an answer', () => {
    choice.choose(streets);
    expect(choice.asking).toBe(streets);
    expect(choice.wanted).toBeNull();
    choice.decline();
    expect(choice.asking).toBeNull();
    expect(choice.wanted).toBeNull();
    choice.agree();
    expect(choice.wanted).toBeNull();
  });

  it('loads it once the reader agrees, and asks no second time', () => {
    choice.choose(streets);
    choice.agree();
    expect([choice.asking, choice.wanted, choice.loading]).toEqual([null, streets, true]);
    choice.shown(streets);
    expect(choice.loading).toBe(false);
    choice.choose(null);
    expect([choice.wanted, choice.loading]).toEqual([null, false]);
    choice.choose(streets);
    expect([choice.asking, choice.wanted]).toEqual([null, streets]);
  });

  it('asks nothing for an archive of the site itself', () => {
    choice.choose(town);
    expect([choice.asking, choice.wanted]).toEqual([null, town]);
  });

  it('drops the question when the reader chooses something else', () => {
    choice.choose(streets);
    choice.choose(town);
    expect([choice.asking, choice.wanted]).toEqual([null, town]);
  });

  it('goes back to the bundled one and says why when it cannot be shown', () => {
    choice.choose(town);
    choice.failed(town, 'invalid');
    expect([choice.wanted, choice.loading]).toEqual([null, false]);
    expect(choice.failure).toEqual({ basemap: town, fault: 'invalid' });
    choice.choose(null);
    expect(choice.failure).toBeNull();
  });

  it('hears nothing of what is no longer wanted', () => {
    choice.choose(town);
    choice.choose(null);
    choice.failed(town, 'timeout');
    expect(choice.failure).toBeNull();
    choice.choose(town);
    choice.shown(null);
    expect(choice.loading).toBe(true);
  });
});
