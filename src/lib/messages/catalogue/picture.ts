import type { Catalogue } from '../catalogue.ts';
import type { InterfaceLanguage } from '../locale.ts';

/** Signs of a picture's legend beside the marks of the meanings. */
export type PictureSign =
  'possible' | 'inferredEdge' | 'ring' | 'attestedPath' | 'inferredPath' | 'arrow';

/** Shapes that a picture may be taken in: as the map is seen, 16:9, 1:1, 9:16. */
export const PICTURE_SHAPES = ['view', 'wide', 'square', 'tall'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** What came of a reader's wish to have a picture. */
export type PictureOutcome = 'saved' | 'copied' | 'notCopied' | 'failed';

/** What a picture of a view says, and the menu that offers one: fetched by those who ask for it. */
export interface PictureWords {
  readonly language: InterfaceLanguage;
  /** In a legend of few words. */
  readonly signs: Readonly<Record<PictureSign, string>>;
  /** For those who do not see it: what the map shows, at the time in words. */
  readonly description: (time: string, certain: number, possible: number) => string;
  /** All that has begun by a time in words. */
  readonly until: (time: string) => string;
  readonly menu: {
    readonly title: string;
    readonly explain: string;
    /** Names the choice of shapes. */
    readonly shape: string;
    readonly shapes: Readonly<Record<PictureShape, string>>;
    /** Stands in for the picture shown. */
    readonly preview: string;
    readonly copy: string;
    readonly png: string;
    readonly svg: string;
    readonly making: string;
    readonly saved: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly failed: string;
  };
}

/** The words of a picture: its own, and those of the interface in the same language. */
export interface PictureLanguage {
  readonly say: Catalogue;
  readonly picture: PictureWords;
}
