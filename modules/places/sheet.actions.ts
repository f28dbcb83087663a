import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Taking } from '../../platform/http/sheet-routes.ts';
import type { SheetFile, SheetQuery, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import { readRows, type SheetForm, takeSheet } from '../../platform/sheets/take-sheet.ts';
import { createPlanned } from './areas.actions.ts';
import { type AreaRow, mostAreaRows, type PlannedArea, planAreas } from './areas.rules.ts';
import { areaColumns } from './levels.words.ts';
import { listAreas } from './places.store.ts';
import { allowSetting } from './settings.policy.ts';
import { lockTree } from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

type AreaColumn = (typeof areaColumns)[number]['key'];

export const areasForm: SheetForm<AreaColumn> = {
  name: 'areas',
  columns: areaColumns,
  mostRows: mostAreaRows + 1,
};

/** The rows of a sheet of areas: name, what it lies in, level and perhaps code. Throws 400 with what to do. */
export async function readAreaSheet(bytes: Uint8Array): Promise<AreaRow[]> {
  return [...(await readRows(bytes, areasForm))];
}

/** What the rows of a sheet would add. */
export const planning = (ctx: ReadContext) => async (rows: readonly AreaRow[]) => {
  const { good, bad } = planAreas(await listAreas(ctx.db), rows);
  return {
    good: good.map((area): PlannedArea & { kind: 'added' } => ({ ...area, kind: 'added' })),
    bad: bad.map((row) => ({ ...row, column: '' })),
  };
};

/** Takes over all rows of a sheet or the good ones. Sent twice, the second finds that all of them are there. */
export async function importAreas(
  ctx: WriteContext,
  { opened, take }: Taking<AreaColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, async (rows) => {
    await lockTree(ctx.db);
    return planning(ctx)(rows);
  });
  await createPlanned(ctx, plan.good);
  return report;
}

/**
 * The open areas as a sheet that can be imported again, parents first, ambiguous ones named with theirs; or an empty
 * one with an example.
 */
export async function exportAreas(ctx: ReadContext, { kind, template }: SheetQuery): Promise<SheetFile> {
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
  const empty = template === 'true';
  const example = [w.exampleArea.zh, open[0]?.name ?? '', w.exampleLevel.zh, ''];
  const rows = empty
    ? [example]
    : open.map(({ name, level, code, parentId }) => [name, parentText(parentId), level, code]);
  const titles = areaColumns.map(({ titles: [title] }) => title);
  const name = empty ? 'areas-template' : `${ctx.city.key}-areas`;
  return sheetFileOf({ file: name, title: w.sheetTitle.zh, kind }, [titles, ...rows], [28, 28, 10, 16]);
}
