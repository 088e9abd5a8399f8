import type { RecordWords } from '../catalogue/record.ts';
import { filmLength } from '../film-length.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ur');
const number = (value: number, decimals = 0): string => numberWords(value, 'ur', decimals);
const pictureCount = (count: number): string =>
  plural(count, { one: '1 تصویر', other: `${number(count)} تصاویر` });

export const recordUr: RecordWords = {
  title: 'فلم بنائیں',
  what: 'آپ کا براؤزر واقعات کو تصویر بہ تصویر بنا کر سرخیوں سمیت ویڈیو فائل میں محفوظ کرتا ہے۔ کچھ بھی کہیں نہیں بھیجا جاتا۔',
  close: 'بند کریں',
  stretch: 'حصہ',
  chapter: (title) => `یہ باب: ${title}`,
  fromHere: (date, time) => `یہاں سے: ${date}، ${time}`,
  whole: 'پوری کہانی',
  size: 'سائز',
  shapes: { wide: 'چوڑی', square: 'مربع', upright: 'کھڑی' },
  frameRate: 'فی سیکنڈ تصاویر',
  speed: 'رفتار',
  times: (factor) => `${number(factor, 1)} گنا`,
  guided: 'کیمرا اور تہیں ابواب کے مطابق بدلیں',
  length: (inSeconds) => {
    const { minutes, seconds } = filmLength(inSeconds);
    const rest = `${number(seconds, 1)} سیکنڈ`;
    return minutes === 0 ? rest : `${number(minutes)} منٹ ${rest}`;
  },
  lengthAhead: (length, pictures) => `فلم کی مدت ${length} ہو گی (${pictureCount(pictures)})۔`,
  before: (length) => `اور اس سے پہلے ${length}`,
  start: 'فلم بنانا شروع کریں',
  cancel: 'منسوخ کریں',
  preparing: 'نقشہ تیار ہو رہا ہے…',
  progress: (done, total) => `تصویر ${number(done)}، کل ${number(total)}`,
  timeLeft: (length) => `تقریباً ${length} باقی`,
  finishing: 'فائل مکمل کی جا رہی ہے…',
  done: (length, megabytes) => `فلم تیار ہے: ${length}، ${number(megabytes, 1)} میگابائٹ۔`,
  downloadFilm: (format) => `فلم ڈاؤن لوڈ کریں (${format})`,
  downloadCaptions: (language) => `سرخیاں ڈاؤن لوڈ کریں: ${language} (WebVTT)`,
  again: 'ایک اور فلم بنائیں',
  faults: {
    noWebCodecs:
      'یہ براؤزر فلم نہیں بنا سکتا: اس میں WebCodecs نہیں، یا صفحہ https کے ذریعے نہیں کھولا گیا۔ کروم، ایج، فائرفاکس اور سفاری کے نئے نسخے یہ کر سکتے ہیں۔',
    noEncoder: 'یہ براؤزر اس سائز کی فلم نہیں بنا سکتا: اس کے پاس اس کا انکوڈر نہیں۔',
    noMap: 'یہاں نقشہ نہیں بن سکتا، اس لیے فلم بنانے کو کچھ نہیں۔',
    noData: 'نقشے کا ڈیٹا نہیں مل سکا۔ کنکشن دیکھ کر دوبارہ کوشش کریں۔',
    broken: 'فلم بنانا بیچ میں رک گیا۔ شاید جگہ بھر گئی ہے، یا گرافکس کارڈ کہیں اور درکار تھا۔',
  },
};
