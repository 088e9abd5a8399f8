import type { Fill } from '#lib/core/atlas/model.ts';
import type { InterfaceLanguage } from '../locale.ts';

/** A part of the page about the atlas: its heading, and its paragraphs. */
export interface AboutPart {
  readonly title: string;
  readonly text: readonly string[];
}

/** The signs that tell how well something is known. */
export type PrecisionSign =
  | 'known'
  | 'inferred'
  | 'ring'
  | 'circle'
  | 'possible'
  | 'bounds'
  | 'attestedPath'
  | 'inferredPath';

/**
 * What the page about the atlas says that is true of every event. It is as long as all other words
 * together, so it is no part of the catalogue and fetched by that page alone.
 */
export interface AboutWords {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly back: string;
  readonly method: AboutPart;
  readonly precision: AboutPart;
  readonly signsTitle: string;
  readonly signs: Readonly<Record<PrecisionSign, string>>;
  readonly meaningsTitle: string;
  readonly fillsTitle: string;
  /** In general; the kinds of the atlas that have the fill are named beside it. */
  readonly fills: Readonly<Record<Fill, string>>;
  readonly neutrality: AboutPart;
  readonly licence: AboutPart;
  readonly dataLicence: string;
  readonly credits: AboutPart;
  readonly corrections: AboutPart;
  /** Where the atlas names no address to write to. */
  readonly toPublisher: string;
  readonly dataVersion: (version: string) => string;
}
