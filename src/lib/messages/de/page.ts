import type { PageWords } from '../catalogue/page.ts';

export const page: PageWords = {
  skipToStory: 'Direkt zur Erzählung',
  language: 'Sprache',
  theme: 'Farben',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  share: 'Teilen',
  shareFailed: 'Das Teilen ließ sich nicht laden. Der Link steht in der Adresszeile.',
  panel: 'Erzählung, Ereignisse, Angaben und Quellen',
  tabs: 'Erzählung, Ereignisse, Angaben oder Quellen',
  storyTab: 'Erzählung',
  eventsTab: 'Ereignisse',
  claimsTab: 'Angaben',
  sourcesTab: 'Quellen',
  loading: 'Wird geladen …',
  aboutData: 'Über die Daten',
  reportError: 'Fehler melden',
  licence: (name) => `Lizenz der Daten: ${name}`,
  noScript: 'Karte und Uhr brauchen JavaScript. Die Erzählung ist auch ohne lesbar.',
};
