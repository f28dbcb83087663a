import { type Language, say } from '../../base/words.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { readSheet, readTable } from '../../platform/sheets/read-sheet.ts';
import { writeXlsx } from '../../platform/sheets/write-sheet.ts';
import { createPlanned } from './areas.actions.ts';
import { type AreaRow, areaColumns, type BadRow, planAreas } from './areas.rules.ts';
import { listAreas } from './places.store.ts';
import type { SheetReport } from './settings.contract.ts';
import { allowSetting } from './settings.policy.ts';
import { lockTree } from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

/** Bad rows that are told one by one; the rest is counted. */
const told = 500;

/** The rows of a sheet with the columns 名称, 上级, 级别 and perhaps 代码. Throws 400 with what to do. */
export async function readAreaSheet(bytes: Uint8Array): Promise<AreaRow[]> {
  return readTable(await readSheet(bytes), areaColumns);
}

export function reportOf(
  rows: readonly AreaRow[],
  found: { good: readonly unknown[]; bad: readonly BadRow[] },
  language: Language,
): SheetReport {
  return {
    rows: rows.length,
    good: found.good.length,
    bad: found.bad
      .slice(0, told)
      .map(({ number, name, reason, values }) => ({ number, name, reason: say(reason, language, values) })),
    badCount: found.bad.length,
  };
}

/** What importing the sheet would do; changes nothing. */
export async function tryAreas(ctx: ReadContext, content: string, language: Language): Promise<SheetReport> {
  const rows = await readAreaSheet(Buffer.from(content, 'base64'));
  return reportOf(rows, planAreas(await listAreas(ctx.db), rows), language);
}

/** Takes over the good rows of a sheet. Sent twice, the second finds that all of them are there. */
export async function importAreas(
  ctx: WriteContext,
  content: string,
  language: Language,
): Promise<SheetReport> {
  const rows = await readAreaSheet(Buffer.from(content, 'base64'));
  await lockTree(ctx.db);
  const plan = planAreas(await listAreas(ctx.db), rows);
  await createPlanned(ctx, plan.good);
  return reportOf(rows, plan, language);
}

/** The open areas as a sheet that can be imported again: parents first, ambiguous ones named with theirs. */
export async function exportAreas(ctx: ReadContext): Promise<{ name: string; content: string }> {
  allowSetting(ctx.actor, ctx.city);
  const open = (await listAreas(ctx.db))
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => a.path.length - b.path.length);
  const byId = new Map(open.map((area) => [area.id, area]));
  const times = Map.groupBy(open, ({ name }) => name);
  const parentText = (parentId: string | null): string => {
    const parent = byId.get(parentId ?? '');
    if (!parent) return '';
    const above = byId.get(parent.parentId ?? '');
    return (times.get(parent.name)?.length ?? 0) > 1 && above ? `${above.name}/${parent.name}` : parent.name;
  };
  const rows = open.map(({ name, level, code, parentId }) => [name, parentText(parentId), level, code]);
  const titles = areaColumns.map(({ titles: [title] }) => title);
  const file = await writeXlsx(w.sheetTitle.zh, [titles, ...rows], [28, 28, 10, 16]);
  return { name: `${ctx.city.key}-areas.xlsx`, content: file.toString('base64') };
}
