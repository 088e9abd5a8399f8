import type { PictureWords } from '../catalogue/picture.ts';

export const pictureUr: PictureWords = {
  language: 'ur',
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
    explain: 'عنوان، گھڑی، پیمانے، اشاروں اور حوالوں کے ساتھ۔',
    shape: 'شکل',
    shapes: { view: 'نقشے جیسی', wide: '16:9', square: '1:1', tall: '9:16' },
    preview: 'تصویر، جیسی محفوظ ہو گی',
    copy: 'تصویر کاپی کریں',
    png: 'PNG محفوظ کریں',
    svg: 'SVG محفوظ کریں، چھپائی اور ترمیم کے لیے',
    making: 'تصویر بن رہی ہے …',
    saved: 'تصویر محفوظ ہو گئی۔',
    copied: 'تصویر کاپی ہو گئی۔',
    notCopied: 'براؤزر نے کاپی کرنے کی اجازت نہیں دی۔ تصویر محفوظ کر لیجیے۔',
    failed: 'تصویر نہیں بن سکی۔ دوبارہ کوشش کیجیے۔',
  },
};
