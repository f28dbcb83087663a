import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { type FigureQuery, listRecordsOf, pastOf } from '../figures.views.ts';
import {
  indicatorRecordsSheet,
  listIndicatorRecords,
  type RecordsQuery,
} from '../indicator-records.views.ts';
import * as happenings from '../ledger.happenings.ts';
import { readsExact } from '../ledger.policy.ts';
import type { FigureKey } from '../ledger.rules.ts';
import { listRecords, type Range } from '../ledger.views.ts';
import { publishable } from '../published.rules.ts';

interface Opened {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly area?: string | null;
  readonly organisation?: string | null;
}

/** Turning the page is part of the same look. */
async function noteOpened(ctx: WriteContext, page: number, opened: Opened, records: number): Promise<void> {
  if (page > 1) return;
  const { field, from, to, area = null, organisation = null } = opened;
  await record(ctx, happenings.opened, ctx.city.id, { field, from, to, area, organisation, records });
}

/** The records a figure of the month's page is made of. That they were opened is on record. */
export async function openMonthFigure(
  ctx: WriteContext,
  month: string,
  query: { range: Range; figure: FigureKey; page: number; asOf?: string | undefined },
) {
  const found = await listRecords(ctx, month, {
    ...query,
    asOf: pastOf(ctx, query.asOf === undefined ? null : new Date(query.asOf)),
  });
  const organisation =
    query.range === 'organisation' && ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  const opened = { field: query.figure, from: month, to: month, organisation };
  await noteOpened(ctx, query.page, opened, found.records.length);
  return found;
}

/** The entries behind any figure. Of one to four a leader is told neither how many nor which. */
export async function openFigure(ctx: WriteContext, query: FigureQuery & { readonly page: number }) {
  const found = await listRecordsOf(ctx, query);
  const field = query.kinds.join(' ');
  const isFew = !readsExact(ctx.actor) && typeof publishable(found.total) !== 'number';
  const records = isFew ? [] : found.records;
  await noteOpened(ctx, query.page, { ...query, field }, records.length);
  const { total, hidden, pageSize } = found;
  return { few: isFew, records, total: isFew ? 0 : total, hidden: isFew ? 0 : hidden, pageSize };
}

function openedOf(
  field: string,
  {
    area = null,
    organisation = null,
  }: { area?: string | null | undefined; organisation?: string | null | undefined },
  { from, to }: { readonly from: string; readonly to: string },
): Opened {
  return { field, from, to, area, organisation };
}

/** The records a number of an indicator is made of. Throws 404. */
export async function openIndicator(
  ctx: WriteContext,
  code: string,
  query: RecordsQuery & { readonly page: number },
) {
  const found = await listIndicatorRecords(ctx, code, query);
  await noteOpened(ctx, query.page, openedOf(code, query, found), found.records.length);
  return found;
}

/** The same as a sheet to take away. Throws 404. */
export async function takeIndicatorRecords(
  ctx: WriteContext,
  code: string,
  query: RecordsQuery & { readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const taken = await indicatorRecordsSheet(ctx, code, query);
  await noteOpened(ctx, 1, openedOf(code, query, taken), taken.rows);
  return taken.file;
}
