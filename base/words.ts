import { closed } from './turning.ts';

/** A text a person sees, in the languages it is written in. `{name}` marks a value put in by {@link say}. */
export interface Word {
  readonly zh: string;
  readonly en: string;
  /** Traditional characters, derived from `zh` by the build; never written by hand, absent where nothing differs. */
  readonly hant?: string;
}

/** Simplified and traditional Chinese, English. */
export type Language = 'zh' | 'zh-Hant' | 'en';

export const languages: readonly Language[] = ['zh', 'zh-Hant', 'en'];

/** Each language named in itself. */
export const languageNames: Record<Language, string> = { zh: '简体', 'zh-Hant': '繁體', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((one) => one === value);
}

/** The tag for `lang` in HTML. */
export function tagOf(language: Language): 'zh-CN' | 'zh-Hant' | 'en' {
  return language === 'zh' ? 'zh-CN' : language;
}

/** True for both ways of writing Chinese. */
export function isChinese(language: Language): boolean {
  return language !== 'en';
}

/** Declares the texts of one room; keeps the keys so that a misspelt one does not compile. */
export function words<const T extends Record<string, Word>>(texts: T): T {
  return texts;
}

function textOf(word: Word, language: Language): string {
  if (language === 'en') return word.en;
  return language === 'zh-Hant' ? (word.hant ?? word.zh) : word.zh;
}

/** The text in one language with its values put in. An unknown placeholder stays visible, so a test finds it. */
export function say(word: Word, language: Language, values: Record<string, string | number> = {}): string {
  return textOf(word, language).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/**
 * Marks what a person wrote inside a sentence of ours (first-strong isolate … pop): it turns nothing around it where
 * it is written from right to left, whatever marks are in it, and no page converts it to other characters.
 */
export function asWritten(text: string): string {
  return `\u2068${closed(text)}\u2069`;
}
