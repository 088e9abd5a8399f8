import type { ErrorWords } from '../catalogue/errors.ts';

export const errors: ErrorWords = {
  noWebGLTitle: 'نقشہ یہاں نہیں بن سکتا',
  noWebGLText:
    'اس کے لیے WebGL 2 ضروری ہے، جو اس براؤزر میں نہیں یا بند ہے۔ ہارڈویئر ایکسلریشن والے کسی نئے براؤزر میں نقشہ نظر آئے گا۔',
  contextLostTitle: 'نقشہ رک گیا ہے',
  contextLostText: 'گرافکس سسٹم نے نقشے کی تصویر ہٹا دی ہے۔ عموماً یہ خود ہی واپس آ جاتی ہے۔',
  mapFailedTitle: 'نقشہ لوڈ نہیں ہوا',
  mapFailedText: 'اس کا کوئی حصہ حاصل نہیں ہو سکا۔ کنکشن دیکھیں اور دوبارہ کوشش کریں۔',
  dataFailedTitle: 'ڈیٹا لوڈ نہیں ہوا',
  dataFailedText: 'ڈیٹا حاصل نہیں ہو سکا۔ کنکشن دیکھیں اور دوبارہ کوشش کریں۔',
  genericTitle: 'کوئی خرابی ہو گئی',
  genericText: 'صفحے پر ایک غیر متوقع خرابی ہوئی۔ دوبارہ لوڈ کرنے سے عموماً بات بن جاتی ہے۔',
  notFoundTitle: 'یہ صفحہ موجود نہیں',
  notFoundText: 'ہو سکتا ہے پتے میں غلطی ہو یا صفحہ کہیں اور چلا گیا ہو۔',
  stillWorks: 'کہانی، واقعات اور تفصیلات اس کے بغیر بھی کام کرتی ہیں۔',
  reload: 'صفحہ دوبارہ لوڈ کریں',
  retry: 'دوبارہ کوشش کریں',
  toStartPage: 'پہلے صفحے پر جائیں',
  dismiss: 'ہٹائیں',
};
