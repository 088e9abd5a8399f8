import type { ClaimWords, SourceWords } from '../catalogue/claims.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ur');
const number = (value: number): string => numberWords(value, 'ur');
const claimCount = (count: number): string =>
  plural(count, { one: '1 بیان', other: `${number(count)} بیانات` });
const ANSWERS = ['دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو'];

export const claims: ClaimWords = {
  note: 'مختلف بیانات ساتھ ساتھ دیے گئے ہیں؛ نہ کسی کو ترجیح دی گئی ہے نہ کوئی مجموعہ بنایا گیا ہے۔ ماخذ دیکھنے کے لیے بیان کھولیں۔',
  publishedOnly: 'صرف وہ جو اب تک شائع ہو چکا تھا',
  nonePublished: 'اس وقت تک تاریخ والا کوئی بیان شائع نہیں ہوا تھا۔',
  undated: (count) =>
    plural(count, {
      one: '1 بیان کی تاریخِ اشاعت معلوم نہیں۔',
      other: `${number(count)} بیانات کی تاریخِ اشاعت معلوم نہیں۔`,
    }),
  later: (count) =>
    plural(count, {
      one: '1 بیان بعد میں آیا، یا شاید بعد میں۔',
      other: `${number(count)} بیانات بعد میں آئے، یا شاید بعد میں۔`,
    }),
  visibleNow: 'جو اس وقت نقشے پر ہے اس کے بارے میں',
  otherTimes: 'دوسرے اوقات کے بارے میں',
  noTime: 'جن کا اپنا کوئی وقت نہیں',
  answers: (measure, count) => `${measure}: ${ANSWERS[count - 2] ?? number(count)} جواب`,
  cutScale: (start) => `پیمانہ صفر سے نہیں، ${start} سے شروع ہوتا ہے۔`,
};

export const sources: SourceWords = {
  note: 'وہ سب کچھ جس پر نقشہ، کہانی اور اعداد قائم ہیں۔',
  kinds: {
    reference: 'حوالہ جاتی تحریریں اور ویب صفحات',
    press: 'اخبارات، خبر رساں ادارے، نشریات، بلاگ',
    data: 'ڈیٹا کے مجموعے',
    other: 'دیگر',
  },
  single: 'واحد ماخذ',
  singleOnly: 'صرف وہ اندراجات جن کا ایک ہی ماخذ ہے',
  singleCount: (single, entries) =>
    `${number(entries)} میں سے ${number(single)} اندراجات کا ایک ہی ماخذ ہے۔`,
  entries: (count) => plural(count, { one: '1 اندراج', other: `${number(count)} اندراجات` }),
  claims: claimCount,
  silences: (count) => plural(count, { one: '1 خاموش وقفہ', other: `${number(count)} خاموش وقفے` }),
};
