import type { BasemapWords } from '../catalogue/basemap.ts';

export const basemap: BasemapWords = {
  title: 'Grundkarte',
  schematic: 'Schematisch',
  fromHosts: (hosts) => `von ${hosts}`,
  question: (name, hosts) =>
    `„${name}“ stammt nicht von dieser Seite. Wenn Sie sie wählen, fragt Ihr Browser bei ${hosts} nach der Karte.`,
  agree: 'Laden',
  decline: 'Nicht laden',
  loading: (name) => `„${name}“ wird geladen …`,
  unreachable: (name) =>
    `„${name}“ ist nicht erreichbar. Gezeigt wird die schematische Grundkarte.`,
  timeout: (name) =>
    `„${name}“ hat nicht rechtzeitig geantwortet. Gezeigt wird die schematische Grundkarte.`,
  invalid: (name) =>
    `„${name}“ ist beschädigt und lässt sich nicht zeichnen. Gezeigt wird die schematische Grundkarte.`,
};
