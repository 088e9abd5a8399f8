import type { Language } from '#lib/core/atlas/model.ts';
import type { PlaybackWords } from './catalogue/playback.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { PlaybackWords } from './catalogue/playback.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<PlaybackWords>>> = {
  en: async () => (await import('./en/playback.ts')).playbackEn,
  ur: async () => (await import('./ur/playback.ts')).playbackUr,
  de: async () => (await import('./de/playback.ts')).playbackDe,
};

/** What the menu of the replay says in `language`, or in English where it speaks no such. */
export function loadPlayback(language: Language): Promise<PlaybackWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
