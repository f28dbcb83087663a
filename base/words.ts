/** A text a person sees, in both written languages. `{name}` marks a value put in by {@link say}. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** Declares the texts of one room; keeps the keys so that a misspelt one does not compile. */
export function words<const T extends Record<string, Word>>(texts: T): T {
  return texts;
}

/** The text in one language with its values put in. An unknown placeholder stays visible, so a test finds it. */
export function say(word: Word, language: Language, values: Record<string, string | number> = {}): string {
  return word[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
