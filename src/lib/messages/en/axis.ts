import type { AxisWords } from '../catalogue/axis.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn, type PluralForms } from '../plural.ts';

const plural = pluralIn('en');
const count = (value: number, forms: PluralForms) =>
  `${numberWords(value, 'en')} ${plural(value, forms)}`;

export const axis: AxisWords = {
  mode: 'What the clock shows',
  modes: { instant: 'Moment', 'time-window': 'Window', cumulative: 'So far' },
  modeMeans: {
    instant: 'What exists at this moment',
    'time-window': 'What existed at some time in this window',
    cumulative: 'All that has begun by now',
  },
  windowLength: 'Length of the window',
  windowStart: 'Start of the window',
  windowValue: (date, time, length) => `${date}, ${time}, ${length} long`,
  glow: 'After-glow of what is over',
  noGlow: 'No glow',
  glowOf: (length) => `Glow ${length}`,
  showPossible: 'Show what is only possible',
  possible: 'possible',
  zoomIn: 'Look closer at the time',
  zoomOut: 'Show more of the time',
  previousChapter: 'To the previous chapter',
  nextChapter: 'To the next chapter',
  crowd: (events) => `${count(events, { one: 'more event', other: 'more events' })}: look closer`,
  breakHere: 'The scale changes here',
  silence: 'sources silent',
  silenceNamed: (name) => `Sources silent: ${name}`,
  night: 'night',
  day: 'day',
  nightUntil: (sunrise) => `night, sunrise ${sunrise}`,
  dayUntil: (sunset) => `day, sunset ${sunset}`,
  zoneThen: (zone, offset) => `${zone} (UTC${offset})`,
  utc: 'UTC',
  utcAndHijri: 'UTC and Hijri date',
  hijri: (date) => `${date} AH, calculated, ± 1 day`,
  jump: {
    open: 'Go to a date or time',
    label: 'Date or time',
    go: 'Go',
    cancel: 'Back to the clock',
    empty: (example) => `Type a date or a time, like: ${example}`,
    unreadable: (text, example) => `“${text}” is no date or time. Write it like: ${example}`,
    noSuchDate: (text) => `There is no such date: ${text}`,
    wrongWeekday: (date) => `The weekday does not fit: that is ${date}.`,
    noSuchTime: (text) => `There is no such time of day: ${text}`,
    outside: (first, last) => `That is outside the time shown here, from ${first} to ${last}.`,
  },
  lengths: {
    minutes: (value) => `${numberWords(value, 'en')} min`,
    hours: (value) => `${numberWords(value, 'en')} h`,
    days: (value) => count(value, { one: 'day', other: 'days' }),
    weeks: (value) => count(value, { one: 'week', other: 'weeks' }),
    months: (value) => count(value, { one: 'month', other: 'months' }),
  },
};
