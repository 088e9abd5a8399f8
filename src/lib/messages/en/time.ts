import type { ClockWords, ShortTimeWords, WhenWords } from '../catalogue/time.ts';

export const clock: ClockWords = {
  title: 'Time',
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  slider: 'Moment shown',
  sliderValue: (date, time, zone) => `${date}, ${time} ${zone}`,
  zone: (name) => `Times in ${name}`,
  overview: 'The whole period',
  now: 'now',
  playback: (speed) => `Speed ${speed}×: change how the replay runs`,
  rate: (passing) => `1 s = ${passing}`,
  holds: 'key moment',
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => `${count} days`,
  record: 'Record…',
};

export const when: WhenWords = {
  always: 'always',
  moment: (date, time) => `${date}, ${time}`,
  momentOn: (date, time) => `${time} on ${date}`,
  decade: (firstYear) => `the ${firstYear}s`,
  within: {
    day: (day) => `on ${day} (time of day not known)`,
    month: (month) => `in ${month} (day not known)`,
    year: (year) => `in ${year} (month not known)`,
    decade: (firstYear) => `in the ${firstYear}s (year not known)`,
  },
  whole: {
    day: (day) => `the whole of ${day}`,
    month: (month) => `the whole of ${month}`,
    year: (year) => `the whole of ${year}`,
    decade: (firstYear) => `the whole of the ${firstYear}s`,
  },
  around: {
    day: (day) => `around ${day}, give or take a day`,
    month: (month) => `around ${month}, give or take a month`,
    year: (year) => `around ${year}, give or take a year`,
  },
  about: (phrase) => `about ${phrase}`,
  between: (first, last) => `between ${first} and ${last}`,
  betweenOn: (first, last, date) => `between ${first} and ${last} on ${date}`,
  someTimeBetween: (first, last) => `some time between ${first} and ${last}`,
  someTimeBetweenOn: (first, last, date) => `some time between ${first} and ${last} on ${date}`,
  orEarlier: (phrase) => `${phrase} or earlier`,
  orLater: (phrase) => `${phrase} or later`,
  since: (phrase) => `since ${phrase}`,
  until: (phrase) => `until ${phrase}`,
  fromTo: (start, end) => `from ${start} to ${end}`,
  fromToOn: (start, end, date) => `from ${start} to ${end} on ${date}`,
  endingSame: {
    day: (start) => `from ${start} until later that day`,
    month: (start) => `from ${start} until later that month`,
    year: (start) => `from ${start} until later that year`,
    decade: (start) => `from ${start} until later that decade`,
  },
  beginningSame: {
    day: (end) => `from earlier that day until ${end}`,
    month: (end) => `from earlier that month until ${end}`,
    year: (end) => `from earlier that year until ${end}`,
    decade: (end) => `from earlier that decade until ${end}`,
  },
};

export const shortTime: ShortTimeWords = {
  always: 'always',
  thatDay: 'that day',
  moment: (date, time) => `${date}, ${time}`,
  decade: (firstYear) => `${firstYear}s`,
  about: (phrase) => `${phrase} ~`,
  // Parts of several words need air around the dash.
  range: (start, end) => (/\s/.test(start) ? `${start} – ${end}` : `${start}–${end}`),
  since: (phrase) => `since ${phrase}`,
  until: (phrase) => `until ${phrase}`,
  from: (phrase) => `from ${phrase}`,
};
