import { array, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '#lib/core/replay/cues.ts';
import { webVtt } from '#lib/core/replay/web-vtt.ts';
import { prove } from '../../prove.ts';

const TIME = '\\d{2,}:[0-5]\\d:[0-5]\\d\\.\\d{3}';
/** Text without a bare `&`, `<` or `>`. */
const LINE = '(?:[^\\n\\r&<>]|&(?:amp|lt|gt);)+';
const CUE = `\\d+\\n(${TIME}) --> (${TIME})\\n${LINE}(?:\\n${LINE})*\\n`;
const FILE = new RegExp(`^WEBVTT(?: [^\\n\\r]*)?\\n(?:\\n${CUE})*$`);

describe('the captions of a film as WebVTT', () => {
  it('are cues with their times and lines', () => {
    const said = ['10 July 2007, 04:00', 'The gate opens'];
    const cues = [
      { start: 0, end: 1.5, said },
      { start: 3661.04, end: 3662, said: ['Silence'] },
    ];
    expect(webVtt('A film', 'ltr', cues)).toBe(
      [
        'WEBVTT A film',
        '',
        '1',
        '00:00:00.000 --> 00:00:01.500',
        '10 July 2007, 04:00',
        'The gate opens',
        '',
        '2',
        '01:01:01.040 --> 01:01:02.000',
        'Silence',
        '',
      ].join('\n'),
    );
  });

  it('are marked as running from right to left where they do', () => {
    const cues = [{ start: 0, end: 1, said: ['10 جولائی 2007', 'دروازہ کھلتا ہے'] }];
    expect(webVtt('فلم', 'rtl', cues)).toContain('\n\u200f10 جولائی 2007\n\u200fدروازہ کھلتا ہے\n');
  });

  it('keep to the grammar whatever the words are', () => {
    expect(webVtt('a --> b\nc', 'ltr', [])).toBe('WEBVTT a → b c\n');
    const cues = [{ start: 0, end: 1, said: ['<b>Q&A</b> --> 1', ' two\n\nlines ', ' '] }];
    expect(webVtt('', 'ltr', cues)).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\n&lt;b&gt;Q&amp;A&lt;/b&gt; --&gt; 1\ntwo lines\n',
    );
    prove(
      property(string(), array(tuple(string({ unit: 'binary' }), string())), (title, lines) => {
        const text = webVtt(title, 'ltr', cuesOf({ frameRate: 25 }, lines));
        expect(text).toMatch(FILE);
        const times = [...text.matchAll(new RegExp(CUE, 'g'))];
        const ordered = times.flatMap(([, start = '', end = '']) => [start, end]);
        expect(ordered).toEqual([...ordered].sort());
        for (const [, start = '', end = ''] of times) expect(start < end).toBe(true);
      }),
      40,
    );
  });
});
