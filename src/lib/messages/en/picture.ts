import type { PictureWords } from '../catalogue/picture.ts';

export const pictureEn: PictureWords = {
  language: 'en',
  meanings: {
    focus: 'Places of the story, those inside',
    authority: 'The state and its forces',
    civilian: 'Civilians, talks, rescue',
    attack: 'Attacks',
    report: 'Reports, other events',
    place: 'Places for orientation',
  },
  signs: {
    possible: 'pale: possible, not certain',
    inferredEdge: 'outline inferred',
    ring: 'true position lies inside',
    attestedPath: 'way described by sources',
    inferredPath: 'way inferred',
    arrow: 'direction',
  },
  description: (time, certain, possible) =>
    `Map, ${time}. Shown: ${String(certain)} certain, ${String(possible)} possible.`,
  until: (time) => `All until ${time}`,
  menu: {
    title: 'Picture of this view',
    explain: 'With caption, clock, scale and legend, in the theme and language shown here.',
    vector: 'SVG, for print and editing',
    shapes: { wide: 'PNG 16:9', square: 'PNG 1:1', tall: 'PNG 9:16' },
    making: 'Drawing the picture …',
    saved: 'Picture saved',
    failed: 'The picture could not be made. Please try again.',
  },
};
