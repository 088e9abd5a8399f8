import type { PinnedWords, ShareWords } from '../catalogue/share.ts';
import { numberWords } from '../numbers.ts';

export const shareDe: ShareWords = {
  language: 'de',
  title: 'Diese Ansicht teilen',
  close: 'Schließen',
  ways: 'Wege zu teilen',
  linkTab: 'Link',
  embedTab: 'Einbetten',
  pictureTab: 'Bild',
  citeTab: 'Zitieren',
  link: 'Link zu dieser Ansicht',
  markdown: 'Markdown',
  pin: 'Den Link an den heutigen Stand der Daten binden',
  pinHint: 'Wer ihn später öffnet, erfährt, was sich seitdem geändert hat.',
  languageChoice: 'Sprache',
  theme: 'Farben',
  themeOfReader: 'Wie das System der Lesenden',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  time: 'Beginnt bei',
  timeAsNow: (time) => `Gezeigte Zeit: ${time}`,
  timeOfChapter: (time) => `Anfang des Kapitels: ${time}`,
  size: 'Größe',
  sizeResponsive: 'So breit wie der Text',
  sizeOwn: 'Eigene Größe',
  width: 'Breite in Pixeln',
  height: 'Höhe in Pixeln',
  show: 'Um die Karte',
  parts: {
    title: 'Titel',
    clock: 'Uhr',
    play: 'Abspielknopf',
    slider: 'Zeitregler',
    layers: 'Ebenen',
    legend: 'Legende',
  },
  autoplay: 'Die Uhr starten, sobald die Karte ins Bild kommt',
  autoplayHint: 'Nie für Lesende, die weniger Bewegung wünschen.',
  preview: 'Vorschau',
  previewOf: (title) => `Vorschau: ${title}`,
  address: 'Adresse der Einbettung',
  iframeCode: 'Code mit iframe',
  iframeHint: 'Geht überall, wo sich HTML einfügen lässt.',
  elementCode: 'Code mit Element',
  elementHint:
    'Zeigt einen Link, bis die Karte bereit ist, hält seine Höhe und lässt den Text die Karte führen.',
  citeHint: 'Jede Angabe nennt die Version der Daten und den Tag des Abrufs.',
  copy: 'Kopieren',
  copyOf: (name) => `Kopieren: ${name}`,
  copied: (name) => `Kopiert: ${name}`,
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert und lässt sich von Hand kopieren.',
};

export const pinnedDe: PinnedWords = {
  title: 'Änderungen, seit dieser Link entstand',
  since: (date) => `Dieser Link entstand mit den Daten vom ${date}.`,
  added: (count) => `${numberWords(count, 'de')} neu`,
  changed: (count) => `${numberWords(count, 'de')} geändert`,
  removed: (count) => `${numberWords(count, 'de')} entfernt`,
  nothing:
    'Seitdem hat sich kein Ereignis und kein Ort geändert, wohl aber andere Texte oder die Grundkarte.',
  unknown: (version) =>
    `Dieser Link entstand mit Version ${version} der Daten, die hier nicht verzeichnet ist. ` +
    'Was sich seitdem geändert hat, lässt sich nicht sagen; gezeigt werden die jetzigen Daten.',
  failed:
    'Was sich seitdem geändert hat, ließ sich nicht laden. Gezeigt werden die jetzigen Daten.',
  show: 'Änderungen zeigen',
  hide: 'Änderungen ausblenden',
  close: 'Diesen Hinweis schließen',
};
