import type { AxisWords } from '../catalogue/axis.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn, type PluralForms } from '../plural.ts';

const plural = pluralIn('ur');
const count = (value: number, forms: PluralForms) =>
  `${numberWords(value, 'ur')} ${plural(value, forms)}`;

export const axis: AxisWords = {
  mode: 'گھڑی کیا دکھائے',
  modes: { instant: 'لمحہ', 'time-window': 'دورانیہ', cumulative: 'اب تک' },
  modeMeans: {
    instant: 'جو اس لمحے موجود ہے',
    'time-window': 'جو اس دورانیے میں کسی وقت موجود تھا',
    cumulative: 'جو کچھ اب تک شروع ہو چکا ہے',
  },
  windowLength: 'دورانیے کی لمبائی',
  windowStart: 'دورانیے کا آغاز',
  windowValue: (date, time, length) => `${date}، ${time}، لمبائی ${length}`,
  glow: 'گزر چکی باتوں کی جھلک',
  noGlow: 'جھلک نہیں',
  glowOf: (length) => `جھلک ${length}`,
  showPossible: 'جو صرف ممکن ہے وہ بھی دکھائیں',
  possible: 'ممکن',
  zoomIn: 'وقت کو قریب سے دیکھیں',
  zoomOut: 'زیادہ وقت دکھائیں',
  previousChapter: 'پچھلے باب کے وقت پر جائیں',
  nextChapter: 'اگلے باب کے وقت پر جائیں',
  crowd: (events) => `مزید ${count(events, { one: 'واقعہ', other: 'واقعات' })}: قریب سے دیکھیں`,
  breakHere: 'یہاں پیمانہ بدلتا ہے',
  silence: 'مآخذ خاموش',
  silenceNamed: (name) => `مآخذ خاموش: ${name}`,
  night: 'رات',
  day: 'دن',
  nightUntil: (sunrise) => `رات، طلوعِ آفتاب ${sunrise}`,
  dayUntil: (sunset) => `دن، غروبِ آفتاب ${sunset}`,
  // The offset reads from left to right, its sign before it.
  zoneThen: (zone, offset) => `${zone} (یو ٹی سی \u2066${offset}\u2069)`,
  utc: 'یو ٹی سی',
  utcAndHijri: 'یو ٹی سی اور ہجری تاریخ',
  hijri: (date) => `${date} ہجری، حساب سے، ایک دن کم یا زیادہ`,
  jump: {
    open: 'کسی تاریخ یا وقت پر جائیں',
    label: 'تاریخ یا وقت',
    go: 'جائیں',
    cancel: 'گھڑی پر واپس',
    empty: (example) => `کوئی تاریخ یا وقت لکھیں، جیسے: ${example}`,
    unreadable: (text, example) => `”${text}“ کوئی تاریخ یا وقت نہیں۔ یوں لکھیں: ${example}`,
    noSuchDate: (text) => `ایسی کوئی تاریخ نہیں: ${text}`,
    wrongWeekday: (date) => `دن کا نام تاریخ سے نہیں ملتا: یہ ${date} ہے۔`,
    noSuchTime: (text) => `دن کا ایسا کوئی وقت نہیں: ${text}`,
    outside: (first, last) => `یہ دکھائے گئے عرصے سے باہر ہے، جو ${first} سے ${last} تک ہے۔`,
  },
  lengths: {
    minutes: (value) => `${numberWords(value, 'ur')} منٹ`,
    hours: (value) => count(value, { one: 'گھنٹہ', other: 'گھنٹے' }),
    days: (value) => `${numberWords(value, 'ur')} دن`,
    weeks: (value) => count(value, { one: 'ہفتہ', other: 'ہفتے' }),
    months: (value) => count(value, { one: 'مہینہ', other: 'مہینے' }),
  },
};
