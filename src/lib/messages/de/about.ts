import type { AboutWords } from '../catalogue/about.ts';

export const aboutDe: AboutWords = {
  language: 'de',
  title: 'Über diesen Atlas',
  back: 'Zurück zur Karte',
  method: {
    title: 'Verfahren',
    text: [
      'Jedes Ereignis, jeder Ort und jede Bewegung ist ein Eintrag mit Zeit, Lage und den Quellen, auf denen er beruht. Was mehrere Quellen von derselben Sache erzählen, steht in einem Eintrag; wo sie voneinander abweichen, wird die Abweichung gezeigt.',
      'Die Texte sind eigene Worte der Redaktion. Tatsachen sind mit der Stelle in der Quelle belegt, und nichts steht hier, was keine Quelle sagt. Was die Redaktion erschlossen hat, ist von dem getrennt, was die Quellen bezeugen.',
      'Karte, Zeitachse, Erzählung und Listen entstehen aus denselben Daten und zeigen darum in jedem Augenblick dasselbe.',
    ],
  },
  precision: {
    title: 'Genauigkeit',
    text: [
      'Keine Zeit ist feiner als ihre Quelle. Ein Anfang oder ein Ende, das nur in Grenzen bekannt ist, hat einen frühesten und einen spätesten Zeitpunkt. Ein Eintrag ist sicher, wo er spätestens begonnen und frühestens noch nicht geendet hatte; er ist möglich, wo er begonnen haben kann und noch nicht geendet haben muss. Nennt eine Quelle nur den Tag, so bleibt der ganze Tag offen.',
      'Jede Lage sagt, wie sie gefunden wurde: vermessen, aus vermessenen Punkten berechnet, aus Beschreibungen erschlossen oder schematisch, das heißt aus dem Gedächtnis gezeichnet. Sie sagt auch, auf wie viele Meter sie genau ist.',
    ],
  },
  signsTitle: 'Wie gut es bekannt ist',
  signs: {
    known: 'Durchgezogener Rand: Der Umriss ist bekannt.',
    inferred: 'Gestrichelter Rand: Umriss oder Lage sind erschlossen.',
    ring: 'Punktierter Ring: Die wahre Lage ist maßstäblich darin.',
    circle: 'Schlichter Kreis: irgendwo darin, genauer nicht. So sind Privathäuser gezeichnet.',
    possible: 'Blass: zu diesem Zeitpunkt möglich, aber nicht sicher.',
    bounds: 'Balken auf der Zeitachse: die Zeit, in der es begann.',
    attestedPath: 'Durchgezogene Linie: ein Weg, den die Quellen beschreiben.',
    inferredPath: 'Gestrichelte Linie: ein Weg, den die Redaktion erschlossen hat.',
  },
  meaningsTitle: 'Was Farben und Formen bedeuten',
  fillsTitle: 'Was die Füllungen der Flächen bedeuten',
  fills: {
    solid: 'wie es war',
    hatched: 'umkämpft oder beschädigt',
    crossed: 'unter Angriff',
    outlined: 'ein Gebiet mit einer Grenze',
    ruined: 'zerstört',
  },
  neutrality: {
    title: 'Neutralität',
    text: [
      'Zahlen und Darstellungen, die einander widersprechen, stehen nebeneinander, jede mit denen, die sie gaben. Keine wird ausgewählt, keine gemittelt, keine Summe gebildet.',
      'Menschen und Gruppen heißen so, wie die angeführte Quelle sie nennt, ohne wertende Beiwörter. Lebende Personen erscheinen nur in der öffentlichen Rolle, in der die Quellen sie nennen. Privathäuser sind nie als Punkte gezeigt.',
      'Orte tragen die Namen ihrer Zeit. Strittige Grenzen sind als strittig gezeichnet.',
    ],
  },
  licence: {
    title: 'Lizenz',
    text: [
      'Die Daten sind offen: Sie dürfen unter den Bedingungen ihrer Lizenz kopiert, verändert und veröffentlicht werden; die Lizenz sagt auch, wie ihre Herkunft zu nennen ist. Das Programm, das diesen Atlas zeichnet, ist freie Software unter der MIT-Lizenz.',
    ],
  },
  dataLicence: 'Lizenz der Daten:',
  credits: {
    title: 'Dank',
    text: [
      'Gezeichnet mit MapLibre und SvelteKit. Schriften: Source Serif 4, Libre Franklin, Noto Nastaliq Urdu und Noto Naskh Arabic, alle unter der SIL Open Font License.',
    ],
  },
  corrections: {
    title: 'Berichtigungen',
    text: [
      'Einen Fehler gefunden? Nennen Sie den Eintrag, was daran falsch ist und die Quelle, die es zeigt. Was eine Quelle belegt, wird berichtigt, und ein Link, der einen Stand der Daten nennt, sagt, was sich seither geändert hat. Worüber Quellen uneins sind, wird nicht entschieden, sondern neben das Übrige gestellt.',
    ],
  },
  toPublisher:
    'Diese Ausgabe der Karte nennt dafür keine Adresse. Schreiben Sie denen, die sie veröffentlichen, oder ändern Sie die Daten selbst: Es sind Dateien, die jeder bearbeiten kann.',
  dataVersion: (version) => `Stand der Daten: ${version}`,
};
