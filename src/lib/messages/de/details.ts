import type { DetailsWords, PlacementWords } from '../catalogue/details.ts';
import { numberWords } from '../numbers.ts';

export const details: DetailsWords = {
  title: 'Einzelheiten',
  close: 'Einzelheiten schließen',
  time: 'Zeit',
  position: 'Lage',
  kind: 'Art',
  layer: 'Ebene',
  claims: 'Wer was sagt',
  claimsNote: 'Abweichende Angaben stehen nebeneinander; keine wird hier vorgezogen.',
  claim: 'Angabe',
  claimant: 'Laut',
  reported: (date) => `veröffentlicht: ${date}`,
  people: 'Personen und Organisationen',
  sources: 'Quellen',
  source: 'Quelle',
  attested: 'Was die Quellen sagen',
  inferred: 'Was die Redaktion erschlossen hat',
  states: 'Dieser Ort zu anderen Zeiten',
  showOnMap: 'Auf der Karte zeigen',
  goToTime: 'Zu dieser Zeit',
  here: (number, total) => `${numberWords(number, 'de')} von ${numberWords(total, 'de')} hier`,
  previousHere: 'Voriges hier',
  nextHere: 'Nächstes hier',
};

export const placement: PlacementWords = {
  surveyed: 'Lage vermessen',
  derived: 'Lage aus vermessenen Punkten berechnet',
  inferred: 'Lage erschlossen',
  schematic: 'Lage schematisch',
  none: 'Ohne Ort auf der Karte',
  within: (placement, distance) => `${placement}, auf etwa ${distance} genau`,
  plusMinus: (distance) => `±${distance}`,
  label: { inferred: 'Lage erschlossen', schematic: 'schematisch' },
  labelWithin: (placement, uncertainty) => `${placement}, ${uncertainty}`,
};
