import { describe, expect, it } from 'vitest';
import { captionWords } from '#lib/messages/caption.ts';
import { en } from '#lib/messages/en.ts';
import { ur } from '#lib/messages/ur.ts';
import { interval, moment, ZONE } from './time/authored.ts';

const event = {
  name: { en: 'The gate opens', ur: 'دروازہ کھلتا ہے' },
  when: null,
  time: moment('2007-07-10T04:00'),
};

describe('the caption of an event', () => {
  it('tells its time and its name in the language at hand', () => {
    expect(captionWords(event, ZONE, 'en', en)).toEqual({
      time: '10 July 2007, 04:00',
      name: 'The gate opens',
    });
    expect(captionWords(event, ZONE, 'ur', ur)).toEqual({
      time: '10 جولائی 2007، 04:00',
      name: 'دروازہ کھلتا ہے',
    });
  });

  it('is never finer than what is known', () => {
    const vague = { ...event, time: interval('2007-07-03', '2007-07-03') };
    expect(captionWords(vague, ZONE, 'en', en).time).toBe('3 July 2007');
  });

  it("uses the editors' own words for a time where they gave some", () => {
    const told = { ...event, when: { en: 'shortly before dawn' } };
    expect(captionWords(told, ZONE, 'en', en).time).toBe('shortly before dawn');
  });
});
