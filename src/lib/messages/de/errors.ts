import type { ErrorWords } from '../catalogue/errors.ts';

export const errors: ErrorWords = {
  noWebGLTitle: 'Die Karte lässt sich hier nicht zeichnen',
  noWebGLText:
    'Sie braucht WebGL 2, das dieser Browser nicht bietet oder das abgeschaltet ist. Ein aktueller Browser mit Hardwarebeschleunigung zeigt sie.',
  contextLostTitle: 'Die Karte steht still',
  contextLostText: 'Das Grafiksystem hat ihr das Bild genommen. Meist kommt es von selbst zurück.',
  mapFailedTitle: 'Die Karte wurde nicht geladen',
  mapFailedText: 'Ein Teil von ihr fehlt. Bitte die Verbindung prüfen und erneut versuchen.',
  dataFailedTitle: 'Die Daten wurden nicht geladen',
  dataFailedText: 'Sie sind nicht erreichbar. Bitte die Verbindung prüfen und erneut versuchen.',
  genericTitle: 'Etwas ist schiefgegangen',
  genericText: 'Auf der Seite trat ein unerwarteter Fehler auf. Neu laden hilft meist.',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundText: 'Vielleicht ist die Adresse falsch geschrieben oder die Seite umgezogen.',
  stillWorks: 'Erzählung, Ereignisse und Einzelheiten gehen auch ohne sie.',
  reload: 'Seite neu laden',
  retry: 'Erneut versuchen',
  toStartPage: 'Zur Startseite',
  dismiss: 'Schließen',
};
