import type { DetailsWords, PlacementWords } from '../catalogue/details.ts';
import { numberWords } from '../numbers.ts';

export const details: DetailsWords = {
  title: 'تفصیلات',
  close: 'تفصیلات بند کریں',
  time: 'وقت',
  position: 'مقام',
  kind: 'قسم',
  layer: 'پرت',
  claims: 'کس نے کیا کہا',
  claimsNote: 'مختلف بیانات ساتھ ساتھ دیے گئے ہیں؛ یہاں کسی کو ترجیح نہیں دی گئی۔',
  claim: 'بیان',
  claimant: 'بقول',
  reported: (date) => `اشاعت: ${date}`,
  people: 'افراد اور ادارے',
  sources: 'مآخذ',
  source: 'ماخذ',
  attested: 'مآخذ کیا کہتے ہیں',
  inferred: 'مدیروں کا قیاس',
  states: 'یہی جگہ دوسرے اوقات میں',
  showOnMap: 'نقشے پر دکھائیں',
  goToTime: 'اس وقت پر جائیں',
  here: (number, total) => `یہاں ${numberWords(total, 'ur')} میں سے ${numberWords(number, 'ur')}`,
  previousHere: 'یہاں پچھلا',
  nextHere: 'یہاں اگلا',
};

export const placement: PlacementWords = {
  surveyed: 'مقام پیمائش شدہ',
  derived: 'مقام پیمائش شدہ نقاط سے اخذ کردہ',
  inferred: 'مقام قیاسی',
  schematic: 'مقام محض خاکہ',
  none: 'نقشے پر کوئی مقام نہیں',
  within: (placement, distance) => `${placement}، تقریباً ${distance} کے اندر`,
  // Not "±": beside Arabic letters the sign would land on the wrong side of its figure.
  plusMinus: (distance) => `${distance} تک`,
  label: { inferred: 'مقام قیاسی', schematic: 'محض خاکہ' },
  labelWithin: (placement, uncertainty) => `${placement}، ${uncertainty}`,
};
