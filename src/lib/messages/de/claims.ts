import type { ClaimWords, SourceWords } from '../catalogue/claims.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');
const number = (value: number): string => numberWords(value, 'de');
const claimCount = (count: number): string =>
  plural(count, { one: '1 Angabe', other: `${number(count)} Angaben` });
const ANSWERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

export const claims: ClaimWords = {
  note: 'Abweichende Angaben stehen nebeneinander; keine wird vorgezogen, keine Summe gebildet. Wer eine öffnet, sieht ihre Quelle.',
  publishedOnly: 'Nur was bis jetzt veröffentlicht war',
  nonePublished: 'Bis zu diesem Zeitpunkt war keine datierte Angabe veröffentlicht.',
  undated: (count) =>
    plural(count, {
      one: 'Bei 1 Angabe ist nicht bekannt, wann sie veröffentlicht wurde.',
      other: `Bei ${number(count)} Angaben ist nicht bekannt, wann sie veröffentlicht wurden.`,
    }),
  later: (count) =>
    plural(count, {
      one: '1 Angabe kam später, oder vielleicht später.',
      other: `${number(count)} Angaben kamen später, oder vielleicht später.`,
    }),
  visibleNow: 'Zu dem, was die Karte jetzt zeigt',
  otherTimes: 'Zu anderen Zeiten',
  noTime: 'Ohne eigene Zeit',
  answers: (measure, count) => `${measure}: ${ANSWERS[count - 2] ?? number(count)} Antworten`,
  cutScale: (start) => `Die Skala beginnt bei ${start}, nicht bei 0.`,
};

export const sources: SourceWords = {
  note: 'Alles, worauf Karte, Erzählung und Zahlen beruhen.',
  kinds: {
    reference: 'Nachschlagewerke und Webseiten',
    press: 'Presse, Agenturen, Sender, Weblogs',
    data: 'Datensätze',
    other: 'Andere',
  },
  single: 'einzige Quelle',
  singleOnly: 'Nur Einträge mit einer einzigen Quelle',
  singleCount: (single, entries) =>
    `${number(single)} von ${number(entries)} Einträgen beruhen auf einer einzigen Quelle.`,
  entries: (count) => plural(count, { one: '1 Eintrag', other: `${number(count)} Einträge` }),
  claims: claimCount,
  silences: (count) => plural(count, { one: '1 Lücke', other: `${number(count)} Lücken` }),
};
