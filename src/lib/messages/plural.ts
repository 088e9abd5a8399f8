import { localeOf, type InterfaceLanguage } from './locale.ts';

/** The forms of one phrase by plural category; `other` serves where a category is left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A chooser of the form that fits a count in `language`. */
export function pluralIn(
  language: InterfaceLanguage,
): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
