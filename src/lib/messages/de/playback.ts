import type { PlaybackWords } from '../catalogue/playback.ts';

export const playbackDe: PlaybackWords = {
  title: 'Wie die Zeit abläuft',
  speed: 'Tempo',
  pace: 'Die Zeit läuft',
  rhythm: 'im Rhythmus der Ereignisse',
  rhythmMeans: 'Stille Zeit wird kürzer, dichte Stunden laufen langsamer.',
  even: 'gleichmäßig',
  evenMeans: 'Jeder Abschnitt der Achse dauert gleich lang.',
  loop: 'Am Ende von vorn beginnen',
};
