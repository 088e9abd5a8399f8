import { describe, expect, it } from 'vitest';
import { between, camera, exactly, feature } from '../../atlas-builder.ts';
import { idsOf, town } from './town.ts';

describe('stepping to the next change', () => {
  it('stops wherever something appears, disappears or becomes certain, then at the end', () => {
    const { explorer } = town();
    const stops = Array.from({ length: 14 }, () => {
      explorer.step('next');
      return explorer.clock.at;
    });
    expect(stops).toEqual([
      100, 110, 290, 300, 301, 310, 400, 500, 600, 700, 800, 1000, 1000, 1000,
    ]);
  });

  it('goes back the same way, to the start', () => {
    const { explorer } = town();
    explorer.clock.set(305);
    const stops = Array.from({ length: 7 }, () => {
      explorer.step('previous');
      return explorer.clock.at;
    });
    expect(stops).toEqual([301, 300, 290, 110, 100, 0, 0]);
  });

  it('stops the clock', () => {
    const { explorer } = town();
    explorer.clock.play();
    explorer.step('next');
    expect(explorer.clock.playing).toBe(false);
  });
});

describe('the events on the time axis', () => {
  it('are those of the layers switched on, in order of time', () => {
    const { explorer } = town();
    const ids = () => explorer.timeline.events.map(({ id }) => id);
    expect(ids()).toEqual(['alarm', 'fire', 'speech', 'rumour']);
    explorer.layers.all();
    expect(ids()).toEqual(['alarm', 'fire', 'speech', 'rumour', 'flood']);
    explorer.layers.none();
    expect(ids()).toEqual([]);
  });

  it('stand where they show best, which may be after one that may have begun later', () => {
    const features = [
      feature('slow', { time: between([100, 300], [400, 400]) }),
      feature('quick', { time: exactly(200, 210) }),
    ];
    expect(town({ features }).explorer.timeline.events.map(({ id }) => id)).toEqual([
      'quick',
      'slow',
    ]);
  });
});

describe('events of which no moment is certain', () => {
  it('are neither marks nor steps where a moment hides what is only possible', () => {
    const { explorer } = town();
    explorer.time.certainty = 'certain';
    expect(explorer.timeline.events.map(({ id }) => id)).toEqual(['alarm', 'fire', 'speech']);
    explorer.clock.set(450);
    expect(explorer.timeline.latest?.id).toBe('speech');
  });

  it('stay where a stretch of time is shown, in which they are certain', () => {
    const { explorer } = town();
    explorer.time.certainty = 'certain';
    explorer.time.mode = 'cumulative';
    expect(explorer.timeline.events.map(({ id }) => id)).toContain('rumour');
  });

  it('are shown when they are chosen', () => {
    const { explorer } = town();
    explorer.time.certainty = 'certain';
    explorer.choose('rumour');
    expect(explorer.time.certainty).toBe('possible');
    expect(idsOf(explorer.visible)).toContain('rumour');
  });

  it('leave the switch alone when something certain is chosen', () => {
    const { explorer } = town();
    explorer.time.certainty = 'certain';
    explorer.choose('fire');
    expect(explorer.time.certainty).toBe('certain');
  });
});

describe('stepping from event to event', () => {
  it('opens each in order, also several at one moment, and stays at the last', () => {
    const { explorer } = town();
    const seen = Array.from({ length: 5 }, () => {
      explorer.stepEvent('next');
      return [explorer.selected?.id, explorer.clock.at];
    });
    expect(seen).toEqual([
      ['alarm', 100],
      ['fire', 300],
      ['speech', 300],
      ['rumour', 450],
      ['rumour', 450],
    ]);
  });

  it('goes back the same way, and stays at the first', () => {
    const { explorer } = town();
    explorer.clock.set(1000);
    const seen = Array.from({ length: 5 }, () => {
      explorer.stepEvent('previous');
      return explorer.selected?.id;
    });
    expect(seen).toEqual(['rumour', 'speech', 'fire', 'alarm', 'alarm']);
  });

  it('starts from where the clock was moved to meanwhile, whatever is still open', () => {
    const { explorer } = town();
    explorer.choose('alarm');
    explorer.clock.set(400);
    explorer.stepEvent('next');
    expect(explorer.selected?.id).toBe('rumour');
    explorer.clock.set(200);
    explorer.stepEvent('previous');
    expect(explorer.selected?.id).toBe('alarm');
  });

  it('moves the clock to the moment of an event that still shows', () => {
    const { explorer } = town();
    explorer.clock.set(305);
    explorer.stepEvent('previous');
    expect([explorer.selected?.id, explorer.clock.at]).toEqual(['speech', 300]);
    explorer.clock.set(305);
    explorer.stepEvent('previous');
    expect(idsOf(explorer.visible)).toContain('speech');
  });

  it('does nothing where there are no events', () => {
    const { explorer } = town({ features: [] });
    explorer.stepEvent('next');
    explorer.stepEvent('previous');
    expect([explorer.selected, explorer.clock.at]).toEqual([null, 0]);
  });
});

describe('opening a chapter', () => {
  it('sets clock and layers, and moves the map', () => {
    const { explorer } = town();
    explorer.clock.play();
    explorer.stepChapter('next');
    expect(explorer.chapter?.id).toBe('fire');
    expect([explorer.clock.at, explorer.clock.playing]).toEqual([305, false]);
    expect(explorer.layers.on).toEqual(['river']);
    expect(explorer.look).toEqual({ camera: camera(4, 5, 6), jump: false });
  });

  it('brings back the default layers where the chapter names none', () => {
    const { explorer } = town();
    explorer.layers.none();
    explorer.stepChapter('next');
    explorer.stepChapter('next');
    expect(explorer.layers.on).toEqual(['town']);
  });

  it('leads through all of them and back, and stays at the ends', () => {
    const { explorer } = town();
    const steps = ['next', 'next', 'next', 'previous', 'previous', 'previous'] as const;
    const seen = steps.map((step) => {
      explorer.stepChapter(step);
      return explorer.chapter?.id;
    });
    expect(seen).toEqual(['fire', 'after', 'after', 'fire', 'before', 'before']);
  });
});
