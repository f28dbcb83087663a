import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { SheetReport, SheetTaking } from '../../../platform/sheets/sheet.contract.ts';
import { refuseUnlessTakeable, reportOf } from '../../../platform/sheets/sheet-report.ts';
import { rowsOfSheet } from '../../../platform/sheets/sheet-rows.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import { type CallColumn, planCalls } from '../calls-sheet.rules.ts';
import { callTitles } from '../calls-sheet.words.ts';
import { listCalls } from '../store/calls.ts';
import { putOnList } from './legs-calls.ts';
import { today } from './load.ts';

const columns = (Object.keys(callTitles) as CallColumn[]).map((key) => ({
  key,
  titles: callTitles[key],
  needed: key !== 'removed',
}));

async function planOf(ctx: ReadContext, content: string) {
  const { rows } = await rowsOfSheet(content, columns);
  const around = {
    today: today(ctx),
    categories: await listLiveCategories(ctx.db),
    organisations: await listOrganisations(ctx.db),
    known: await listCalls(ctx.db),
  };
  return { rows, plan: planCalls(rows, around) };
}

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of the lists. */
export async function tryCalls(ctx: ReadContext, content: string): Promise<SheetReport> {
  const { rows, plan } = await planOf(ctx, content);
  return reportOf(rows, plan);
}

/** Takes over all rows or the good ones. Throws 409 where `all` is asked for and a row is bad: nothing is taken then. */
export async function importCalls(
  ctx: WriteContext,
  { content, take }: { content: string; take: SheetTaking },
): Promise<SheetReport> {
  const { rows, plan } = await planOf(ctx, content);
  const report = reportOf(rows, plan);
  refuseUnlessTakeable(report, take);
  for (const { kind, ...entry } of plan.good) {
    if (kind !== 'same') await putOnList(ctx, entry);
  }
  return report;
}
