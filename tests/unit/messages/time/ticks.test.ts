import { describe, expect, it } from 'vitest';
import { tickWords } from '#lib/messages/time/ticks.ts';

const KARACHI = 'Asia/Karachi';
const at = (iso: string): number => Date.parse(`${iso}+05:00`);

describe('labels of the time axis', () => {
  it('are as long as their unit needs', () => {
    const instant = at('2007-07-10T00:00');
    const labels = (['decade', 'year', 'month', 'day', 'hour', 'minute'] as const).map((unit) =>
      tickWords(instant, unit, KARACHI, 'en'),
    );
    expect(labels).toEqual(['2007', '2007', 'Jul 2007', 'Tue 10 July', '00:00', '00:00']);
  });

  it('do not repeat what the label before them said', () => {
    const [third, fourth] = [at('2007-07-03T00:00'), at('2007-07-04T00:00')];
    expect(tickWords(fourth, 'day', KARACHI, 'en', third)).toBe('Wed 4');
    const [june, july] = [at('2007-06-01T00:00'), at('2007-07-01T00:00')];
    expect(tickWords(july, 'day', KARACHI, 'en', july - 86_400_000)).toBe('Sun 1 July');
    expect(tickWords(july, 'month', KARACHI, 'en', june)).toBe('Jul');
    expect(tickWords(at('2008-01-01T00:00'), 'month', KARACHI, 'en', july)).toBe('Jan 2008');
    expect(tickWords(at('2008-07-04T00:00'), 'day', KARACHI, 'en', third)).toBe('Fri 4 July');
  });

  it('speak Urdu and German', () => {
    expect(tickWords(at('2007-07-03T00:00'), 'day', KARACHI, 'ur')).toBe('منگل 3 جولائی');
    expect(tickWords(at('2007-07-01T00:00'), 'month', KARACHI, 'ur')).toBe('جولائی 2007');
    expect(tickWords(at('2007-07-03T00:00'), 'day', KARACHI, 'de')).toBe('Di, 3. Juli');
  });

  it('read the clock of the zone, daylight saving included', () => {
    expect(tickWords(Date.parse('2008-07-06T13:00Z'), 'hour', KARACHI, 'en')).toBe('19:00');
  });
});
