import type { LayerWords, MapWords } from '../catalogue/map.ts';
import { numberWords } from '../numbers.ts';

const number = (value: number): string => numberWords(value, 'en');

export const map: MapWords = {
  title: (atlas) => `Map: ${atlas}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetNorth: 'Turn north up',
  wholeArea: 'Show the whole area',
  scale: 'Scale',
  attribution: 'Map credits',
  toggleAttribution: 'Show or hide map credits',
  loading: 'The map is loading …',
};

export const layers: LayerWords = {
  title: 'Layers',
  open: 'Show layers',
  close: 'Close layers',
  all: 'All',
  none: 'None',
  only: 'Only',
  onlyNamed: (layer) => `Only ${layer}`,
  show: (layer) => `Show ${layer}`,
  hide: (layer) => `Hide ${layer}`,
  visibleOf: (visible, total) => `${number(visible)} of ${number(total)}`,
};
