import type { RecordWords } from '../catalogue/record.ts';
import { filmLength } from '../film-length.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const number = (value: number, decimals = 0): string => numberWords(value, 'en', decimals);
const pictureCount = (count: number): string =>
  plural(count, { one: '1 picture', other: `${number(count)} pictures` });

export const recordEn: RecordWords = {
  title: 'Record a film',
  what: 'The replay is drawn picture by picture in your browser and becomes a video file with captions. Nothing is sent anywhere.',
  close: 'Close',
  stretch: 'Stretch',
  chapter: (title) => `This chapter: ${title}`,
  fromHere: (date, time) => `From here: ${date}, ${time}`,
  whole: 'The whole story',
  size: 'Size',
  shapes: { wide: 'Wide', square: 'Square', upright: 'Upright' },
  frameRate: 'Pictures a second',
  speed: 'Speed',
  times: (factor) => `${number(factor, 1)}×`,
  guided: 'Chapters lead camera and layers',
  length: (inSeconds) => {
    const { minutes, seconds } = filmLength(inSeconds);
    const rest = `${number(seconds, 1)} s`;
    return minutes === 0 ? rest : `${number(minutes)} min ${rest}`;
  },
  lengthAhead: (length, pictures) => `The film will run ${length} (${pictureCount(pictures)}).`,
  before: (length) => `and the ${length} before`,
  start: 'Start recording',
  cancel: 'Cancel',
  preparing: 'Preparing the map …',
  progress: (done, total) => `Picture ${number(done)} of ${number(total)}`,
  timeLeft: (length) => `about ${length} left`,
  finishing: 'Finishing the file …',
  done: (length, megabytes) => `The film is ready: ${length}, ${number(megabytes, 1)} MB.`,
  downloadFilm: (format) => `Download the film (${format})`,
  downloadCaptions: (language) => `Download captions in ${language} (WebVTT)`,
  again: 'Record another',
  faults: {
    noWebCodecs:
      'This browser cannot record films: it lacks WebCodecs, or the page was not opened over https. Recent versions of Chrome, Edge, Firefox and Safari can do it.',
    noEncoder: 'This browser can make no film of this size: it has no encoder for it.',
    noMap: 'The map cannot be drawn here, so there is nothing to record.',
    noData: 'The data of the map could not be fetched. Check the connection and try again.',
    broken: 'Recording broke off. Storage may be full, or the graphics card was needed elsewhere.',
  },
};
