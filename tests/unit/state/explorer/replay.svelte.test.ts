import { describe, expect, it } from 'vitest';
import { town } from './town.ts';

const chapterOf = (explorer: ReturnType<typeof town>['explorer'], id: string) => {
  const chapter = explorer.atlas.chapters.find((other) => other.id === id);
  if (chapter === undefined) throw new Error(`no chapter ${id}`);
  return chapter;
};

describe('a replay', () => {
  it('tells the event that began last', () => {
    const { explorer } = town();
    explorer.clock.set(50);
    expect(explorer.timeline.latest).toBeNull();
    explorer.clock.set(150);
    expect(explorer.timeline.latest?.id).toBe('alarm');
    explorer.clock.set(305);
    expect(explorer.timeline.latest?.id).toBe('speech');
  });

  it('tells nothing more once the sources have fallen silent, until something happens', () => {
    const silence = {
      id: 'night',
      name: { en: 'Night' },
      start: 120,
      end: 350,
      source: { source: 'book', locator: null },
    };
    const { explorer } = town({ silences: [silence] });
    const told = (at: number) => {
      explorer.clock.set(at);
      return [explorer.timeline.latest?.id, explorer.timeline.silence?.id];
    };
    expect(told(115)).toEqual(['alarm', undefined]);
    expect(told(150)).toEqual([undefined, 'night']);
    expect(told(300)).toEqual(['speech', 'night']);
    expect(told(350)).toEqual(['speech', undefined]);
  });

  it('lingers with what it shows: that of the chapters, or of the layers of a reader who took over', () => {
    const { explorer } = town();
    const rate = () => explorer.clock.rateAt(750);
    const led = rate();
    explorer.layers.all();
    expect(rate()).toBe(led);
    explorer.guided = false;
    expect(rate()).toBeLessThan(led);
    explorer.layers.none();
    expect(rate()).toBeGreaterThan(led);
  });

  it('tells while it runs and where it was stopped, until the reader turns to something else', () => {
    const { explorer } = town();
    const { clock, timeline } = explorer;
    const stopAt = (instant: number) => {
      clock.set(instant);
      clock.play();
      expect(timeline.told?.id).toBe('alarm');
      clock.pause();
      expect(timeline.told?.id).toBe('alarm');
    };
    clock.set(105);
    clock.pause();
    expect(timeline.told).toBeNull();
    for (const turn of [
      () => {
        clock.set(200);
      },
      () => {
        explorer.choose('hill');
      },
      () => {
        explorer.pick([]);
      },
      () => {
        explorer.takeOver();
      },
      () => {
        explorer.step('next');
      },
    ]) {
      stopAt(150);
      turn();
      expect(timeline.told).toBeNull();
    }
  });

  it('tells of its end where it stopped by itself', () => {
    const { explorer, frames } = town();
    explorer.clock.inRhythm = false;
    explorer.clock.set(999);
    explorer.clock.play();
    frames.pass(1000, 5);
    expect([explorer.clock.at, explorer.clock.playing]).toEqual([1000, false]);
    expect(explorer.timeline.told?.id).toBe('rumour');
  });

  it('takes camera and layers along to each chapter', () => {
    const { explorer } = town();
    const fire = chapterOf(explorer, 'fire');
    explorer.clock.play();
    explorer.enter(fire);
    expect(explorer.look).toEqual({ camera: fire.camera, jump: false });
    expect(explorer.layers.on).toEqual(['river']);
  });

  it('leaves them alone once the reader looks elsewhere, until asked to lead again', () => {
    const { explorer } = town();
    explorer.clock.play();
    explorer.takeOver();
    explorer.enter(chapterOf(explorer, 'fire'));
    expect([explorer.guided, explorer.look]).toEqual([false, null]);
    explorer.clock.set(305);
    explorer.follow();
    expect([explorer.guided, explorer.layers.on]).toEqual([true, ['river']]);
  });

  it('leads nowhere while the clock stands', () => {
    const { explorer } = town();
    explorer.enter(chapterOf(explorer, 'fire'));
    expect(explorer.look).toBeNull();
    explorer.takeOver();
    expect(explorer.guided).toBe(true);
  });

  it('goes with a movement that the reader follows, and not to the next chapter', () => {
    const { explorer } = town();
    const march = explorer.feature('march');
    if (march === null) throw new Error('no march');
    explorer.layers.none();
    explorer.followMover(march);
    expect([explorer.following.id, explorer.clock.playing]).toEqual(['march', true]);
    expect(explorer.layers.on).toEqual(['town']);
    explorer.enter(chapterOf(explorer, 'fire'));
    expect(explorer.look).toBeNull();
    expect(explorer.following.id).toBe('march');
  });

  it('follows nothing any more once the reader touches the map or looks elsewhere', () => {
    const { explorer } = town();
    const march = explorer.feature('march');
    if (march === null) throw new Error('no march');
    explorer.followMover(march);
    explorer.takeOver();
    expect(explorer.following.id).toBeNull();
    explorer.followMover(march);
    explorer.choose('fire');
    expect(explorer.following.id).toBeNull();
    explorer.followMover(march);
    explorer.restore(explorer.view);
    expect(explorer.following.id).toBeNull();
  });

  it('goes by steps for readers who want less motion', () => {
    const { explorer, frames } = town();
    const { clock } = explorer;
    clock.steps = explorer.changes;
    clock.inRhythm = false;
    clock.set(95);
    clock.play();
    const stood = new Set<number>();
    for (let frame = 0; frame < 30; frame += 1) {
      frames.pass(100);
      stood.add(clock.at);
    }
    expect([...stood]).toEqual([95, 100, 110]);
  });
});
