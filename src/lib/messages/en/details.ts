import type { DetailsWords, PlacementWords } from '../catalogue/details.ts';
import { numberWords } from '../numbers.ts';

export const details: DetailsWords = {
  title: 'Details',
  close: 'Close details',
  time: 'Time',
  position: 'Position',
  kind: 'Kind',
  layer: 'Layer',
  claims: 'Who says what',
  claimsNote: 'Accounts that differ stand side by side; none is preferred here.',
  claim: 'Account',
  claimant: 'According to',
  reported: (date) => `published ${date}`,
  people: 'People and organisations',
  sources: 'Sources',
  source: 'Source',
  attested: 'What the sources say',
  inferred: 'What the editors inferred',
  states: 'This place at other times',
  showOnMap: 'Show on the map',
  goToTime: 'Go to this time',
  here: (number, total) => `${numberWords(number, 'en')} of ${numberWords(total, 'en')} here`,
  previousHere: 'Previous one here',
  nextHere: 'Next one here',
};

export const placement: PlacementWords = {
  surveyed: 'Position surveyed',
  derived: 'Position computed from surveyed points',
  inferred: 'Position inferred',
  schematic: 'Position schematic',
  none: 'No position on the map',
  within: (placement, distance) => `${placement}, within about ${distance}`,
  plusMinus: (distance) => `±${distance}`,
  label: { inferred: 'position inferred', schematic: 'schematic' },
  labelWithin: (placement, uncertainty) => `${placement}, ${uncertainty}`,
};
