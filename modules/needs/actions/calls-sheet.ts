import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { SheetImportBody, SheetReport, SheetTrial } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet, trySheet } from '../../../platform/sheets/take-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import { type CallColumn, mostCallRows, planCalls, type SheetCall } from '../calls-sheet.rules.ts';
import { callTitles } from '../calls-sheet.words.ts';
import { listCalls } from '../store/calls.ts';
import { putOnList } from './legs-calls.ts';
import { today } from './load.ts';

const form: SheetForm<CallColumn> = {
  name: 'calls',
  columns: (Object.keys(callTitles) as CallColumn[]).map((key) => ({
    ...{ key, titles: callTitles[key], needed: key !== 'removed' },
    ...(key === 'agreedOn' ? { holds: 'day' } : {}),
  })),
  mostRows: mostCallRows + 1,
};

const planning = (ctx: ReadContext) => async (rows: readonly SheetCall[]) => {
  const around = {
    today: today(ctx),
    categories: await listLiveCategories(ctx.db),
    organisations: await listOrganisations(ctx.db),
    known: await listCalls(ctx.db),
  };
  return planCalls(rows, around);
};

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of the lists. */
export async function tryCalls(ctx: ReadContext, sent: SheetTrial): Promise<SheetReport> {
  return trySheet(ctx, form, sent, planning(ctx));
}

/** Takes over all rows or the good ones. Throws 409 where `all` is asked for and a row is bad: nothing is taken then. */
export async function importCalls(ctx: WriteContext, sent: SheetImportBody): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, form, sent, planning(ctx));
  for (const { kind, ...entry } of plan.good) {
    if (kind !== 'same') await putOnList(ctx, entry);
  }
  return report;
}
