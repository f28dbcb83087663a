import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import { type CallColumn, mostCallRows, planCalls, type SheetCall } from '../calls-sheet.rules.ts';
import { callTitles } from '../calls-sheet.words.ts';
import { listCalls } from '../store/calls.ts';
import { putOnList } from './legs-calls.ts';
import { today } from './load.ts';

export const callsForm: SheetForm<CallColumn> = {
  name: 'calls',
  columns: (Object.keys(callTitles) as CallColumn[]).map((key) => ({
    ...{ key, titles: callTitles[key], needed: key !== 'removed' },
    ...(key === 'agreedOn' ? { holds: 'day' } : {}),
  })),
  mostRows: mostCallRows + 1,
};

/** What the rows of a sheet would do to the lists. */
export const planning = (ctx: ReadContext) => async (rows: readonly SheetCall[]) => {
  const around = {
    today: today(ctx),
    categories: await listLiveCategories(ctx.db),
    organisations: await listOrganisations(ctx.db),
    known: await listCalls(ctx.db),
  };
  return planCalls(rows, around);
};

/** Takes over all rows or the good ones. Throws 409 where `all` is asked for and a row is bad: nothing is taken then. */
export async function importCalls(
  ctx: WriteContext,
  { opened, take }: Taking<CallColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
  for (const { kind, ...entry } of plan.good) {
    if (kind !== 'same') await putOnList(ctx, entry);
  }
  return report;
}
