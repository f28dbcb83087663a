import { monthName as nameOf } from '../../../base/month-name.ts';
import { isChinese, type Language, say } from '../../../base/words.ts';
import { monthWords as w } from './month.words.ts';

/** `2026-11` → `2026 年 11 月`, `November 2026`. */
export function monthName(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return say(w.title, language, { year, month: nameOf(Number(number), language) });
}

/** From ten thousand on a rounded figure; the exact one is for the title. */
export function countText(count: number, language: Language): string {
  if (count < 10_000) return String(count);
  const unit = isChinese(language) ? 10_000 : 1000;
  return say(w.wan, language, { value: (count / unit).toFixed(1) });
}
