import { unmarked } from '../../../base/cells.ts';
import { AppError } from '../../../base/error.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { readSheet, readTable, type SheetColumn, sheetLimits } from '../../../platform/sheets/read-sheet.ts';
import type { MenuReport } from '../contract/sheet.ts';
import { editingWords as w } from '../editing.words.ts';
import { mayOffer } from '../services.policy.ts';
import { type MenuPlan, type MenuRow, planMenu } from '../sheet.rules.ts';
import { sheetTitles } from '../sheet.words.ts';
import type { Column } from '../sheet-cells.rules.ts';
import { createChecked, type How, saveChecked, surroundingsOf } from './change.ts';

/** Bad rows that are told one by one; the rest is counted. */
const told = 500;
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
  const bytes = Buffer.from(content, 'base64');
  const cells = await readSheet(bytes, { ...sheetLimits, rows: mostRows });
  const titles = (cells[0]?.cells ?? []).map((title) => title.replaceAll(/\s|[*\uff0a]/g, ''));
  const present = columns.filter((column) => titles.some((title) => column.titles.includes(title)));
  const rows = readTable(cells, columns).map(({ number, values }) => ({
    number,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([key, cell]) => [key, unmarked(cell)]),
    ) as MenuRow['values'],
  }));
  const around = await surroundingsOf(ctx);
  const keys = new Set(present.map(({ key }) => key));
  return { rows, plan: planMenu(rows, keys, around, (id) => mayOffer(ctx.actor, id)) };
}

function reportOf(rows: readonly MenuRow[], { good, bad }: MenuPlan, language: Language): MenuReport {
  const count = (kind: string) => good.filter((one) => one.kind === kind).length;
  return {
    rows: rows.length,
    ...{ added: count('added'), changed: count('changed'), same: count('same') },
    bad: bad.slice(0, told).map(({ number, name, column, reason, values }) => ({
      ...{ number, name, column, reason: say(reason, language, values) },
    })),
    badCount: new Set(bad.map(({ number }) => number)).size,
  };
}

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of services. */
export async function tryMenu(ctx: ReadContext, content: string, language: Language): Promise<MenuReport> {
  const { rows, plan } = await planOf(ctx, content);
  return reportOf(rows, plan, language);
}

/**
 * Takes over a sheet, all rows or the good ones. The same sheet again changes nothing. Throws 409 where `all` is
 * asked for and a row is bad: then nothing is taken.
 */
export async function importMenu(
  ctx: WriteContext,
  { content, take }: { content: string; take: 'all' | 'good' },
  language: Language,
): Promise<MenuReport> {
  const { rows, plan } = await planOf(ctx, content);
  const report = reportOf(rows, plan, language);
  if (take === 'all' && report.badCount > 0) {
    throw new AppError(409, 'bad-rows', w.notAll, { bad: report.badCount });
  }
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
