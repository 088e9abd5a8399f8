import type { PictureWords } from '../catalogue/picture.ts';

export const pictureDe: PictureWords = {
  language: 'de',
  signs: {
    possible: 'blass: möglich, nicht sicher',
    inferredEdge: 'Umriss erschlossen',
    ring: 'wahre Lage liegt darin',
    attestedPath: 'Weg nach den Quellen',
    inferredPath: 'Weg erschlossen',
    arrow: 'Richtung',
  },
  description: (time, certain, possible) =>
    `Karte, ${time}. Gezeigt: ${String(certain)} sicher, ${String(possible)} möglich.`,
  until: (time) => `Alles bis ${time}`,
  menu: {
    title: 'Bild dieser Ansicht',
    explain: 'Mit Titel, Uhr, Maßstab, Legende und Quellenangaben.',
    shape: 'Form',
    shapes: { view: 'Wie die Karte', wide: '16:9', square: '1:1', tall: '9:16' },
    preview: 'Das Bild, wie es gespeichert wird',
    copy: 'Bild kopieren',
    png: 'Als PNG speichern',
    svg: 'Als SVG speichern, für Druck und Bearbeitung',
    making: 'Das Bild wird gezeichnet …',
    saved: 'Bild gespeichert.',
    copied: 'Bild kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Das Bild lässt sich stattdessen speichern.',
    failed: 'Das Bild ließ sich nicht erstellen. Bitte noch einmal versuchen.',
  },
};
