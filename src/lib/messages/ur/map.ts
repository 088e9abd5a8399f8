import type { LayerWords, MapWords } from '../catalogue/map.ts';
import { numberWords } from '../numbers.ts';

const number = (value: number): string => numberWords(value, 'ur');

export const map: MapWords = {
  title: (atlas) => `نقشہ: ${atlas}`,
  zoomIn: 'قریب کریں',
  zoomOut: 'دور کریں',
  resetNorth: 'شمال اوپر کریں',
  wholeArea: 'پورا علاقہ دکھائیں',
  scale: 'پیمانہ',
  attribution: 'نقشے کے حوالے',
  toggleAttribution: 'نقشے کے حوالے دکھائیں یا چھپائیں',
  loading: 'نقشہ لوڈ ہو رہا ہے …',
};

export const layers: LayerWords = {
  title: 'پرتیں',
  open: 'پرتیں دکھائیں',
  close: 'پرتیں بند کریں',
  all: 'سب',
  none: 'کوئی نہیں',
  only: 'صرف یہ',
  onlyNamed: (layer) => `صرف ${layer}`,
  show: (layer) => `${layer} دکھائیں`,
  hide: (layer) => `${layer} چھپائیں`,
  visibleOf: (visible, total) => `${number(total)} میں سے ${number(visible)}`,
};
