import { constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFilm } from '#lib/core/replay/film-plan.ts';
import { Pace } from '#lib/core/time/pace.ts';
import { prove } from '../../prove.ts';

/** Two seconds from 0 to 100, a hold of one second, four seconds to 1000. */
const pace = new Pace([
  { from: 0, to: 100, length: 2 },
  { from: 100, to: 100, length: 1 },
  { from: 100, to: 1000, length: 4 },
]);

describe('the plan of a film', () => {
  it('shows the replay at a fixed rate of pictures', () => {
    const plan = planFilm(pace, { start: 0, end: 1000 }, { speed: 1, frameRate: 10 });
    expect(plan.length).toBe(7);
    expect(plan.instants).toHaveLength(70);
    expect(plan.instants.slice(0, 3)).toEqual([0, 5, 10]);
    expect(plan.instants.slice(20, 31)).toEqual(Array.from({ length: 11 }, () => 100));
    expect(plan.instants[31]).toBeGreaterThan(100);
  });

  it('is half as long at double speed, and shows every second picture', () => {
    const once = planFilm(pace, { start: 0, end: 1000 }, { speed: 1, frameRate: 10 });
    const twice = planFilm(pace, { start: 0, end: 1000 }, { speed: 2, frameRate: 10 });
    expect(twice.length).toBe(once.length / 2);
    expect(twice.instants).toEqual(once.instants.filter((_, frame) => frame % 2 === 0));
  });

  it('has one picture at least', () => {
    const plan = planFilm(pace, { start: 200, end: 201 }, { speed: 4, frameRate: 25 });
    expect(plan.instants).toEqual([200]);
  });

  it('stays inside its stretch, begins where it begins and never runs backwards', () => {
    prove(
      property(
        integer({ min: 0, max: 999 }),
        integer({ min: 1, max: 1000 }),
        double({ min: 0.5, max: 4, noNaN: true }),
        constantFrom(12, 25, 30),
        (start, length, speed, frameRate) => {
          const end = Math.min(1000, start + length);
          const { instants } = planFilm(pace, { start, end }, { speed, frameRate });
          expect(instants[0]).toBe(start);
          expect(instants.every((instant) => instant >= start && instant < end)).toBe(true);
          expect(instants).toEqual([...instants].sort((a, b) => a - b));
        },
      ),
    );
  });
});
