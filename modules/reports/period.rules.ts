import { monthName } from '../../base/month-name.ts';
import { isChinese, type Language, say } from '../../base/words.ts';
import { monthsOf, type Period } from '../../engines/indicators/periods.ts';
import { titleWords as w } from './period.words.ts';

/** A period as people call it: a month, a quarter, half a year, a year, or from month to month. */
export function periodName({ from, to }: Period, language: Language = 'zh'): string {
  const year = from.slice(0, 4);
  const first = Number(from.slice(5));
  const months = monthsOf({ from, to }).length;
  const month = (code: string) =>
    say(w.month, language, { year: code.slice(0, 4), month: monthName(Number(code.slice(5)), language) });
  if (months === 1) return month(from);
  if (months === 3 && first % 3 === 1) {
    const names = isChinese(language) ? w.quarters.zh : w.quarters.en;
    return say(w.quarter, language, { year, n: names.charAt((first - 1) / 3) });
  }
  if (months === 6 && first % 6 === 1)
    return say(first === 1 ? w.firstHalf : w.secondHalf, language, { year });
  if (months === 12 && first === 1) return say(w.year, language, { year });
  return say(w.months, language, { from: month(from), to: month(to) });
}

/** How many signs at the end of one text begin the other. */
function overlap(first: string, second: string): number {
  return [3, 2, 1].find((length) => second.startsWith(first.slice(-length))) ?? 0;
}

/** 云河旗2026年第三季度调度单: the quarter is named once. */
export function titleOf(place: string, of: Period, name: string): string {
  const period = periodName(of);
  const rest = name.slice(overlap(period, name));
  return say(w.title, 'zh', { place, period, name: rest }).slice(0, 100);
}
