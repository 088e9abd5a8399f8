import type { RecordWords } from '../catalogue/record.ts';
import { filmLength } from '../film-length.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');
const number = (value: number, decimals = 0): string => numberWords(value, 'de', decimals);
const pictureCount = (count: number): string =>
  plural(count, { one: '1 Bild', other: `${number(count)} Bilder` });

export const recordDe: RecordWords = {
  title: 'Film aufnehmen',
  what: 'Ihr Browser zeichnet den Ablauf Bild für Bild und macht daraus eine Videodatei mit Untertiteln. Nichts davon wird verschickt.',
  close: 'Schließen',
  stretch: 'Ausschnitt',
  chapter: (title) => `Dieses Kapitel: ${title}`,
  fromHere: (date, time) => `Ab hier: ${date}, ${time}`,
  whole: 'Die ganze Geschichte',
  size: 'Format',
  shapes: { wide: 'Breit', square: 'Quadratisch', upright: 'Hochkant' },
  frameRate: 'Bilder pro Sekunde',
  speed: 'Tempo',
  times: (factor) => `${number(factor, 1)}×`,
  guided: 'Kapitel führen Kamera und Ebenen',
  length: (inSeconds) => {
    const { minutes, seconds } = filmLength(inSeconds);
    const rest = `${number(seconds, 1)} s`;
    return minutes === 0 ? rest : `${number(minutes)} min ${rest}`;
  },
  lengthAhead: (length, pictures) => `Der Film dauert ${length} (${pictureCount(pictures)}).`,
  before: (length) => `und davor ${length}`,
  start: 'Aufnahme starten',
  cancel: 'Abbrechen',
  preparing: 'Die Karte wird vorbereitet …',
  progress: (done, total) => `Bild ${number(done)} von ${number(total)}`,
  timeLeft: (length) => `noch etwa ${length}`,
  finishing: 'Die Datei wird fertiggestellt …',
  done: (length, megabytes) => `Der Film ist fertig: ${length}, ${number(megabytes, 1)} MB.`,
  downloadFilm: (format) => `Film herunterladen (${format})`,
  downloadCaptions: (language) => `Untertitel herunterladen: ${language} (WebVTT)`,
  again: 'Noch einen aufnehmen',
  faults: {
    noWebCodecs:
      'Dieser Browser kann keine Filme aufnehmen: Ihm fehlt WebCodecs, oder die Seite wurde nicht über https geöffnet. Neuere Versionen von Chrome, Edge, Firefox und Safari können es.',
    noEncoder:
      'Dieser Browser kann keinen Film in diesem Format machen: Ihm fehlt der Kodierer dafür.',
    noMap: 'Die Karte lässt sich hier nicht zeichnen; es gibt nichts aufzunehmen.',
    noData:
      'Die Daten der Karte waren nicht zu laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    broken:
      'Die Aufnahme ist abgebrochen. Vielleicht ist der Speicher voll, oder die Grafikkarte wurde anderswo gebraucht.',
  },
};
