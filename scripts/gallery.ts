/** One picture of the gallery: what is looked at, and how. */
export interface Picture {
  readonly name: string;
  /** The view, as it stands in the address after `#`. */
  readonly hash: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly phone: boolean;
  readonly theme: 'light' | 'dark';
}

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

type Device = keyof typeof SIZES;

/** A view of the gallery: instant, `latitude/longitude`, and the zoom on each device. */
interface Place extends Readonly<Record<Device, number>> {
  readonly name: string;
  readonly at: string;
  readonly center: string;
}

/** Zoom by device, since a phone shows less of the ground at the same zoom. */
const PLACES = [
  { name: 'country', at: '2007-07-15T12:00+05:00', center: '30.2/70.9', desktop: 4.9, phone: 4.1 },
  { name: 'city', at: '2007-07-05T12:00+05:00', center: '33.69/73.07', desktop: 11.6, phone: 10.6 },
  { name: 'sector', at: '2007-07-04T12:00+05:00', center: '33.717/73.085', desktop: 14, phone: 13 },
  {
    name: 'complex',
    at: '2007-07-10T05:00+05:00',
    center: '33.713/73.0879',
    desktop: 16.5,
    phone: 15.3,
  },
] as const;

/** The base map at the zooms where what it shows changes, round the story's middle. */
const ZOOMS = [5, 8, 11, 13, 15, 17].map((zoom) => ({
  name: `zoom-${String(zoom)}`,
  at: '2007-07-05T12:00+05:00',
  center: zoom < 8 ? '32.4/71.2' : '33.713/73.0872',
  desktop: zoom,
  phone: zoom,
}));

const LANGUAGES = ['en', 'ur'] as const;
const THEMES = ['light', 'dark'] as const;

function picture(place: Place, device: Device, theme: Picture['theme'], language: string): Picture {
  const { name, at, center } = place;
  return {
    name: [name, device, theme, language].join('-'),
    hash: `map=${String(place[device])}/${center}&at=${at}&lang=${language}`,
    size: SIZES[device],
    phone: device === 'phone',
    theme,
  };
}

/** Every place on both devices, in both themes and languages. */
export const GALLERY: readonly Picture[] = [...PLACES, ...ZOOMS].flatMap((place) =>
  (['desktop', 'phone'] as const).flatMap((device) =>
    THEMES.flatMap((theme) => LANGUAGES.map((language) => picture(place, device, theme, language))),
  ),
);

/** The picture at the top of the README. */
export const README_PICTURE: Picture = {
  ...picture(PLACES[3], 'desktop', 'light', 'en'),
  name: 'screenshot',
};
