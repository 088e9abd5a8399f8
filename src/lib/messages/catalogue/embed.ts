import type { InterfaceLanguage } from '../locale.ts';

/** What embeds, pages of a view and prints say beside the words of the explorer. */
export interface EmbedWords {
  readonly language: InterfaceLanguage;
  /** The link from an embed or a page to the explorer with the same view. */
  readonly openAtlas: string;
  /** Stands for the picture where it cannot be seen. */
  readonly picture: (title: string, time: string) => string;
  /** Heads the list of what a view shows. */
  readonly shown: string;
  readonly nothingShown: string;
  /** Names the links to the same page in other languages. */
  readonly languages: string;
  /** Where a print was made from. */
  readonly address: string;
  readonly legend: string;
  readonly showLegend: string;
  readonly hideLegend: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  /** Below the picture of a frame whose scripts do not run. */
  readonly still: string;
  /** How the map is moved where scrolling belongs to the article; the keys are MapLibre's. */
  readonly gestures: Readonly<Record<'WindowsHelpText' | 'MacHelpText' | 'MobileHelpText', string>>;
}
