import type { TranscriptWords } from '../catalogue/transcript.ts';

export const transcriptDe: TranscriptWords = {
  title: 'Der Ablauf zum Mitlesen',
  lead: (zone) =>
    `Was beim Abspielen erzählt wird, in der Reihenfolge der Zeit. Uhrzeiten in ${zone}; „~“ steht bei Zeiten, die nur ungefähr bekannt sind.`,
  back: 'Zur Karte',
};
