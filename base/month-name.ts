import { isChinese, type Language } from './words.ts';

const names = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A month of the year, 1 to 12, as it is put into a sentence: its number in Chinese, its name in English. */
export function monthName(month: number, language: Language, length: 'long' | 'short' = 'long'): string {
  if (isChinese(language)) return String(month);
  const name = names[month - 1] ?? String(month);
  return length === 'short' ? name.slice(0, 3) : name;
}
