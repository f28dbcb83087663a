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
