import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { type SheetColumn, sheetLimits } from '../../../platform/sheets/read-sheet.ts';
import type { SheetReport, SheetTaking } from '../../../platform/sheets/sheet.contract.ts';
import { refuseUnlessTakeable, reportOf } from '../../../platform/sheets/sheet-report.ts';
import { rowsOfSheet } from '../../../platform/sheets/sheet-rows.ts';
import { mayOffer } from '../services.policy.ts';
import { type MenuPlan, type MenuRow, planMenu } from '../sheet.rules.ts';
import { sheetTitles } from '../sheet.words.ts';
import type { Column } from '../sheet-cells.rules.ts';
import { createChecked, type How, saveChecked, surroundingsOf } from './change.ts';

/** With the row of titles; more services than this no city has. */
const mostRows = 5001;
const bySheet: How = { via: 'sheet', restored: null };

const needed: readonly Column[] = ['organisation', 'title'];

const columns = (Object.keys(sheetTitles) as Column[]).map(
  (key): SheetColumn<Column> => ({ key, titles: sheetTitles[key], needed: needed.includes(key) }),
);

async function planOf(
  ctx: ReadContext,
  content: string,
): Promise<{ rows: readonly MenuRow[]; plan: MenuPlan }> {
  const { rows, present } = await rowsOfSheet(content, columns, { ...sheetLimits, rows: mostRows });
  const around = await surroundingsOf(ctx);
  return { rows, plan: planMenu(rows, present, around, (id) => mayOffer(ctx.actor, id)) };
}

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of services. */
export async function tryMenu(ctx: ReadContext, content: string): Promise<SheetReport> {
  const { rows, plan } = await planOf(ctx, content);
  return reportOf(rows, plan);
}

/**
 * Takes over a sheet, all rows or the good ones. The same sheet again changes nothing. Throws 409 where `all` is
 * asked for and a row is bad: then nothing is taken.
 */
export async function importMenu(
  ctx: WriteContext,
  { content, take }: { content: string; take: SheetTaking },
): Promise<SheetReport> {
  const { rows, plan } = await planOf(ctx, content);
  const report = reportOf(rows, plan);
  refuseUnlessTakeable(report, take);
  for (const { kind, before, content: wanted } of plan.good) {
    if (kind === 'changed' && before) await saveChecked(ctx, before, wanted, bySheet);
  }
  // After the changes: a title may be free only now.
  const added = plan.good.filter(({ kind }) => kind === 'added');
  await createChecked(
    ctx,
    added.map((row) => row.content),
    bySheet,
  );
  return report;
}
