import { describe, expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { rangeWords } from '#lib/messages/time/range.ts';
import { ur } from '#lib/messages/ur.ts';
import { ZONE } from './authored.ts';

const at = (day: string): number => Date.parse(`${day}T00:00+05:00`);

describe('the days of a chapter or segment', () => {
  it.each([
    ['2007-07-10', '2007-07-11', '10 July 2007', '10 جولائی 2007'],
    ['2007-07-03', '2007-07-12', '3–11 July 2007', '3 تا 11 جولائی 2007'],
    ['2007-06-23', '2007-07-03', '23 June – 2 July 2007', '23 جون تا 2 جولائی 2007'],
    ['2007-07-01', '2007-08-01', 'July 2007', 'جولائی 2007'],
    ['2007-04-01', '2007-07-01', 'April–June 2007', 'اپریل تا جون 2007'],
    ['1965-01-01', '2006-01-01', '1965–2005', '1965 تا 2005'],
    ['2006-01-01', '2007-01-01', '2006', '2006'],
    ['2006-01-01', '2007-04-01', 'January 2006 – March 2007', 'جنوری 2006 تا مارچ 2007'],
  ])('from %s up to %s read %s', (start, end, english, urdu) => {
    expect(rangeWords(at(start), at(end), ZONE, en)).toBe(english);
    expect(rangeWords(at(start), at(end), ZONE, ur)).toBe(urdu);
  });

  it('leave times of day out', () => {
    const [start, end] = [at('2007-07-03') + 3_600_000, at('2007-07-05') + 3_600_000];
    expect(rangeWords(start, end, ZONE, en)).toBe('3–5 July 2007');
  });
});
