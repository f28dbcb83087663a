import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type {
  SheetFile,
  SheetImportBody,
  SheetReport,
  SheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import { readRows, type SheetForm, takeSheet, trySheet } from '../../platform/sheets/take-sheet.ts';
import { createPlanned } from './areas.actions.ts';
import { type AreaRow, mostAreaRows, type PlannedArea, planAreas } from './areas.rules.ts';
import { areaColumns } from './levels.words.ts';
import { listAreas } from './places.store.ts';
import { allowSetting } from './settings.policy.ts';
import { lockTree } from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

const form: SheetForm<(typeof areaColumns)[number]['key']> = {
  name: 'areas',
  columns: areaColumns,
  mostRows: mostAreaRows + 1,
};

/** The rows of a sheet of areas: name, what it lies in, level and perhaps code. Throws 400 with what to do. */
export async function readAreaSheet(bytes: Uint8Array): Promise<AreaRow[]> {
  return [...(await readRows(bytes, form))];
}

const planning = (ctx: ReadContext) => async (rows: readonly AreaRow[]) => {
  const { good, bad } = planAreas(await listAreas(ctx.db), rows);
  return {
    good: good.map((area): PlannedArea & { kind: 'added' } => ({ ...area, kind: 'added' })),
    bad: bad.map((row) => ({ ...row, column: '' })),
  };
};

/** What importing the sheet would do; changes nothing. */
export async function tryAreas(ctx: ReadContext, sent: SheetTrial): Promise<SheetReport> {
  return trySheet(ctx, form, sent, planning(ctx));
}

/** Takes over all rows of a sheet or the good ones. Sent twice, the second finds that all of them are there. */
export async function importAreas(ctx: WriteContext, sent: SheetImportBody): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, form, sent, async (rows) => {
    // Once the file is read: nobody else waits for that.
    await lockTree(ctx.db);
    return planning(ctx)(rows);
  });
  await createPlanned(ctx, plan.good);
  return report;
}

/** The open areas as a sheet that can be imported again: parents first, ambiguous ones named with theirs. */
export async function exportAreas(ctx: ReadContext): Promise<SheetFile> {
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
  const file = { file: `${ctx.city.key}-areas`, title: w.sheetTitle.zh, kind: 'xlsx' } as const;
  return sheetFileOf(file, [titles, ...rows], [28, 28, 10, 16]);
}
