import type { LayerWords, MapWords } from '../catalogue/map.ts';
import { numberWords } from '../numbers.ts';

const number = (value: number): string => numberWords(value, 'de');

export const map: MapWords = {
  title: (atlas) => `Karte: ${atlas}`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  resetNorth: 'Nach Norden ausrichten',
  wholeArea: 'Das ganze Gebiet zeigen',
  scale: 'Maßstab',
  attribution: 'Kartennachweis',
  toggleAttribution: 'Kartennachweis zeigen oder verbergen',
  loading: 'Die Karte wird geladen …',
};

export const layers: LayerWords = {
  title: 'Ebenen',
  open: 'Ebenen zeigen',
  close: 'Ebenen schließen',
  all: 'Alle',
  none: 'Keine',
  only: 'Nur diese',
  onlyNamed: (layer) => `Nur ${layer}`,
  show: (layer) => `${layer} einblenden`,
  hide: (layer) => `${layer} ausblenden`,
  visibleOf: (visible, total) => `${number(visible)} von ${number(total)}`,
};
