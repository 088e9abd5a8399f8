import type { TranscriptWords } from '../catalogue/transcript.ts';

export const transcriptEn: TranscriptWords = {
  title: 'Transcript of the replay',
  lead: (zone) =>
    `What the replay tells, in order of time. Times are those of ${zone}; “~” marks what is known only roughly.`,
  back: 'To the map',
};
