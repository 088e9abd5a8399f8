/** The length of a film in whole minutes and the seconds beyond them, as they are told. */
export interface FilmLength {
  readonly minutes: number;
  /** Whole, but for a film shorter than a second: tenths, so that no film is told to last nothing. */
  readonly seconds: number;
}

/** @param seconds from nought to hours */
export function filmLength(seconds: number): FilmLength {
  if (seconds > 0 && seconds < 0.95) {
    return { minutes: 0, seconds: Math.max(1, Math.round(seconds * 10)) / 10 };
  }
  const whole = Math.round(seconds);
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}
