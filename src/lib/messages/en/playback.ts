import type { PlaybackWords } from '../catalogue/playback.ts';

export const playbackEn: PlaybackWords = {
  title: 'How the replay runs',
  speed: 'Speed',
  pace: 'Time runs',
  rhythm: 'in the rhythm of events',
  rhythmMeans: 'Quiet time is cut short, dense hours slow down.',
  even: 'evenly',
  evenMeans: 'Every stretch of the axis takes the same time.',
  loop: 'Begin again at the end',
};
