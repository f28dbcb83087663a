import { unmarked } from '../../../base/cells.ts';
import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { readSheet, readTable } from '../../../platform/sheets/read-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listCategories } from '../../services/services.public.ts';
import { type CallColumn, planCalls, type SheetCall } from '../calls-sheet.rules.ts';
import { callTitles, callSheetWords as w } from '../calls-sheet.words.ts';
import type { CallReport } from '../contract/calls-sheet.ts';
import { listCalls } from '../store/calls.ts';
import { putOnList } from './legs-calls.ts';
import { today } from './load.ts';

/** So many bad rows are told one by one. */
const told = 500;

async function planOf(ctx: ReadContext, content: string) {
  const columns = (Object.keys(callTitles) as CallColumn[]).map((key) => ({
    key,
    titles: callTitles[key],
    needed: key !== 'removed',
  }));
  const cells = await readSheet(Buffer.from(content, 'base64'));
  const rows = readTable(cells, columns).map(({ number, values }): SheetCall => {
    const clean = Object.entries<string>(values).map(([key, cell]) => [key, unmarked(cell)]);
    return { number, values: Object.fromEntries(clean) as SheetCall['values'] };
  });
  const around = {
    today: today(ctx),
    categories: await listCategories(ctx.db),
    organisations: await listOrganisations(ctx.db),
    known: await listCalls(ctx.db),
  };
  return { rows, ...planCalls(rows, around) };
}

function reportOf({ rows, good, bad }: Awaited<ReturnType<typeof planOf>>): CallReport {
  const count = (kind: string) => good.filter((one) => one.kind === kind).length;
  return {
    ...{ rows: rows.length, added: count('added'), changed: count('changed'), same: count('same') },
    // Told in the language of the sheet.
    bad: bad.slice(0, told).map(({ number, name, column, reason, values }) => ({
      ...{ number, name, column, reason: say(reason, 'zh', values) },
    })),
    badCount: new Set(bad.map(({ number }) => number)).size,
  };
}

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of the lists. */
export async function tryCalls(ctx: ReadContext, content: string): Promise<CallReport> {
  return reportOf(await planOf(ctx, content));
}

/** Takes over all rows or the good ones. Throws 409 where `all` is asked for and a row is bad: nothing is taken then. */
export async function importCalls(
  ctx: WriteContext,
  { content, take }: { content: string; take: 'all' | 'good' },
): Promise<CallReport> {
  const plan = await planOf(ctx, content);
  const report = reportOf(plan);
  if (take === 'all' && report.badCount > 0) {
    throw new AppError(409, 'bad-rows', w.notAll, { bad: report.badCount });
  }
  for (const { kind, ...entry } of plan.good) {
    if (kind !== 'same') await putOnList(ctx, entry);
  }
  return report;
}
