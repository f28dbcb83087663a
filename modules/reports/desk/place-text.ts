import { type Language, say as sayIn } from '../../../base/words.ts';
import { periodName } from '../period.rules.ts';
import type { ReportLine } from '../reports.contract.ts';
import { listWords as w } from './reports-desk.words.ts';

/** Whose figures a report tells: 河沿社区 · 旗总工会. */
export function placeText({ area, organisation }: ReportLine['place'], language: Language): string {
  const names = [area?.name, organisation?.shortName].filter((one) => one !== undefined);
  return names.length === 0 ? sayIn(w.wholeCity, language) : names.join(' · ');
}

export const monthsText = ({ from, to }: Pick<ReportLine, 'from' | 'to'>, language: Language): string =>
  periodName({ from, to }, language);
