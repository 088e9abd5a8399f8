import { DEFAULT_TIME } from '#lib/core/view/view.ts';
import { describe, expect, it } from 'vitest';
import { initialView } from '#lib/core/view/view.ts';
import { camera } from '../../atlas-builder.ts';
import { synced } from './synced.ts';

const HASH = '#map=3/2/1&at=1970-01-01T00:00:00.305+00:00&layers=river&sel=fire&lang=ur';

describe('opening an address', () => {
  it('without a view shows what the atlas is opened with, and the map stays', () => {
    for (const hash of ['', '#']) {
      const { explorer } = synced(hash);
      expect(explorer.view).toEqual(initialView(explorer.atlas));
      expect(explorer.look).toBeNull();
    }
  });

  it('with a view shows that view at once', () => {
    const { explorer } = synced(HASH);
    expect(explorer.view).toEqual({
      camera: camera(1, 2, 3),
      at: 305,
      layers: ['river'],
      selection: 'fire',
      language: 'ur',
      ...DEFAULT_TIME,
      pinned: null,
    });
    expect(explorer.look).toEqual({ camera: camera(1, 2, 3), jump: true });
  });

  it.each(['#garbage', '#map=x&at=never&layers=moon&sel=moon&lang=xx', '#%E0%A4%A', '#&&==&'])(
    'with garbage shows what the atlas is opened with: %s',
    (hash) => {
      const { explorer, bar, settle } = synced(hash);
      expect(explorer.view).toEqual(initialView(explorer.atlas));
      settle();
      expect(bar.entries).toEqual(['#map=8/50/10&at=1970-01-01T00:00+00:00&layers=town&lang=en']);
    },
  );

  it('takes what can be read of it', () => {
    const { explorer } = synced('#map=x&at=1970-01-01T00:00:00.305Z&sel=fire');
    expect(explorer.view).toEqual({
      ...initialView(explorer.atlas),
      at: 305,
      selection: 'fire',
    });
  });
});

describe('going back and forward', () => {
  it('restores what was chosen, step by step', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      explorer.choose('fire');
    });
    afterwards(() => {
      explorer.layers.toggle('river');
    });
    const seen = ([-1, -1, 1, 1] as const).map((by) => {
      afterwards(() => {
        bar.go(by);
      });
      return [explorer.selected?.id, explorer.clock.at, explorer.layers.on.join()];
    });
    expect(seen).toEqual([
      ['fire', 300, 'town'],
      [undefined, 0, 'town'],
      ['fire', 300, 'town'],
      ['fire', 300, 'town,river'],
    ]);
  });

  it('writes nothing itself, so that forward still leads on', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      explorer.choose('fire');
    });
    const { writes } = bar;
    const entries = [...bar.entries];
    afterwards(() => {
      bar.go(-1);
    });
    afterwards(() => {
      bar.go(1);
    });
    expect([bar.writes, bar.entries]).toEqual([writes, entries]);
  });

  it('leads back to the opening where the address had no view yet', () => {
    const { explorer, bar, afterwards } = synced();
    afterwards(() => {
      explorer.choose('fire');
    });
    afterwards(() => {
      bar.go(-1);
    });
    expect(explorer.view).toEqual(initialView(explorer.atlas));
  });

  it('forgets what was about to be written', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      explorer.choose('fire');
    });
    explorer.choose('rumour');
    afterwards(() => {
      bar.go(-1);
    });
    expect([explorer.selected, explorer.clock.at]).toEqual([null, 0]);
    expect(bar.entries.join()).not.toContain('rumour');
  });
});

describe('editing the address', () => {
  it('shows what was typed, and puts in order what could not be read', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      bar.type('#sel=fire&at=nonsense');
    });
    expect(explorer.view).toEqual({ ...initialView(explorer.atlas), selection: 'fire' });
    expect(bar.entries).toHaveLength(2);
    expect(bar.hash()).toBe('#map=8/50/10&at=1970-01-01T00:00+00:00&layers=town&sel=fire&lang=en');
  });

  it('keeps the view when a link leads to a part of the page', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      explorer.choose('fire');
    });
    const { view } = explorer;
    const hash = bar.hash();
    afterwards(() => {
      bar.type('#story');
    });
    expect(explorer.view).toEqual(view);
    expect(bar.hash()).toBe(hash);
  });
});
