import type { Language } from '#lib/core/atlas/model.ts';
import type { PinnedWords, ShareWords } from './catalogue/share.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { PinnedWords, ShareWords } from './catalogue/share.ts';

interface Sharing {
  readonly share: ShareWords;
  readonly pinned: PinnedWords;
}

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<Sharing>>> = {
  en: async () => {
    const { shareEn, pinnedEn } = await import('./en/share.ts');
    return { share: shareEn, pinned: pinnedEn };
  },
  ur: async () => {
    const { shareUr, pinnedUr } = await import('./ur/share.ts');
    return { share: shareUr, pinned: pinnedUr };
  },
  de: async () => {
    const { shareDe, pinnedDe } = await import('./de/share.ts');
    return { share: shareDe, pinned: pinnedDe };
  },
};

/** What sharing says in `language`, or in English where it speaks no such. */
export function loadSharing(language: Language): Promise<Sharing> {
  return LOADERS[interfaceLanguageOf(language)]();
}
