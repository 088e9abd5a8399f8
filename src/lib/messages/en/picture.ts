import type { PictureWords } from '../catalogue/picture.ts';

export const pictureEn: PictureWords = {
  language: 'en',
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
    explain: 'With title, clock, scale, legend and credits.',
    shape: 'Shape',
    shapes: { view: 'As the map', wide: '16:9', square: '1:1', tall: '9:16' },
    preview: 'The picture as it will be saved',
    copy: 'Copy picture',
    png: 'Save as PNG',
    svg: 'Save as SVG, for print and editing',
    making: 'Drawing the picture …',
    saved: 'Picture saved.',
    copied: 'Picture copied.',
    notCopied: 'The browser did not allow copying. Please save the picture instead.',
    failed: 'The picture could not be made. Please try again.',
  },
};
