import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialView } from '#lib/core/view/view.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { camera } from '../../atlas-builder.ts';
import { view, wideAtlas } from '../../core/view/views.ts';
import { prove } from '../../prove.ts';
import { HandCrankedFrames } from '../hand-cranked-frames.ts';
import { town } from './town.ts';

describe('the view of the explorer', () => {
  it('is at first that of a reader who chose nothing', () => {
    const { explorer } = town();
    expect(explorer.view).toEqual(initialView(explorer.atlas));
    expect([explorer.look, explorer.hovered, explorer.selected]).toEqual([null, null, null]);
  });

  it('holds all that the reader changed', () => {
    const { explorer } = town();
    explorer.choose('flood');
    explorer.language = 'ur';
    explorer.time.mode = 'cumulative';
    explorer.time.certainty = 'certain';
    explorer.camera = camera(7, 8, 9);
    expect(explorer.view).toEqual({
      camera: camera(7, 8, 9),
      at: 700,
      layers: ['town', 'river'],
      selection: 'flood',
      language: 'ur',
      mode: 'cumulative',
      window: 6 * 3_600_000,
      glow: 0,
      certainty: 'certain',
      pinned: null,
    });
  });

  it('is shown again exactly as it was', () => {
    const explorer = new Explorer(wideAtlas, new HandCrankedFrames().request);
    prove(
      fc.property(view, (view) => {
        explorer.restore(view);
        expect(explorer.view).toEqual(view);
        expect(explorer.look).toEqual({ camera: view.camera, jump: true });
        expect(explorer.selected?.id ?? null).toBe(view.selection);
      }),
    );
  });

  it('stops the clock when it is shown again', () => {
    const { explorer } = town();
    const { view } = explorer;
    explorer.clock.play();
    explorer.restore(view);
    expect(explorer.clock.playing).toBe(false);
  });

  it('keeps what lay under the last click while the same thing stays open', () => {
    const { explorer } = town();
    explorer.pick(['fire', 'hill']);
    explorer.restore({ ...explorer.view, at: 500 });
    expect(explorer.stack).toEqual(['fire', 'hill']);
    explorer.restore({ ...explorer.view, selection: 'alarm' });
    expect(explorer.stack).toEqual(['alarm']);
    explorer.restore({ ...explorer.view, selection: null });
    expect(explorer.stack).toEqual([]);
  });
});
