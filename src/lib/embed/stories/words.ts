/** The few words of a story's own, in the languages of the maps. */
const WORDS = {
  en: { back: 'Back', next: 'Next', steps: 'Steps of the story' },
  ur: { back: 'پیچھے', next: 'آگے', steps: 'کہانی کے مرحلے' },
  de: { back: 'Zurück', next: 'Weiter', steps: 'Schritte der Erzählung' },
} as const;

export type StoryWords = (typeof WORDS)[keyof typeof WORDS];

/** The words in the language of a part of the page, such as `ur` or `de-AT`; else in English. */
export function wordsIn(language: string): StoryWords {
  const [short = ''] = language.toLowerCase().split('-');
  return short in WORDS ? WORDS[short as keyof typeof WORDS] : WORDS.en;
}
