import type { Placement } from '#lib/core/atlas/model.ts';

/** What is told about one feature. */
export interface DetailsWords {
  readonly title: string;
  readonly close: string;
  readonly time: string;
  readonly position: string;
  readonly kind: string;
  readonly layer: string;
  readonly claims: string;
  readonly claimsNote: string;
  readonly claim: string;
  readonly claimant: string;
  readonly reported: (date: string) => string;
  readonly people: string;
  readonly sources: string;
  readonly source: string;
  readonly attested: string;
  readonly inferred: string;
  readonly states: string;
  readonly showOnMap: string;
  readonly goToTime: string;
  /** Paging through features that lie on one another, such as "2 of 5 here". */
  readonly here: (number: number, total: number) => string;
  readonly previousHere: string;
  readonly nextHere: string;
}

/** How well a position is known. */
export interface PlacementWords extends Readonly<Record<Placement, string>> {
  readonly none: string;
  readonly within: (placement: string, distance: string) => string;
  readonly plusMinus: (distance: string) => string;
  /** The same in running small print on the map. */
  readonly label: Readonly<Record<'inferred' | 'schematic', string>>;
  readonly labelWithin: (placement: string, uncertainty: string) => string;
}
