import type { PictureWords } from '../catalogue/picture.ts';

export const pictureUr: PictureWords = {
  language: 'ur',
  meanings: {
    focus: 'واقعے کے مقامات اور اندر موجود لوگ',
    authority: 'ریاست اور اس کی فورسز',
    civilian: 'عام شہری، مذاکرات، بچاؤ',
    attack: 'حملے',
    report: 'خبریں، دیگر واقعات',
    place: 'پہچان کے مقامات',
  },
  signs: {
    possible: 'مدھم: ممکن، یقینی نہیں',
    inferredEdge: 'قیاسی خاکہ',
    ring: 'اصل جگہ اس کے اندر ہے',
    attestedPath: 'مآخذ کا بتایا ہوا راستہ',
    inferredPath: 'قیاسی راستہ',
    arrow: 'سمت',
  },
  description: (time, certain, possible) =>
    `نقشہ، ${time}۔ دکھایا گیا: ${String(certain)} یقینی، ${String(possible)} ممکن۔`,
  until: (time) => `${time} تک سب کچھ`,
  menu: {
    title: 'اس منظر کی تصویر',
    explain: 'عنوان، گھڑی، پیمانے اور اشاروں کے ساتھ، یہاں کے رنگوں اور زبان میں۔',
    vector: 'SVG، چھپائی اور ترمیم کے لیے',
    shapes: { wide: 'PNG 16:9', square: 'PNG 1:1', tall: 'PNG 9:16' },
    making: 'تصویر بن رہی ہے …',
    saved: 'تصویر محفوظ ہو گئی',
    failed: 'تصویر نہیں بن سکی۔ دوبارہ کوشش کیجیے۔',
  },
};
