import type { Text } from '#lib/core/atlas/model.ts';
import type { Catalogue } from '#lib/messages/catalogue.ts';
import { directionOf, loadCatalogue } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';

/** The words of the interface in the language at hand, and the atlas's texts in it. */
export class Words {
  #catalogue = $state.raw<Catalogue>() as Catalogue;
  #language = $state('');
  #wanted = '';

  constructor(catalogue: Catalogue, language: string) {
    this.#catalogue = catalogue;
    this.#language = language;
    this.#wanted = language;
  }

  get say(): Catalogue {
    return this.#catalogue;
  }

  /** The language shown; follows the one asked for as soon as its words are there. */
  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }

  /** Fetches the words of a language and then shows it; the last one asked for wins. */
  async use(language: string): Promise<void> {
    this.#wanted = language;
    const catalogue = await loadCatalogue(language);
    if (this.#wanted !== language) return;
    this.#catalogue = catalogue;
    this.#language = language;
  }

  text(text: Text): string {
    return textIn(text, this.#language);
  }
}
