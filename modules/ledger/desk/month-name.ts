import { isChinese, type Language, say } from '../../../base/words.ts';
import { monthWords as w } from './month.words.ts';

/** `2026-11` → `2026 年 11 月`, `November 2026`. */
export function monthName(month: string, language: Language): string {
  const name = new Intl.DateTimeFormat('en', {
    month: isChinese(language) ? 'numeric' : 'long',
    timeZone: 'UTC',
  });
  const first = new Date(`${month}-01T00:00:00Z`);
  return say(w.title, language, { year: month.slice(0, 4), month: name.format(first) });
}

/** From ten thousand on a rounded figure; the exact one is for the title. */
export function countText(count: number, language: Language): string {
  if (count < 10_000) return String(count);
  const unit = isChinese(language) ? 10_000 : 1000;
  return say(w.wan, language, { value: (count / unit).toFixed(1) });
}
