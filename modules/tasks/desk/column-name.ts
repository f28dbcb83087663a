import { monthName } from '../../../base/month-name.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { type CellField, monthOfField, type stepFields } from '../cells.rules.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';

/** A month of the table, as short as its column is narrow. */
export function useMonthText(): (month: number) => string {
  const say = useSay();
  const { language } = useLanguage();
  return (month) => say(w.month, { month: monthName(month, language, 'short') });
}

/** A column of the table as its head names it. */
export function useColumnName(): (field: CellField) => string {
  const say = useSay();
  const monthText = useMonthText();
  return (field) => {
    const month = monthOfField(field);
    if (month !== null) return monthText(month);
    return say(w[field as Exclude<CellField, (typeof stepFields)[number]>]);
  };
}
