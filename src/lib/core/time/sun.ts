import { getPosition, getTimes } from 'suncalc';
import type { Instant } from './interval.ts';
import { DAY } from './zone.ts';

/** `[longitude, latitude]` in degrees. */
export type Place = readonly [number, number];

/** What the sun does next at a place: null where it neither rises nor sets within a day. */
export interface SunState {
  readonly night: boolean;
  /** The next sunrise of a night, the next sunset of a day. */
  readonly until: Instant | null;
}

/** Half-open `[start, end)`, from sunset to sunrise. */
export interface Night {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * suncalc keeps the perihelion where it stood in 2000, from which it moves by 1.7 degrees a century (Meeus,
 * Astronomical Algorithms, chapter 25): fifty degrees from the equator that is up to four minutes of a sunset
 * in 1900 or 2100, and a quarter of an hour in 1666. Outside this span, half-open, nothing is told of the sun.
 */
const KNOWN_FROM = Date.UTC(1900, 0);
const KNOWN_UNTIL = Date.UTC(2100, 0);

const isKnown = (instant: Instant) => instant >= KNOWN_FROM && instant < KNOWN_UNTIL;

interface SolarDay {
  readonly sunrise: Instant | null;
  readonly sunset: Instant | null;
  readonly noon: Instant;
  readonly alwaysUp: boolean;
}

/** The day from midnight to midnight by the sun in which `instant` lies. */
function solarDay(instant: Instant, [longitude, latitude]: Place): SolarDay {
  const times = getTimes(new Date(instant), latitude, longitude);
  return {
    sunrise: times.sunrise?.getTime() ?? null,
    sunset: times.sunset?.getTime() ?? null,
    noon: times.solarNoon.getTime(),
    alwaysUp: times.alwaysUp === true,
  };
}

/**
 * Whether it is night at `instant`: after sunset and before sunrise, as almanacs have them (the
 * upper rim of the sun on a level horizon). A polar day has no night, a polar night no day.
 */
export function isNight(instant: Instant, place: Place): boolean {
  const { sunrise, sunset, alwaysUp } = solarDay(instant, place);
  if (sunrise === null || sunset === null) return !alwaysUp;
  return instant < sunrise || instant >= sunset;
}

/** Day or night at `instant`, and until when; null for times whose sun is not known well enough. */
export function sunAt(instant: Instant, place: Place): SunState | null {
  if (!isKnown(instant)) return null;
  const night = isNight(instant, place);
  const { noon } = solarDay(instant, place);
  const turns = [noon, noon + DAY].flatMap((about) => {
    const { sunrise, sunset } = solarDay(about, place);
    return [night ? sunrise : sunset];
  });
  return { night, until: turns.find((turn) => turn !== null && turn > instant) ?? null };
}

/**
 * The nights that have a part in `[start, end)`, in order, each cut at these ends; none where the sun of
 * one end is not known well enough.
 */
export function nightsBetween(start: Instant, end: Instant, place: Place): Night[] {
  if (!isKnown(start) || !isKnown(end)) return [];
  const turns: Instant[] = [start];
  // By noons: the sun's own day and ours drift a quarter of an hour apart over the year.
  const { noon } = solarDay(start, place);
  for (let about = noon; about < end + DAY; about += DAY) {
    const { sunrise, sunset } = solarDay(about, place);
    for (const turn of [sunrise, sunset]) {
      if (turn !== null && turn > start && turn < end) turns.push(turn);
    }
  }
  const stretches = turns.map((turn, index) => ({ start: turn, end: turns[index + 1] ?? end }));
  return stretches.filter((stretch) => isNight((stretch.start + stretch.end) / 2, place));
}

/** Degrees: where the middle of the sun stands at sunset, and where night has fallen at sea. */
const SUNSET = -0.3;
const NIGHTFALL = -12;

/**
 * How far night has fallen at `instant`, 0 while the sun is up to 1 when it stands twelve degrees below
 * the horizon and lower. 0 as well for times whose sun is not known well enough.
 */
export function nightfallAt(instant: Instant, [longitude, latitude]: Place): number {
  if (!isKnown(instant)) return 0;
  const { altitude } = getPosition(new Date(instant), latitude, longitude);
  return Math.min(1, Math.max(0, (SUNSET - altitude) / (SUNSET - NIGHTFALL)));
}
