import { INTERFACE_LANGUAGES } from '../locale.ts';
import { monthName, weekdayName, type NameLength } from './names.ts';

/** Words that stand about a date or time and say nothing. */
const FILLERS = new Set(
  'at on the of um am den dem im in uhr hrs oclock clock کو کے بجے میں سن'.split(' '),
);

/** Parts of the day that Urdu sets beside an hour of twelve. */
const DAY_PARTS: Readonly<Record<string, 'am' | 'pm' | 'noon' | 'night'>> = {
  صبح: 'am',
  دوپہر: 'noon',
  شام: 'pm',
  رات: 'night',
};

export type DayPart = (typeof DAY_PARTS)[string];

/**
 * What was typed in the one spelling that the reader of times knows: lower case, Latin digits,
 * no accents or marks of direction, single spaces.
 */
export function plainTyping(text: string): string {
  return (
    text
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .normalize('NFD')
      .replace(/\p{M}|\p{Cf}|['’`]/gu, '')
      // Keyboards write the Arabic letters for the Urdu ones.
      .replace(/[ي\u0649]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/[‐‑‒–—−]/g, '-')
      .toLowerCase()
      .replace(/[,،;؛\s]+/g, ' ')
      .trim()
  );
}

/** Names of months or weekdays in every language of the interface, by their typed spelling. */
function namesOf(
  count: number,
  name: (index: number, language: string, length: NameLength) => string,
) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return INTERFACE_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) =>
      numbers.map((number) => {
        const spelt = plainTyping(name(number, language, length));
        return { number, name: spelt.replace(/\.$/, '') };
      }),
    ),
  );
}

let months: ReturnType<typeof namesOf> | null = null;
let weekdays: ReturnType<typeof namesOf> | null = null;

/** Three letters tell a month or weekday in every language here; fewer do not. */
const begins = (name: string, word: string) => word.length >= 3 && name.startsWith(word);

/** The month (1 to 12) a word names, whole or by its first letters, or null. */
export function monthOf(word: string): number | null {
  months ??= namesOf(12, (month, language, length) =>
    monthName({ year: 2000, month, day: 1 }, language, length),
  );
  return months.find(({ name }) => name === word || begins(name, word))?.number ?? null;
}

/** Whether a word says nothing that a date needs: "at", "Uhr". */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** The weekdays a word may name, 0 for Sunday: Urdu begins two of them with the same letters. */
export function weekdaysOf(word: string): readonly number[] {
  weekdays ??= namesOf(7, (day, language, length) =>
    weekdayName({ year: 2000, month: 1, day: day + 1 }, language, length),
  );
  const meant = weekdays.filter(({ name }) => name === word || begins(name, word));
  return meant.map(({ number }) => number - 1);
}

export function dayPartOf(word: string): DayPart | null {
  return Object.hasOwn(DAY_PARTS, word) ? (DAY_PARTS[word] ?? null) : null;
}
