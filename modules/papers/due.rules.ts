import { addDays, addWorkingDays, type Day, type IsWorkingDay, weekdayOf } from '../../base/time.ts';
import { dueWords as w } from './due.words.ts';

/** Until when, as it is written and as the day it means. */
export interface Due {
  readonly day: Day;
  readonly words: string;
  /** `past`: the day is over. `guessed`: the words leave the month or the week open. */
  readonly doubt: 'past' | 'guessed' | null;
}

interface Found {
  readonly at: number;
  readonly words: string;
  readonly day: Day;
  readonly isGuessed: boolean;
}

/** What the rules look from: today and the calendar. */
interface From {
  readonly today: Day;
  readonly isWorkingDay: IsWorkingDay;
}

type Told = { day: Day; guessed?: boolean } | null;
type Rule = readonly [RegExp, (match: readonly string[], from: From) => Told];

const two = (number: number) => String(number).padStart(2, '0');
const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthNumber = (day: Day) => Number(day.slice(5, 7));

function dayIn(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = `${String(year)}-${two(month)}-${two(date)}`;
  return addDays(`${day.slice(0, 8)}01`, date - 1) === day ? day : null;
}

function lastOf(year: number, month: number): Day {
  const next = month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${two(month + 1)}-01`;
  return addDays(next, -1);
}

/** Years and months told as numbers past December. */
function moved(year: number, month: number): [number, number] {
  return [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const value = (one: string) => (one === w.two ? 2 : w.numerals.findIndex((numeral) => numeral === one) + 1);
  const [tens = '', units = ''] = text.split(w.numerals[9] ?? '');
  if (!text.includes(w.numerals[9] ?? '')) return value(text);
  return (tens === '' ? 1 : value(tens)) * 10 + (units === '' ? 0 : value(units));
}

/** The year of a month told without one: in the last months of a year the first ones are the next year's. */
function yearMeant(told: string, named: string, month: number, today: Day): number {
  if (told !== '') return Number(told);
  if (named === w.nextYear) return yearOf(today) + 1;
  const isNext = named === '' && monthNumber(today) >= 10 && month <= 3;
  return yearOf(today) + Number(isNext);
}

function partOf(year: number, month: number, part: string): Day {
  if (part === w.third.first || part === w.beginning) return dayIn(year, month, 10) ?? lastOf(year, month);
  if (part === w.third.middle) return dayIn(year, month, 20) ?? lastOf(year, month);
  // Before a month is until the end of the one before it.
  if (w.before.test(part)) return lastOf(...moved(year, month - 1));
  return lastOf(year, month);
}

const told = (day: Day | null, guessed = false): Told => (day === null ? null : { day, guessed });

function weekdayMeant(which: string, name: string, isBefore: boolean, today: Day): Told {
  const isWeekend = name === w.weekend;
  const number = isWeekend ? (isBefore ? 5 : 7) : name === w.sunday ? 7 : w.weekdays.indexOf(name) + 1;
  const weeks = which === w.afterNext ? 2 : which.startsWith(w.next) ? 1 : 0;
  const day = addDays(today, number - weekdayOf(today) + 7 * weeks);
  // A plain weekday that is over is the one to come.
  if (which === '' && day < today) return told(addDays(day, 7), true);
  return told(day);
}

function withinMeant(count: string, unit: string, { today, isWorkingDay }: From): Told {
  if (count === w.half) return unit === w.units.month ? told(addDays(today, 15)) : told(addDays(today, 1));
  const number = numberOf(count);
  if (number < 1) return null;
  switch (unit) {
    case w.units.workingDay:
      return told(addWorkingDays(today, number, isWorkingDay));
    case w.units.hour:
      return told(addDays(today, Math.ceil(number / 24)));
    case w.units.week:
    case w.units.weekLong:
      return told(addDays(today, 7 * number));
    case w.units.month: {
      const [year, month] = moved(yearOf(today), monthNumber(today) + number);
      return told(dayIn(year, month, Number(today.slice(8))) ?? lastOf(year, month));
    }
    default:
      return told(addDays(today, number));
  }
}

function quarterMeant(which: string, name: string, words: string, today: Day): Told {
  const now = Math.ceil(monthNumber(today) / 3);
  const quarter = name === '' ? now + Number(which.startsWith(w.next)) : w.weekdays.indexOf(name) + 1;
  const isBeforeIt = !w.withinIt.test(words) && w.endsBefore.test(words);
  const [year, month] = moved(yearOf(today), (quarter - Number(isBeforeIt)) * 3);
  return told(lastOf(year, month));
}

const rules: readonly Rule[] = [
  [
    w.full,
    ([, year = '', named = '', month = '', date = ''], { today }) =>
      told(dayIn(yearMeant(year, named, Number(month), today), Number(month), Number(date))),
  ],
  [
    w.monthPart,
    ([, year = '', named = '', month = '', part = ''], { today }) => {
      const number = Number(month);
      if (number < 1 || number > 12) return null;
      return told(partOf(yearMeant(year, named, number, today), number, part), part === w.beginning);
    },
  ],
  [
    w.namedMonth,
    ([, which = '', date = '', part = ''], { today }) => {
      const month = monthNumber(today) + Number(which.startsWith(w.next));
      const [year, at] = moved(yearOf(today), month);
      return told(date === '' ? partOf(year, at, part) : dayIn(year, at, Number(date)), part === w.beginning);
    },
  ],
  [w.monthEnd, (_, { today }) => told(lastOf(yearOf(today), monthNumber(today)))],
  [
    w.dayAlone,
    ([, date = ''], { today }) => {
      const here = dayIn(yearOf(today), monthNumber(today), Number(date));
      if (here !== null && here >= today) return told(here);
      return told(dayIn(...moved(yearOf(today), monthNumber(today) + 1), Number(date)), true);
    },
  ],
  [
    w.weekday,
    ([words = '', which = '', name = ''], { today }) =>
      weekdayMeant(which, name, w.endsBefore.test(words), today),
  ],
  [
    w.week,
    ([, which = ''], { today }) => {
      const friday = addDays(today, 5 - weekdayOf(today) + (which === w.next ? 7 : 0));
      return told(friday < today ? addDays(friday, 2) : friday);
    },
  ],
  [
    w.near,
    ([, name = ''], { today }) => {
      const days = w.nearDays[name];
      return days === undefined ? null : told(addDays(today, days));
    },
  ],
  [w.within, ([, count = '', unit = ''], from) => withinMeant(count, unit, from)],
  [w.workingDays, ([, count = ''], from) => withinMeant(count, w.units.workingDay, from)],
  [
    w.yearEnd,
    ([words = '', named = '', part = ''], { today }) => {
      if (named === '' && part.length < 2) return null;
      const year = yearOf(today) + Number(words.startsWith(w.nextYear));
      return told(dayIn(year, 12, 31));
    },
  ],
  [w.quarterEnd, ([words = '', which = '', name = ''], { today }) => quarterMeant(which, name, words, today)],
  [
    w.halfYear,
    ([, half = ''], { today }) =>
      told(half === w.first ? dayIn(yearOf(today), 6, 30) : dayIn(yearOf(today), 12, 31)),
  ],
  [w.newYear, (_, { today }) => told(dayIn(yearOf(today), 12, 31))],
];

function allIn(text: string, from: From): Found[] {
  const all = rules.flatMap(([pattern, meant]) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const found = meant(
        match.map((group) => group ?? ''),
        from,
      );
      if (!found) return [];
      return [{ at: match.index, words: match[0], day: found.day, isGuessed: found.guessed ?? false }];
    }),
  );
  // Of readings of one place the longest holds.
  return all
    .toSorted((a, b) => b.words.length - a.words.length || a.at - b.at)
    .reduce<Found[]>((kept, one) => {
      const isCovered = kept.some(
        (other) => one.at < other.at + other.words.length && other.at < one.at + one.words.length,
      );
      return isCovered ? kept : [...kept, one];
    }, [])
    .toSorted((a, b) => a.at - b.at);
}

/** How surely a time is a limit: by its own words, by what is to be done then, or not at all. */
function weight(text: string, { at, words }: Found): number {
  const after = text.slice(at + words.length);
  return Number(w.limits.test(words)) * 2 + Number(w.reports.test(after));
}

/** Digits and letters as usual, without blanks: what people paste holds both. */
export function plainNote(words: string): string {
  return words.normalize('NFKC').replaceAll(/[^\S\n]+/g, '');
}

/**
 * Until when something is asked for, or null where the words do not say. Of several times the surest limit holds, of
 * equally sure ones the last; a day of a signature or of something that was is none.
 */
export function dueOf(words: string, today: Day, isWorkingDay: IsWorkingDay): Due | null {
  const text = plainNote(words);
  const found = allIn(text, { today, isWorkingDay }).map((one) => ({ ...one, weight: weight(text, one) }));
  const most = Math.max(0, ...found.map((one) => one.weight));
  const best = found.filter((one) => one.weight === most).at(-1);
  if (!best || (best.weight === 0 && best.day <= today)) return null;
  return {
    ...{ day: best.day, words: best.words },
    doubt: best.day < today ? 'past' : best.isGuessed ? 'guessed' : null,
  };
}
