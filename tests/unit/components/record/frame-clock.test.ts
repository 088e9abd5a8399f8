import { describe, expect, it } from 'vitest';
import { frameClock } from '#lib/components/record/frame-clock.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { DAY, HOUR } from '#lib/core/time/zone.ts';
import { en } from '#lib/messages/en.ts';
import { ur } from '#lib/messages/ur.ts';

const atlas = { timeZone: 'Asia/Karachi', timeZoneName: { en: 'PKT', ur: 'پاکستانی وقت' } };
const instant = Date.parse('2007-07-10T04:30:59+05:00');
const clockAt = (rate: number) => frameClock(instant, rate, atlas, new Words(en, 'en'));

describe('the clock of a film', () => {
  it('tells date, time and zone while they can be read', () => {
    for (const rate of [0, HOUR]) {
      expect(clockAt(rate)).toEqual({ date: 'Tuesday 10 July 2007', time: '04:30', zone: 'PKT' });
    }
    expect(frameClock(instant, 0, atlas, new Words(ur, 'ur'))).toEqual({
      date: 'منگل 10 جولائی 2007',
      time: '04:30',
      zone: 'پاکستانی وقت',
    });
  });

  it('leaves out hours, days and months that would only flicker', () => {
    const told = [DAY, 10 * DAY, 400 * DAY].map(clockAt);
    expect(told.map(({ date }) => date)).toEqual(['10 July 2007', 'July 2007', '2007']);
    expect(told.map(({ time }) => time)).toEqual([null, null, null]);
  });
});
