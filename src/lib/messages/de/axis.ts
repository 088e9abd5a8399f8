import type { AxisWords } from '../catalogue/axis.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn, type PluralForms } from '../plural.ts';

const plural = pluralIn('de');
const count = (value: number, forms: PluralForms) =>
  `${numberWords(value, 'de')} ${plural(value, forms)}`;

export const axis: AxisWords = {
  mode: 'Was die Uhr zeigt',
  modes: { instant: 'Moment', 'time-window': 'Fenster', cumulative: 'Bisher' },
  modeMeans: {
    instant: 'Was in diesem Moment besteht',
    'time-window': 'Was irgendwann in diesem Fenster bestand',
    cumulative: 'Alles, was bis jetzt begonnen hat',
  },
  windowLength: 'Länge des Fensters',
  windowStart: 'Anfang des Fensters',
  windowValue: (date, time, length) => `${date}, ${time} Uhr, Länge ${length}`,
  glow: 'Nachleuchten dessen, was vorbei ist',
  noGlow: 'Kein Nachleuchten',
  glowOf: (length) => `Nachleuchten ${length}`,
  showPossible: 'Zeigen, was nur möglich ist',
  possible: 'möglich',
  zoomIn: 'Zeit näher betrachten',
  zoomOut: 'Mehr Zeit zeigen',
  previousChapter: 'Zum vorigen Kapitel',
  nextChapter: 'Zum nächsten Kapitel',
  crowd: (events) =>
    `${count(events, { one: 'weiteres Ereignis', other: 'weitere Ereignisse' })}: näher betrachten`,
  breakHere: 'Hier wechselt der Maßstab',
  silence: 'Quellen schweigen',
  silenceNamed: (name) => `Quellen schweigen: ${name}`,
  night: 'Nacht',
  day: 'Tag',
  nightUntil: (sunrise) => `Nacht, Sonnenaufgang ${sunrise}`,
  dayUntil: (sunset) => `Tag, Sonnenuntergang ${sunset}`,
  zoneThen: (zone, offset) => `${zone} (UTC${offset})`,
  utc: 'UTC',
  utcAndHijri: 'UTC und Hidschra-Datum',
  hijri: (date) => `${date} AH, berechnet, ± 1 Tag`,
  jump: {
    open: 'Zu einem Datum oder einer Uhrzeit',
    label: 'Datum oder Uhrzeit',
    go: 'Los',
    cancel: 'Zurück zur Uhr',
    empty: (example) => `Datum oder Uhrzeit eingeben, zum Beispiel: ${example}`,
    unreadable: (text, example) =>
      `„${text}“ ist weder Datum noch Uhrzeit. Zum Beispiel: ${example}`,
    noSuchDate: (text) => `Dieses Datum gibt es nicht: ${text}`,
    wrongWeekday: (date) => `Der Wochentag passt nicht: Das ist ${date}.`,
    noSuchTime: (text) => `Diese Uhrzeit gibt es nicht: ${text}`,
    outside: (first, last) => `Das liegt außerhalb der gezeigten Zeit vom ${first} bis ${last}.`,
  },
  lengths: {
    minutes: (value) => `${numberWords(value, 'de')} min`,
    hours: (value) => `${numberWords(value, 'de')} h`,
    days: (value) => count(value, { one: 'Tag', other: 'Tage' }),
    weeks: (value) => count(value, { one: 'Woche', other: 'Wochen' }),
    months: (value) => count(value, { one: 'Monat', other: 'Monate' }),
  },
};
