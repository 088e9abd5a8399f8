import type { ClaimWords, SourceWords } from '../catalogue/claims.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const number = (value: number): string => numberWords(value, 'en');
const claimCount = (count: number): string =>
  plural(count, { one: '1 claim', other: `${number(count)} claims` });
const ANSWERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const claims: ClaimWords = {
  note: 'Accounts that differ stand side by side; none is preferred, and no total is made. Open one to see its source.',
  publishedOnly: 'Only what was published by now',
  nonePublished: 'No dated claim was out by this time.',
  undated: (count) =>
    plural(count, {
      one: '1 claim has no date of publication.',
      other: `${number(count)} claims have no date of publication.`,
    }),
  later: (count) =>
    plural(count, {
      one: '1 claim came later, or may have.',
      other: `${number(count)} claims came later, or may have.`,
    }),
  visibleNow: 'About what the map shows now',
  otherTimes: 'About other times',
  noTime: 'Without a time of their own',
  answers: (measure, count) => `${measure}: ${ANSWERS[count - 2] ?? number(count)} answers`,
  cutScale: (start) => `The scale starts at ${start}, not at zero.`,
};

export const sources: SourceWords = {
  note: 'Everything that the map, the story and the numbers rest on.',
  kinds: {
    reference: 'Reference works and web pages',
    press: 'Press, agencies, broadcasters, weblogs',
    data: 'Data sets',
    other: 'Other',
  },
  single: 'single source',
  singleOnly: 'Only entries with a single source',
  singleCount: (single, entries) =>
    `${number(single)} of ${number(entries)} entries rest on a single source.`,
  entries: (count) => plural(count, { one: '1 entry', other: `${number(count)} entries` }),
  claims: claimCount,
  silences: (count) => plural(count, { one: '1 silence', other: `${number(count)} silences` }),
};
