import type { EmbedWords } from '../catalogue/embed.ts';

export const embedDe: EmbedWords = {
  language: 'de',
  openAtlas: 'Im Atlas öffnen',
  picture: (title, time) => `Karte: ${title}, ${time}`,
  shown: 'Was die Karte zeigt',
  nothingShown: 'Zu dieser Zeit und mit diesen Ebenen zeigt die Karte nichts.',
  languages: 'Andere Sprachen',
  address: 'Erstellt aus',
  legend: 'Legende',
  showLegend: 'Legende zeigen',
  hideLegend: 'Legende ausblenden',
  fullscreen: 'Vollbild',
  leaveFullscreen: 'Vollbild beenden',
  still: 'Ein Bild der Karte. Im Atlas lässt sie sich bewegen, im Raum und in der Zeit.',
  gestures: {
    WindowsHelpText: 'Zum Zoomen Strg gedrückt halten und scrollen',
    MacHelpText: 'Zum Zoomen ⌘ gedrückt halten und scrollen',
    MobileHelpText: 'Die Karte mit zwei Fingern bewegen',
  },
};
