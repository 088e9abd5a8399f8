import type { Position } from 'geojson';
import type { Instant, UncertainInterval } from '../time/interval.ts';

/** A BCP 47 language code such as `en` or `ur`. */
export type Language = string;

/** One text in the languages of the atlas. The first language of the atlas is always present. */
export type Text = Readonly<Record<Language, string>>;

/** What a mark stands for. Colour, shape and pattern follow from it (room `tokens`). */
export const MEANINGS = ['focus', 'authority', 'civilian', 'attack', 'report', 'place'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How an area is filled, so that states of a place differ without relying on hue. */
export const FILLS = ['solid', 'hatched', 'crossed', 'outlined', 'ruined'] as const;
export type Fill = (typeof FILLS)[number];

/** How the position of a feature came to be known, from best to weakest. */
export const PLACEMENTS = ['surveyed', 'derived', 'inferred', 'schematic'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What a line in `movements/` may become on the map. */
export const MOVEMENT_KINDS = ['movement', 'flow', 'aim', 'area'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** What travels along a movement; symbols follow from it (room `tokens`). */
export const MOVERS = ['aircraft', 'uav', 'helicopter', 'vehicles', 'people'] as const;
export type Mover = (typeof MOVERS)[number];

/** A reference to a source, with the place in it where the fact stands. */
export interface Citation {
  readonly source: string;
  readonly locator: string | null;
}

/** `[west, south, east, north]` in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** Where the map looks from: `[longitude, latitude]` in degrees, MapLibre zoom, degrees of turn. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Everything about a feature but its geometry, which travels apart (see `geometries.ts`). */
export interface Feature {
  readonly id: string;
  readonly layer: string;
  /** A kind declared in `atlas.json`, or a `MovementKind` for a line of `movements/`. */
  readonly kind: string;
  readonly meaning: Meaning;
  /** What this feature is a state of, where several features tell of one place in time. */
  readonly place: string | null;
  readonly name: Text;
  readonly summary: Text;
  readonly time: UncertainInterval;
  /** The time in the editors' words, where the bounds alone would say too much or too little. */
  readonly when: Text | null;
  readonly placement: Placement | null;
  readonly placementNote: Text | null;
  /** Radius in metres inside which the true position lies; null without geometry. */
  readonly uncertainty: number | null;
  /** Ids of the people and organisations it tells of. */
  readonly people: readonly string[];
  readonly sources: readonly Citation[];
  /** Where the label and the camera go: `[longitude, latitude]`; null without geometry. */
  readonly anchor: Position | null;
  readonly bbox: BoundingBox | null;
  /** Of a line in `movements/`: what the sources attest, and what the editors inferred. */
  readonly attested: Text | null;
  readonly inferred: Text | null;
  /** Of a movement: what travels, or null where the sources or the editors do not say. */
  readonly mover: Mover | null;
}

/** A named set of features that a reader can switch on and off. */
export interface Layer {
  readonly id: string;
  readonly name: Text;
  readonly description: Text | null;
  readonly meaning: Meaning;
  readonly fill: Fill | null;
  /** Whether a reader who chose nothing sees it. */
  readonly visible: boolean;
}

/** What a meaning stands for in this atlas. */
export interface NamedMeaning {
  readonly id: Meaning;
  readonly name: Text;
}

/** What features of this kind are called, and how their areas are filled. */
export interface Kind {
  readonly id: string;
  readonly name: Text;
  readonly fill: Fill | null;
}

/** A stretch of the time axis drawn at one scale; segments touch and cover the extent. */
export interface Segment {
  readonly id: string;
  readonly name: Text;
  /** Half-open `[start, end)`. */
  readonly start: Instant;
  readonly end: Instant;
  /** Share of the axis relative to the other segments. */
  readonly weight: number;
}

/** A named interval of the story with a camera and a text. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** Half-open `[start, end)`. */
  readonly start: Instant;
  readonly end: Instant;
  /** The instant the clock is set to when a reader opens the chapter. */
  readonly at: Instant;
  readonly camera: Camera;
  /** The layers it switches on, or null for those that are on by default. */
  readonly layers: readonly string[] | null;
  /** Features the story tells, in order. */
  readonly events: readonly string[];
}

/** A stretch of time of which the sources say nothing, or from which nobody could report. */
export interface Silence {
  readonly id: string;
  /** What is silent, and why where it is known. */
  readonly name: Text;
  /** Half-open `[start, end)`. */
  readonly start: Instant;
  readonly end: Instant;
  /** The source that is silent, or that tells of the silence. */
  readonly source: Citation;
}

/** A number or statement with a claimant and a source; competing claims share a measure. */
export interface Claim {
  readonly id: string;
  readonly feature: string | null;
  readonly measure: string;
  /** `min` equals `max` for a single number; both null for a statement. */
  readonly min: number | null;
  readonly max: number | null;
  readonly statement: Text | null;
  readonly claimant: Text;
  readonly source: Citation;
  /** When it was published, as precisely as known. */
  readonly reported: UncertainInterval | null;
}

/** What a group of claims is about. */
export interface Measure {
  readonly id: string;
  readonly name: Text;
}

/** A passage of the page about the atlas, for what its event alone needs said. */
export interface AboutPassage {
  readonly title: Text;
  /** Paragraphs stand on lines of their own. */
  readonly text: Text;
}

/** What leads to an article of the atlas. */
export interface ArticleTitle {
  readonly id: string;
  readonly title: Text;
}

/** The part of a CSL-JSON item that the pages show. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly container: string | null;
  readonly publisher: string | null;
  /** ISO date as precise as known: `2007`, `2007-07`, `2007-07-09`. */
  readonly issued: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** A base map that a reader may choose instead of the bundled one. */
export interface Basemap {
  readonly id: string;
  readonly name: Text;
  /** Address of a MapLibre style on another host, or null where `archive` is given. */
  readonly style: string | null;
  /** Path of a PMTiles archive inside the site, such as `basemap/town.pmtiles`, or null. */
  readonly archive: string | null;
  /** Every other host that is asked for parts of it, sorted; empty for an archive of the site. */
  readonly hosts: readonly string[];
  /** Stands in place of the attribution of the atlas while this base map is shown. */
  readonly attribution: Text;
  /** What those hosts learn of a reader; null where there are none. */
  readonly privacy: Text | null;
}

/** Who an entry of `people.json` is. */
export const PERSON_TYPES = ['person', 'organisation'] as const;
export type PersonType = (typeof PERSON_TYPES)[number];

/** Somebody in a public role, or an organisation, as the cited sources name them. */
export interface Person {
  readonly id: string;
  readonly type: PersonType;
  readonly name: Text;
  /** The role in which the sources tell of them. */
  readonly role: Text;
  /** Id of the organisation they belong to. */
  readonly affiliation: string | null;
  readonly sources: readonly Citation[];
}

/** What the inset needs to show where in its country a view lies. */
export interface Locator {
  readonly bbox: BoundingBox;
  /** Outer rings of the country, simplified, `[longitude, latitude]`. */
  readonly rings: readonly (readonly Position[])[];
}

/** One event, place and time, ready to be shown: what the compiler makes of `geodata/`. */
export interface Atlas {
  readonly id: string;
  /** Changes when any datum changes. */
  readonly version: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly description: Text;
  readonly languages: readonly Language[];
  /** IANA time zone in which days begin and clocks are read. */
  readonly timeZone: string;
  readonly timeZoneName: Text;
  /** The time axis, half-open `[start, end)`. */
  readonly start: Instant;
  readonly end: Instant;
  /** The instant shown to a reader who chose none. */
  readonly at: Instant;
  readonly camera: Camera;
  /** Keeps the camera from leaving the area of the atlas. */
  readonly cameraBounds: BoundingBox;
  /** Null where the base map has no country of its own. */
  readonly locator: Locator | null;
  readonly attribution: Text;
  readonly license: string;
  /** Where a reader reports an error: an https: or mailto: address; null where none is named. */
  readonly corrections: string | null;
  /** Whether the clock tells the Hijri date too when asked. */
  readonly hijri: boolean;
  readonly about: readonly AboutPassage[];
  readonly layers: readonly Layer[];
  /** Those that the atlas uses, in the order of `MEANINGS`. */
  readonly meanings: readonly NamedMeaning[];
  readonly kinds: readonly Kind[];
  /** Base maps beside the bundled one. */
  readonly basemaps: readonly Basemap[];
  readonly segments: readonly Segment[];
  readonly chapters: readonly Chapter[];
  readonly silences: readonly Silence[];
  readonly features: readonly Feature[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly articles: readonly ArticleTitle[];
}
