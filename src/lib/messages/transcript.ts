import type { Language } from '#lib/core/atlas/model.ts';
import type { TranscriptWords } from './catalogue/transcript.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { TranscriptWords } from './catalogue/transcript.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<TranscriptWords>>> = {
  en: async () => (await import('./en/transcript.ts')).transcriptEn,
  ur: async () => (await import('./ur/transcript.ts')).transcriptUr,
  de: async () => (await import('./de/transcript.ts')).transcriptDe,
};

/** What the transcript says of itself in `language`, or in English where it speaks no such. */
export function loadTranscript(language: Language): Promise<TranscriptWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
