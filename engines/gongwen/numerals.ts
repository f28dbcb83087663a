import { marks } from './lexicon.ts';

/** 1 … 99 in Chinese numerals, as headings count. */
export function chineseNumeral(count: number): string {
  const digits = Array.from(marks.numerals);
  const ten = digits[10] ?? '';
  if (count <= 10) return digits[count] ?? String(count);
  if (count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}${ten}${ones === 0 ? '' : (digits[ones] ?? '')}`;
}

/** `2026-11-05` → `2026年11月5日`: Arabic digits without leading zeros. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return fill(marks.day, { year, month: Number(month), day: Number(date) });
}

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
