import type { ClockWords, ShortTimeWords, WhenWords } from '../catalogue/time.ts';

export const clock: ClockWords = {
  title: 'Zeit',
  play: 'Abspielen',
  pause: 'Anhalten',
  previousEvent: 'Voriges Ereignis',
  nextEvent: 'Nächstes Ereignis',
  slider: 'Gezeigter Zeitpunkt',
  sliderValue: (date, time, zone) => `${date}, ${time} Uhr ${zone}`,
  zone: (name) => `Zeiten in ${name}`,
  overview: 'Der ganze Zeitraum',
  now: 'jetzt',
  playback: (speed) => `Tempo ${speed}×: Ablauf ändern`,
  rate: (passing) => `1 s = ${passing}`,
  holds: 'Schlüsselmoment',
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => `${count} Tage`,
  record: 'Aufnehmen…',
};

export const when: WhenWords = {
  always: 'immer',
  moment: (date, time) => `${date}, ${time} Uhr`,
  momentOn: (date, time) => `${date}, ${time} Uhr`,
  // Stands after "seit" and "bis" alike, which the bare plural does not.
  decade: (firstYear) => `irgendwann in den ${firstYear}er-Jahren`,
  within: {
    day: (day) => `am ${day} (Uhrzeit unbekannt)`,
    month: (month) => `im ${month} (Tag unbekannt)`,
    year: (year) => `im Jahr ${year} (Monat unbekannt)`,
    decade: (firstYear) => `in den ${firstYear}er-Jahren (Jahr unbekannt)`,
  },
  whole: {
    day: (day) => `den ganzen ${day}`,
    month: (month) => `den ganzen ${month}`,
    year: (year) => `das ganze Jahr ${year}`,
    decade: (firstYear) => `die ganzen ${firstYear}er-Jahre`,
  },
  around: {
    day: (day) => `um den ${day} (einen Tag mehr oder weniger)`,
    month: (month) => `um den ${month} (einen Monat mehr oder weniger)`,
    year: (year) => `um ${year} (ein Jahr mehr oder weniger)`,
  },
  about: (phrase) => `etwa ${phrase}`,
  between: (first, last) => `zwischen ${first} und ${last}`,
  betweenOn: (first, last, date) => `am ${date} zwischen ${first} und ${last} Uhr`,
  someTimeBetween: (first, last) => `irgendwann zwischen ${first} und ${last}`,
  someTimeBetweenOn: (first, last, date) =>
    `irgendwann zwischen ${first} und ${last} Uhr am ${date}`,
  orEarlier: (phrase) => `${phrase} oder früher`,
  orLater: (phrase) => `${phrase} oder später`,
  since: (phrase) => `seit ${phrase}`,
  until: (phrase) => `bis ${phrase}`,
  fromTo: (start, end) => `${start} bis ${end}`,
  fromToOn: (start, end, date) => `am ${date} von ${start} bis ${end} Uhr`,
  endingSame: {
    day: (start) => `ab ${start} bis später am selben Tag`,
    month: (start) => `ab ${start} bis später im selben Monat`,
    year: (start) => `ab ${start} bis später im selben Jahr`,
    decade: (start) => `ab ${start} bis später im selben Jahrzehnt`,
  },
  beginningSame: {
    day: (end) => `von früher am selben Tag bis ${end}`,
    month: (end) => `von früher im selben Monat bis ${end}`,
    year: (end) => `von früher im selben Jahr bis ${end}`,
    decade: (end) => `von früher im selben Jahrzehnt bis ${end}`,
  },
};

export const shortTime: ShortTimeWords = {
  always: 'immer',
  thatDay: 'an dem Tag',
  moment: (date, time) => `${date}, ${time}`,
  decade: (firstYear) => `${firstYear}er`,
  about: (phrase) => `${phrase} ~`,
  // Parts of several words need air around the dash.
  range: (start, end) => (/\s/.test(start) ? `${start} – ${end}` : `${start}–${end}`),
  since: (phrase) => `seit ${phrase}`,
  until: (phrase) => `bis ${phrase}`,
  from: (phrase) => `ab ${phrase}`,
};
