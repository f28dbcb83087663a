import { addDays, addWorkingDays, type Day, type IsWorkingDay } from '../../base/time.ts';
import { areas } from './areas.ts';
import { categories } from './categories.ts';
import { organisations } from './organisations.ts';
import { registered } from './register-said.ts';
import { within } from './within.ts';

/** What a body had in a year, how much of what ended its residents called solved, and how soon it ended. */
interface Worked {
  readonly body: string;
  readonly rows: number;
  /** In percent of those that ended. */
  readonly confirmed: number;
  readonly refused: number;
  /** Days that most took. */
  readonly days: number;
}

const worked = (body: string, rows: number, confirmed: number, refused: number, days: number): Worked => ({
  ...{ body, rows, confirmed, refused, days },
});

/** Each with a year of its own, so that a scheme tells them apart. */
const bodies: readonly Worked[] = [
  worked('yunhe-union', 78, 68, 9, 9),
  worked('yunhe-women', 62, 81, 5, 6),
  worked('yunhe-youth', 38, 57, 8, 7),
  worked('yunhe-disabled', 46, 74, 6, 14),
  worked('yunhe-red-cross', 34, 64, 10, 11),
  worked('yunhe-science', 36, 77, 4, 4),
  worked('yunhe-commerce', 30, 46, 14, 16),
  worked('yunhe-arts', 28, 86, 3, 5),
  worked('dongling-union', 66, 61, 12, 8),
  worked('dongling-youth', 24, 66, 7, 6),
  worked('dongling-women', 40, 72, 6, 7),
  worked('dongling-disabled', 30, 69, 8, 12),
  worked('dongling-science', 24, 78, 4, 5),
  worked('liuyuan-union', 36, 55, 11, 12),
  worked('liuyuan-women', 30, 70, 6, 9),
  worked('liuyuan-disabled', 24, 63, 8, 15),
  worked('shaling-union', 32, 59, 9, 13),
  worked('shaling-women', 24, 66, 8, 8),
];

/** What the registers call how it ended; the resident's own word first. */
const endings = {
  confirmed: '本人确认',
  refused: '本人说没有解决',
  others: ['已解决', '已解决', '已解决', '部分解决', '部分解决', '转办', '未解决'],
};

/** What the sheet is called. */
export const registerName = (year: number) => `晴川市${String(year)}年群团诉求登记表`;

export const registerTitles = [
  ...['登记号', '来访日期', '诉求内容', '类别', '所在地区', '承办单位', '处理意见', '办结日期', '处理结果'],
];

/** The same numbers again whenever it is asked: 0 up to but not 1. */
function fromSeed(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const names = new Map(areas.map(({ key, name }) => [key, name]));
const parents = new Map(areas.map(({ key, parent }) => [key, parent]));
const categoryNames = new Map(categories.map(({ code, name }) => [code, name]));

/** Some write the village, some the way to it. */
function placeWritten(key: string, whole: boolean): string {
  const above = parents.get(key) ?? null;
  const name = names.get(key) ?? '';
  return whole && above !== null ? `${names.get(above) ?? ''}${name}` : name;
}

/** More about wages before the Spring Festival, fewer needs in the summer pastures. */
const byMonth = [11, 7, 8, 8, 8, 7, 6, 6, 8, 9, 10, 12];
const byMonthTotal = byMonth.reduce((sum, one) => sum + one, 0);

function monthOf(part: number): number {
  let left = part * byMonthTotal;
  return byMonth.findIndex((weight) => (left -= weight) < 0);
}

const two = (value: number) => String(value).padStart(2, '0');

function rowsOf(
  { body, rows, confirmed, refused, days }: Worked,
  year: number,
  random: () => number,
  isWorkingDay: IsWorkingDay,
) {
  const { kind, area, shortName } = organisations.find(({ key }) => key === body) ?? {};
  const kinds = registered[kind ?? 'other'] ?? [];
  const places = areas.filter(
    ({ key }) => within(key, area ?? '') && !areas.some(({ parent }) => parent === key),
  );
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return Array.from({ length: rows }, (_, at) => {
    // Evenly over the year, and not all on one day.
    let said: Day = `${String(year)}-${two(monthOf((at + random()) / rows) + 1)}-${two(1 + Math.floor(random() * 28))}`;
    if (!isWorkingDay(said)) said = addWorkingDays(said, 1, isWorkingDay);
    const took = 1 + Math.floor(days * (0.4 + 1.1 * random()));
    const ended = addWorkingDays(addDays(said, took), 1, isWorkingDay);
    const matter = kinds[Math.min(kinds.length - 1, Math.floor(random() ** 1.4 * kinds.length))];
    const luck = random() * 100;
    const ending =
      luck < confirmed
        ? endings.confirmed
        : luck < confirmed + refused
          ? endings.refused
          : (pick(endings.others) ?? '');
    const place = pick(places)?.key ?? area ?? '';
    return {
      ...{ said, ended, ending, body: shortName ?? '' },
      ...{ words: pick(matter?.said ?? []) ?? '', answer: pick(matter?.answers ?? []) ?? '' },
      category: categoryNames.get(matter?.category ?? '') ?? '',
      place: placeWritten(place, random() < 0.3),
    };
  });
}

/**
 * What the mass organisations of the demo city kept in their registers of `year`, made up, as rows of one sheet in the
 * order of days; what had not ended by `last` is not among them.
 */
export function registerOf(year: number, last: Day, isWorkingDay: IsWorkingDay): string[][] {
  const random = fromSeed(year);
  return bodies
    .flatMap((one) => rowsOf(one, year, random, isWorkingDay))
    .filter(({ ended }) => ended <= last)
    .toSorted((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0))
    .map((one, at) => [
      ...[`${String(year)}-${String(at + 1).padStart(4, '0')}`, one.said, one.words, one.category, one.place],
      ...[one.body, one.answer, one.ended, one.ending],
    ]);
}
