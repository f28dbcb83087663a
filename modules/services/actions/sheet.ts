import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { mostMenuRows } from '../limits.rules.ts';
import { mayOffer } from '../services.policy.ts';
import { type MenuPlan, type MenuRow, planMenu } from '../sheet.rules.ts';
import { sheetTitles } from '../sheet.words.ts';
import type { Column } from '../sheet-cells.rules.ts';
import { createChecked, type How, saveChecked, surroundingsOf } from './change.ts';

const bySheet: How = { via: 'sheet', restored: null };

const needed: readonly Column[] = ['organisation', 'title'];

export const menuForm: SheetForm<Column> = {
  name: 'services',
  columns: (Object.keys(sheetTitles) as Column[]).map((key) => ({
    ...{ key, titles: sheetTitles[key], needed: needed.includes(key) },
  })),
  mostRows: mostMenuRows + 1,
};

/** What the rows of a sheet would do to the menu. */
export const planning =
  (ctx: ReadContext) =>
  async (rows: readonly MenuRow[], present: ReadonlySet<Column>): Promise<MenuPlan> =>
    planMenu(rows, present, await surroundingsOf(ctx), (id) => mayOffer(ctx.actor, id));

/**
 * Takes over a sheet, all rows or the good ones. The same sheet again changes nothing. Throws 409 where `all` is
 * asked for and a row is bad: then nothing is taken.
 */
export async function importMenu(ctx: WriteContext, { opened, take }: Taking<Column>): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
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
