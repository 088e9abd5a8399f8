/** The map and its controls. */
export interface MapWords {
  readonly title: (atlas: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetNorth: string;
  readonly wholeArea: string;
  readonly scale: string;
  readonly attribution: string;
  readonly toggleAttribution: string;
  readonly loading: string;
}

/** The switchboard of layers. */
export interface LayerWords {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  readonly all: string;
  readonly none: string;
  /** On the button of a row; `onlyNamed` is its accessible name. */
  readonly only: string;
  readonly onlyNamed: (layer: string) => string;
  readonly show: (layer: string) => string;
  readonly hide: (layer: string) => string;
  readonly visibleOf: (visible: number, total: number) => string;
}
