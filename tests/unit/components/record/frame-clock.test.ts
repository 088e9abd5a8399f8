import { describe, expect, it } from 'vitest';
import { frameClock } from '#lib/components/record/frame-clock.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { DAY, HOUR } from '#lib/core/time/zone.ts';
import type { View } from '#lib/core/view/view.ts';
import { en } from '#lib/messages/en.ts';
import { pictureEn } from '#lib/messages/en/picture.ts';
import { recordEn } from '#lib/messages/en/record.ts';
import { pictureUr } from '#lib/messages/ur/picture.ts';
import { recordUr } from '#lib/messages/ur/record.ts';
import { ur } from '#lib/messages/ur.ts';

const atlas = { timeZone: 'Asia/Karachi', timeZoneName: { en: 'PKT', ur: 'پاکستانی وقت' } };
const instant = Date.parse('2007-07-10T04:30:59+05:00');
const english = { until: pictureEn.until, before: recordEn.before };
const urdu = { until: pictureUr.until, before: recordUr.before };
const clockAt = (rate: number, mode: View['mode'] = 'instant') =>
  frameClock(
    { instant, rate, time: { mode, window: 6 * HOUR } },
    atlas,
    new Words(en, 'en'),
    english,
  );
const urduClockAt = (rate: number, mode: View['mode'] = 'instant') =>
  frameClock({ instant, rate, time: { mode, window: 6 * HOUR } }, atlas, new Words(ur, 'ur'), urdu);

describe('the clock of a film', () => {
  it('tells date, time and zone while they can be read', () => {
    for (const rate of [0, HOUR]) {
      expect(clockAt(rate)).toEqual({
        date: 'Tuesday 10 July 2007',
        isUntil: false,
        time: '04:30',
        zone: 'PKT',
        before: null,
      });
    }
    expect(urduClockAt(0)).toEqual({
      date: 'منگل 10 جولائی 2007',
      isUntil: false,
      time: '04:30',
      zone: 'پاکستانی وقت',
      before: null,
    });
  });

  it('leaves out hours, days and months that would only flicker', () => {
    const told = [DAY, 10 * DAY, 400 * DAY].map((rate) => clockAt(rate));
    expect(told.map(({ date }) => date)).toEqual(['10 July 2007', 'July 2007', '2007']);
    expect(told.map(({ time }) => time)).toEqual([null, null, null]);
  });

  it('says where all that has begun until then is shown', () => {
    const told = [0, DAY, 400 * DAY].map((rate) => clockAt(rate, 'cumulative'));
    expect(told.map(({ date }) => date)).toEqual([
      'All until Tuesday 10 July 2007',
      'All until 10 July 2007',
      'All until 2007',
    ]);
    expect(told.map(({ before }) => before)).toEqual([null, null, null]);
    expect(urduClockAt(400 * DAY, 'cumulative').date).toBe('2007 تک سب کچھ');
  });

  it('says what window before then is shown', () => {
    for (const rate of [0, 10 * DAY]) {
      expect(clockAt(rate, 'time-window')).toEqual({
        ...clockAt(rate),
        before: 'and the 6 h before',
      });
      expect(urduClockAt(rate, 'time-window').before).toBe('اور اس سے پہلے 6 گھنٹے');
    }
  });
});
