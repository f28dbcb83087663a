import { addDays, type Day } from '../../base/time.ts';

/** A month by its first day. */
export type Month = Day;

export function monthOfDay(day: Day): Month {
  return `${day.slice(0, 7)}-01`;
}

/** The month `count` months later, earlier if negative. */
export function addMonths(month: Month, count: number): Month {
  const at = new Date(`${month}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + count);
  return at.toISOString().slice(0, 10);
}

export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month);
  return months;
}

export function lastDayOf(month: Month): Day {
  return addDays(addMonths(month, 1), -1);
}

export type Held = ReadonlyMap<Month, string>;

export interface Turn {
  readonly organisationId: string;
  readonly from: Month;
  readonly until: Month;
}

/** Months on end of one body, in their order. */
export function turnsOf(held: Held): Turn[] {
  const turns: Turn[] = [];
  for (const [month, organisationId] of [...held].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = turns.at(-1);
    if (last && last.organisationId === organisationId && addMonths(last.until, 1) === month) {
      turns[turns.length - 1] = { ...last, until: month };
    } else turns.push({ organisationId, from: month, until: month });
  }
  return turns;
}

/** The turn that a month belongs to. */
export function turnAt(held: Held, month: Month): Turn | null {
  return turnsOf(held).find(({ from, until }) => from <= month && month <= until) ?? null;
}

/**
 * Gives the months of a time that nobody holds to the members in their order, `each` on end. It begins with `first`, or
 * with whoever follows the last one before that time; a month that somebody holds already stays theirs.
 */
export function planned(
  order: readonly string[],
  held: Held,
  asked: {
    readonly from: Month;
    readonly until: Month;
    readonly each: number;
    readonly first: string | null;
  },
): Map<Month, string> {
  const made = new Map<Month, string>();
  if (order.length === 0) return made;
  const before = turnsOf(held).findLast(({ until }) => until < asked.from)?.organisationId;
  const follower = before === undefined ? 0 : order.indexOf(before) + 1;
  const start = asked.first === null ? follower : order.indexOf(asked.first);
  const free = monthsBetween(asked.from, asked.until).filter((month) => !held.has(month));
  for (const [index, month] of free.entries()) {
    const at = (Math.max(start, 0) + Math.floor(index / asked.each)) % order.length;
    made.set(month, order[at] ?? '');
  }
  return made;
}

/**
 * What becomes of the months from `from` on of a body that leaves: each of its turns goes to whoever follows it in the
 * order; nobody else's months move. Nothing where nobody is left.
 */
export function handedOn(
  order: readonly string[],
  held: Held,
  { leaving, from }: { readonly leaving: string; readonly from: Month },
): Map<Month, string> {
  const left = order.filter((one) => one !== leaving);
  const place = order.indexOf(leaving);
  const next = left[place % Math.max(left.length, 1)];
  const months = [...held].filter(([month, organisationId]) => month >= from && organisationId === leaving);
  return new Map(next === undefined ? [] : months.map(([month]) => [month, next]));
}

/** Two turns change places; each of the two keeps the months it takes over. */
export function swapped(held: Held, a: Turn, b: Turn): Map<Month, string> {
  const made = new Map<Month, string>();
  for (const [month] of held) {
    if (a.from <= month && month <= a.until) made.set(month, b.organisationId);
    if (b.from <= month && month <= b.until) made.set(month, a.organisationId);
  }
  return made;
}
