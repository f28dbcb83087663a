import { monthName } from '../../base/month-name.ts';
import { type Day, localTime } from '../../base/time.ts';
import type { Language } from '../../base/words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people say it: `11 月 26 日`, `26 Nov`; with the year when it is not `today`'s. */
export function dayText(day: Day, language: Language, today?: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const far = today !== undefined && today.slice(0, 4) !== year;
  if (language === 'en') return `${Number(date)} ${months[Number(month) - 1] ?? ''}${far ? ` ${year}` : ''}`;
  return `${far ? `${year} \u5e74 ` : ''}${Number(month)} \u6708 ${Number(date)} \u65e5`;
}

/** An instant as people say it: `11 月 26 日 09:05`, `26 Nov 09:05`, in the city's zone. */
export function instantText(at: Date, zone: string, language: Language, today?: Day): string {
  const { day, time } = localTime(at, zone);
  return `${dayText(day, language, today)} ${time.slice(0, 5)}`;
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const aMonth = /^(\d{4})-(0[1-9]|1[0-2])$/;

function toldMonth(value: string, language: Language): string {
  const [, year = '', month = ''] = aMonth.exec(value) ?? [];
  const name = monthName(Number(month), language);
  return language === 'en' ? `${name} ${year}` : `${year} \u5e74 ${name} \u6708`;
}

/** What is put into a text for people, its days and months as people say them, always with the year. */
export function toldDays(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number> {
  const told = (value: string | number) => {
    if (typeof value !== 'string') return value;
    if (aDay.test(value)) return dayText(value, language, '0000-01-01');
    return aMonth.test(value) ? toldMonth(value, language) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]));
}
