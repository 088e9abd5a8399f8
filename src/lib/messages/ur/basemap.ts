import type { BasemapWords } from '../catalogue/basemap.ts';

export const basemap: BasemapWords = {
  title: 'بنیادی نقشہ',
  schematic: 'خاکہ',
  fromHosts: (hosts) => `${hosts} سے`,
  question: (name, hosts) =>
    `”${name}“ اس سائٹ پر نہیں ہے۔ اگر آپ اسے چنیں تو آپ کا براؤزر نقشہ ${hosts} سے منگوائے گا۔`,
  agree: 'منگوائیں',
  decline: 'نہ منگوائیں',
  loading: (name) => `”${name}“ لوڈ ہو رہا ہے …`,
  unreachable: (name) => `”${name}“ تک رسائی نہیں ہو سکی۔ خاکہ نما بنیادی نقشہ دکھایا جا رہا ہے۔`,
  timeout: (name) => `”${name}“ سے وقت پر جواب نہیں ملا۔ خاکہ نما بنیادی نقشہ دکھایا جا رہا ہے۔`,
  invalid: (name) =>
    `”${name}“ خراب ہے اور دکھایا نہیں جا سکتا۔ خاکہ نما بنیادی نقشہ دکھایا جا رہا ہے۔`,
};
