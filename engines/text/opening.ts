import { normalise } from './normalise.ts';
import { simplifiedUnits } from './simplified-units.ts';

/** Doors that are open on some days of the week from one time to another, `HH:MM`, local; 1 is Monday. */
export interface OpeningSpan {
  readonly days: readonly number[];
  readonly from: string;
  /** Later than `from`; 24:00 is the end of the day. */
  readonly to: string;
  /** Written as working days: so on a made-up Saturday, and never on a holiday. */
  readonly workdays: boolean;
  /** Kept on holidays too, as the hours of a station are. */
  readonly onHolidays?: boolean;
}

/** How doors stand at one moment. */
export type Doors =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'later'; readonly from: string }
  /** `weekday` and `from` say when they open next, null where that is not within a week. */
  | {
      readonly state: 'closed';
      readonly weekend: boolean;
      readonly weekday: number | null;
      readonly from: string;
    };

const longestRead = 200;
const weekdays = '一二三四五六日';
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workingDays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

const to = '(?:[-–—~～]+|至|到)';
const named = '(?:周|星期|礼拜)';
const timeOfDay =
  '(?:上午|早上|中午|下午|晚上|傍晚|晚)? ?[0-2]?\\d(?:[:：][0-5]\\d|[点时](?:半|[0-5]?\\d分?)?)';
const token = new RegExp(
  [
    `(?<span>${named}[一二三四五六日天] ?${to} ?${named}?[一二三四五六日天])`,
    `(?<day>${named}[一二三四五六日天](?:[、,和及]?${named}?[一二三四五六日天](?!点))*)`,
    '(?<work>工作日)',
    '(?<ends>周末|双休日|周六日)',
    '(?<every>每天|每日|天天|全年|全周|周一至周日)',
    `(?<hours>${timeOfDay} ?${to} ?${timeOfDay})`,
    '(?<all>24 ?小时|全天|昼夜)',
    '(?<shut>不开|休息|闭馆|不办|关门|除外|停办)',
  ].join('|'),
  'gu',
);

function dayOf(character: string | undefined): number {
  return character === '天' ? 7 : weekdays.indexOf(character ?? '') + 1;
}

function daysBetween(text: string): number[] {
  const [first = '', last = ''] = text.match(/[一二三四五六日天]/gu) ?? [];
  const [from, until] = [dayOf(first), dayOf(last)];
  const length = (until - from + 7) % 7;
  return Array.from({ length: length + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

const late = /下午|晚|傍晚/u;

/** `HH:MM`; after 下午2点 a plain 5 is in the afternoon too. */
function clock(text: string, isAfternoon: boolean): string | null {
  const found = /(\D*?) ?(\d{1,2})(?:[:：](\d\d)|[点时](半|\d{1,2})?)/u.exec(text);
  if (!found) return null;
  const [, part = '', hourText = '', exact, loose] = found;
  let hour = Number(hourText);
  const minute = loose === '半' ? 30 : Number(exact ?? loose ?? 0);
  if ((part === '' ? isAfternoon : late.test(part)) && hour < 12) hour += 12;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hoursOf(text: string): { from: string; to: string } | null {
  const cut = new RegExp(`^(?<first>${timeOfDay}) ?${to} ?(?<second>${timeOfDay})$`, 'u').exec(text)?.groups;
  const from = clock(cut?.['first'] ?? '', false);
  const until = clock(cut?.['second'] ?? '', late.test(cut?.['first'] ?? ''));
  return from !== null && until !== null && from < until ? { from, to: until } : null;
}

/**
 * When doors are open, from what is written on them: 周一至周五 9:00–11:30，14:00–17:00；周六 9点到12点. Empty where no
 * day or no time is named, or where either cannot be told: nothing is guessed. Pure; never throws, whatever the text.
 */
export function readOpening(text: string): OpeningSpan[] {
  const plain = simplifiedUnits(normalise(text.slice(0, longestRead)));
  const spans: OpeningSpan[] = [];
  let days: number[] = [];
  let workdays = false;
  let isNew = true;
  const shut = new Set<number>();
  for (const { groups: found = {} } of plain.matchAll(token)) {
    const { span, day, work, ends, every, hours, all } = found;
    const more = span
      ? daysBetween(span)
      : day
        ? (day.match(/[一二三四五六日天]/gu) ?? []).map(dayOf)
        : work
          ? workingDays
          : ends
            ? weekend
            : every
              ? everyDay
              : null;
    if (more) {
      // Days named one after the other belong together; after a time a new line begins.
      days = isNew ? more : [...days, ...more];
      workdays = isNew ? work !== undefined : workdays && work !== undefined;
      isNew = false;
    } else if (found['shut'] !== undefined) {
      for (const one of isNew ? [] : days) shut.add(one);
      isNew = true;
    } else if (days.length > 0) {
      const read = all === undefined ? hoursOf(hours ?? '') : { from: '00:00', to: '24:00' };
      if (read === null) return [];
      spans.push({ days: [...new Set(days)].toSorted(), ...read, workdays });
      isNew = true;
    } else if (all !== undefined) {
      spans.push({ days: everyDay, from: '00:00', to: '24:00', workdays: false });
    }
  }
  return spans
    .map((one) => ({ ...one, days: one.days.filter((at) => !shut.has(at)) }))
    .filter((one) => one.days.length > 0);
}

/** A day as the calendar knows it. */
export interface OpeningDay {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly isWorkingDay: boolean;
}

function spansOn(spans: readonly OpeningSpan[], { weekday, isWorkingDay }: OpeningDay): OpeningSpan[] {
  return spans
    .filter(({ days, workdays, onHolidays }) => {
      if (workdays) return isWorkingDay;
      // Doors that are open on working weekdays only are shut on a holiday.
      const onlyWeekdays = !onHolidays && days.every((day) => !weekend.includes(day));
      return days.includes(weekday) && (isWorkingDay || !onlyWeekdays);
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** How the doors stand at `time` (`HH:MM`) on the first of these days, the others following it; null without hours. */
export function doorsAt(
  spans: readonly OpeningSpan[],
  [today, ...following]: readonly OpeningDay[],
  time: string,
): Doors | null {
  if (spans.length === 0 || today === undefined) return null;
  const here = spansOn(spans, today);
  const now = here.find(({ from, to: until }) => from <= time && time < until);
  if (now) return { state: 'open', until: now.to };
  const later = here.find(({ from }) => from > time);
  if (later) return { state: 'later', from: later.from };
  const next = following.find((day) => spansOn(spans, day).length > 0);
  return {
    state: 'closed',
    weekend: here.length === 0 && weekend.includes(today.weekday),
    weekday: next?.weekday ?? null,
    from: (next && spansOn(spans, next)[0]?.from) ?? '',
  };
}
