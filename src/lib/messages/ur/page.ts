import type { PageWords } from '../catalogue/page.ts';

export const page: PageWords = {
  skipToStory: 'سیدھے کہانی پر جائیں',
  language: 'زبان',
  theme: 'رنگ',
  themeSystem: 'سسٹم کے مطابق',
  themeLight: 'روشن',
  themeDark: 'گہرا',
  share: 'شیئر کریں',
  shareFailed: 'شیئر کرنے کا خانہ لوڈ نہیں ہو سکا۔ لنک ایڈریس بار سے کاپی کر لیں۔',
  panel: 'کہانی، واقعات، بیانات اور مآخذ',
  tabs: 'کہانی، واقعات، بیانات یا مآخذ',
  storyTab: 'کہانی',
  eventsTab: 'واقعات',
  claimsTab: 'بیانات',
  sourcesTab: 'مآخذ',
  loading: 'لوڈ ہو رہا ہے …',
  aboutData: 'ڈیٹا کے بارے میں',
  reportError: 'غلطی کی اطلاع دیں',
  licence: (name) => `ڈیٹا کا لائسنس: ${name}`,
  noScript: 'نقشے اور گھڑی کے لیے جاوا اسکرپٹ ضروری ہے۔ کہانی اس کے بغیر بھی پڑھی جا سکتی ہے۔',
};
