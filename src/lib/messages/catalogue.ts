import type { AxisWords } from './catalogue/axis.ts';
import type { BasemapWords } from './catalogue/basemap.ts';
import type { ClaimWords, SourceWords } from './catalogue/claims.ts';
import type { DetailsWords, PlacementWords } from './catalogue/details.ts';
import type { ErrorWords } from './catalogue/errors.ts';
import type { LayerWords, MapWords } from './catalogue/map.ts';
import type { PageWords } from './catalogue/page.ts';
import type { EventWords, StoryWords } from './catalogue/story.ts';
import type { ClockWords, ShortTimeWords, WhenWords } from './catalogue/time.ts';
import type { InterfaceLanguage } from './locale.ts';

/** Every word of the interface in one language, grouped by the part of the page that says it. */
export interface Catalogue {
  readonly language: InterfaceLanguage;
  readonly page: PageWords;
  readonly story: StoryWords;
  readonly events: EventWords;
  readonly claims: ClaimWords;
  readonly sources: SourceWords;
  readonly details: DetailsWords;
  readonly placement: PlacementWords;
  readonly map: MapWords;
  readonly layers: LayerWords;
  readonly basemap: BasemapWords;
  readonly clock: ClockWords;
  readonly axis: AxisWords;
  readonly when: WhenWords;
  readonly shortTime: ShortTimeWords;
  readonly errors: ErrorWords;
}
