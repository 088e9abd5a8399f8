import type { ClockWords, ShortTimeWords, WhenWords } from '../catalogue/time.ts';

export const clock: ClockWords = {
  title: 'وقت',
  play: 'چلائیں',
  pause: 'روکیں',
  previousEvent: 'پچھلا واقعہ',
  nextEvent: 'اگلا واقعہ',
  slider: 'دکھایا گیا لمحہ',
  sliderValue: (date, time, zone) => `${date}، ${time} ${zone}`,
  zone: (name) => `اوقات: ${name}`,
  overview: 'پورا عرصہ',
  now: 'اس وقت',
  playback: (speed) => `رفتار ${speed}×: چلنے کا انداز بدلیں`,
  rate: (passing) => `1 سیکنڈ = ${passing}`,
  holds: 'اہم لمحہ',
  minutes: (count) => `${count} منٹ`,
  hours: (count) => `${count} گھنٹے`,
  days: (count) => `${count} دن`,
  record: 'فلم بنائیں…',
};

export const when: WhenWords = {
  always: 'ہمیشہ سے',
  moment: (date, time) => `${date}، ${time} بجے`,
  momentOn: (date, time) => `${date}، ${time} بجے`,
  decade: (firstYear) => `${firstYear} کی دہائی`,
  within: {
    day: (day) => `${day} کو (دن کا وقت معلوم نہیں)`,
    month: (month) => `${month} میں (دن معلوم نہیں)`,
    year: (year) => `${year} میں (مہینہ معلوم نہیں)`,
    decade: (firstYear) => `${firstYear} کی دہائی میں (سال معلوم نہیں)`,
  },
  whole: {
    day: (day) => `${day} کا پورا دن`,
    month: (month) => `${month} کا پورا مہینہ`,
    year: (year) => `${year} کا پورا سال`,
    decade: (firstYear) => `${firstYear} کی پوری دہائی`,
  },
  around: {
    day: (day) => `${day} کے آس پاس (ایک دن آگے یا پیچھے)`,
    month: (month) => `${month} کے آس پاس (ایک مہینہ آگے یا پیچھے)`,
    year: (year) => `${year} کے آس پاس (ایک سال آگے یا پیچھے)`,
  },
  about: (phrase) => `تقریباً ${phrase}`,
  between: (first, last) => `${first} اور ${last} کے درمیان`,
  betweenOn: (first, last, date) => `${date} کو ${first} اور ${last} بجے کے درمیان`,
  someTimeBetween: (first, last) => `${first} اور ${last} کے درمیان کسی وقت`,
  someTimeBetweenOn: (first, last, date) => `${date} کو ${first} اور ${last} بجے کے درمیان کسی وقت`,
  orEarlier: (phrase) => `${phrase} یا اس سے پہلے`,
  orLater: (phrase) => `${phrase} یا اس کے بعد`,
  since: (phrase) => `${phrase} سے`,
  until: (phrase) => `${phrase} تک`,
  fromTo: (start, end) => `${start} سے ${end} تک`,
  fromToOn: (start, end, date) => `${date} کو ${start} سے ${end} بجے تک`,
  endingSame: {
    day: (start) => `${start} سے اسی دن کسی وقت تک`,
    month: (start) => `${start} سے اسی مہینے کسی وقت تک`,
    year: (start) => `${start} سے اسی سال کسی وقت تک`,
    decade: (start) => `${start} سے اسی دہائی میں کسی وقت تک`,
  },
  beginningSame: {
    day: (end) => `اسی دن کسی وقت سے ${end} تک`,
    month: (end) => `اسی مہینے کسی وقت سے ${end} تک`,
    year: (end) => `اسی سال کسی وقت سے ${end} تک`,
    decade: (end) => `اسی دہائی میں کسی وقت سے ${end} تک`,
  },
};

export const shortTime: ShortTimeWords = {
  always: 'ہمیشہ سے',
  thatDay: 'اسی دن',
  moment: (date, time) => `${date}، ${time}`,
  decade: (firstYear) => `${firstYear} کی دہائی`,
  about: (phrase) => `تقریباً ${phrase}`,
  // A word, not a dash: between figures a dash would be read backwards.
  range: (start, end) => `${start} تا ${end}`,
  since: (phrase) => `${phrase} سے`,
  until: (phrase) => `${phrase} تک`,
  from: (phrase) => `${phrase} سے`,
};
