import { instantOf, localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type Window, windowOf } from '../../platform/sheets/list-sheet.ts';
import { listPersons } from '../organisations/organisations.public.ts';
import { pageSize } from './columns.rules.ts';
import type { MadeReturn } from './returns.contract.ts';
import { mayFill, type ReturnRow, scopeOf } from './returns.policy.ts';
import * as store from './returns.store.ts';

function tell(row: ReturnRow, names: Awaited<ReturnType<typeof listPersons>>): MadeReturn {
  const columns = row.columns as MadeReturn['columns'];
  const sum = (of: (column: MadeReturn['columns'][number]) => number) =>
    columns.reduce((total, column) => total + of(column), 0);
  return {
    ...{ id: row.id, title: row.title, upperOffice: row.upper_office, purpose: row.purpose },
    ...{ from: row.from_day, to: row.to_day, rows: row.row_count, matched: row.matched_count },
    ...{ conflicts: row.conflict_count, columns, filled: sum((one) => one.filled) },
    unknown: sum((one) => one.unknown),
    ...{ by: names(row.made_by), madeAt: row.made_at.toISOString() },
    ...{ takenAt: row.taken_at?.toISOString() ?? null, taken: row.taken_count },
  };
}

/** A return of the caller's organisation. Throws 404. */
export async function getReturn(ctx: ReadContext, id: string): Promise<MadeReturn> {
  const row = await store.findReturn(ctx.db, scopeOf(ctx.actor), id);
  if (!row) throw notFound();
  return tell(row, await listPersons(ctx.db, [row.made_by]));
}

/** The returns of the caller's organisation in one year, that of today where none is asked for. */
export async function listMadeIn(ctx: ReadContext, year: number | undefined, window: Window) {
  const { zone } = ctx.city;
  const asked = year ?? Number(localTime(ctx.now, zone).day.slice(0, 4));
  const found = await store.listReturns(ctx.db, scopeOf(ctx.actor), {
    from: instantOf(`${asked}-01-01`, '00:00', zone),
    until: instantOf(`${asked + 1}-01-01`, '00:00', zone),
    ...window,
  });
  const names = await listPersons(
    ctx.db,
    found.returns.map(({ made_by }) => made_by),
  );
  return { returns: found.returns.map((row) => tell(row, names)), total: found.total };
}

/** One page of them. */
export async function listMade(
  ctx: ReadContext,
  { year, page }: { year?: number | undefined; page: number },
) {
  const found = await listMadeIn(ctx, year, windowOf(page, pageSize));
  return { ...found, pageSize, mayFill: mayFill(ctx.actor) };
}
