import { localTime, monthOf } from '../../base/time.ts';
import { monthAfter, monthsOf, type Period } from '../../engines/indicators/periods.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type Area, listAreas } from '../places/places.public.ts';
import { type Compared, comparedOf } from './changes.rules.ts';
import { numberOfMonth } from './entries.rules.ts';
import { inEffect } from './indicators.rules.ts';
import { editionsOf, lastDay } from './indicators.views.ts';
import * as policy from './ledger.policy.ts';
import { type Cell, publishable, publishParts } from './published.rules.ts';
import { wholeId } from './roll-up.rules.ts';
import { isRolledUp } from './store/entries.ts';
import { listKeptMonths, readMonths } from './store/year.ts';
import { type Amounts, readChanges, type YearChange } from './year-changes.views.ts';
import { amountOf, held, type Line, linesBy, type MonthAmount, type Named } from './year-lines.rules.ts';

/** A month of this year with the same month of last year. */
export interface YearMonth {
  readonly month: string;
  /** Null of a month that is still to come. */
  readonly value: Cell | 'no_records' | null;
  readonly before: Cell | 'no_records';
}

export interface YearRead {
  readonly months: readonly YearMonth[];
  /** What is held against what, with both numbers where they may be told. */
  readonly compared: (Compared & { readonly whole: { now: number; before: number } | null }) | null;
  readonly changes: readonly YearChange[];
  /** The areas right below the caller's that have any, of this year until now. */
  readonly areas: readonly (Named & { readonly value: Cell })[];
}

/** Which kinds an indicator adds up, where it does nothing else; null where its number is made in another way. */
async function kindsOf(ctx: ReadContext, code: string, month: string) {
  const edition = inEffect(await editionsOf(ctx, code), lastDay(month, ctx.city.zone));
  const expression = edition?.content.definition.expression;
  return expression?.op === 'sum' && expression.where.length === 0 ? expression.kinds : null;
}

const namesOf = (areas: readonly Area[]): Named[] =>
  areas.map(({ id, name }) => ({ ...{ id, name, nameEn: '' } }));

/** The areas that tell a caller's apart: those right below the only one, further down where only one has any. */
async function areasApart(
  areas: readonly Area[],
  tops: readonly string[] | null,
  read: (ids: readonly string[]) => Promise<MonthAmount[]>,
): Promise<Line[]> {
  let apart = areas.filter(({ id, parentId }) => (tops === null ? parentId === null : tops.includes(id)));
  for (;;) {
    const lines = linesBy(await read(apart.map(({ id }) => id)), namesOf(apart), ({ area }) => area);
    const only = apart.length === 1 ? apart[0]?.id : lines.length === 1 ? lines[0]?.of.id : undefined;
    const below = areas.filter(({ parentId }) => only !== undefined && parentId === only);
    if (below.length === 0) return lines;
    apart = below;
  }
}

function monthsTold(whole: readonly MonthAmount[], year: Period, isKept: (month: string) => boolean) {
  const months = monthsOf({ from: year.from, to: monthAfter(year.from, 11) });
  const lastYear = months.map((month) => monthAfter(month, -12));
  const cells = (of: readonly string[]) =>
    publishParts(of.map((month) => amountOf(whole, { from: month, to: month })));
  const [now, before] = [cells(months), cells(lastYear)];
  return months.map((month, index): YearMonth => {
    const value = isKept(month) || month === year.to ? (now[index] ?? 'withheld') : 'no_records';
    return {
      ...{ month, value: month > year.to ? null : value },
      before: isKept(monthAfter(month, -12)) ? (before[index] ?? 'withheld') : 'no_records',
    };
  });
}

function areasTold(areas: readonly Line[], whole: readonly MonthAmount[], year: Period) {
  const values = areas.map(({ rows }) => amountOf(rows, year));
  const rest = amountOf(whole, year) - values.reduce((sum, one) => sum + one, 0);
  const cells = publishParts([...values, rest]);
  return areas
    .map(({ of }, index) => ({ ...of, value: cells[index] ?? ('withheld' as const) }))
    .filter(({ value }) => value !== 0);
}

function wholeTold(whole: readonly MonthAmount[], compared: Compared) {
  const { now, before } = held(whole, compared, null);
  const told = [now, before].every((value) => typeof publishable(value) === 'number');
  return told ? { now, before } : null;
}

/**
 * A figure of the year as a leader reads it: month by month beside last year, by area, and what changed most by area,
 * organisation and category with what each change is made of. Every number as it may be published. Null where the
 * figure is no plain sum of entries, or the roll-up is not there yet. Throws 403 for whoever reads only their own.
 */
export async function readYear(ctx: ReadContext, code: string): Promise<YearRead | null> {
  const present = monthOf(localTime(ctx.now, ctx.city.zone).day);
  const areas = await listAreas(ctx.db);
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
  const { rows: seen } = policy.figureScopeOf(ctx.actor, { area: null, organisation: null }, parents);
  const kinds = await kindsOf(ctx, code, present);
  if (kinds === null || !(await isRolledUp(ctx.db))) return null;
  const year = { from: `${present.slice(0, 4)}-01`, to: present };
  const span = { from: numberOfMonth(monthAfter(year.from, -24)), to: numberOfMonth(present) };
  const asked = { areas: seen.areas ?? [wholeId], kinds, ...span };
  const read: Amounts['read'] = (some) =>
    readMonths(ctx.db, { ...asked, organisations: [wholeId], categories: null, ...some });
  const kept = new Set(await listKeptMonths(ctx.db, span.from, span.to));
  const isKept = (month: string) => kept.has(numberOfMonth(month));
  const whole = await read({});
  const apart = await areasApart(areas, seen.areas, (ids) => read({ areas: ids }));
  const compared = comparedOf(present, isKept);
  // An area's year stands beside: what is left of it must not be few either.
  const isSafe = ({ rows }: Line) =>
    compared === null ||
    compared.now.from < year.from ||
    typeof publishable(amountOf(rows, year) - amountOf(rows, compared.now)) === 'number';
  const amounts: Amounts = { read, asked, whole, areas: apart };
  return {
    months: monthsTold(whole, year, isKept),
    compared: compared && { ...compared, whole: wholeTold(whole, compared) },
    changes: compared ? await readChanges(ctx, amounts, compared, isSafe) : [],
    areas: areasTold(apart, whole, year),
  };
}
