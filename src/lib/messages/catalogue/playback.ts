/** How the replay runs: the small menu beside its button. */
export interface PlaybackWords {
  readonly title: string;
  readonly speed: string;
  readonly pace: string;
  readonly rhythm: string;
  readonly rhythmMeans: string;
  readonly even: string;
  readonly evenMeans: string;
  readonly loop: string;
}
