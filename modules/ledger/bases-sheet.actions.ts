import { localTime } from '../../base/time.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Taking } from '../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../platform/sheets/take-sheet.ts';
import { areaLabels, listAreas } from '../places/places.public.ts';
import { addBasePopulations, changeBasePopulation } from './base-populations.actions.ts';
import * as store from './base-populations.store.ts';
import { type BaseColumn, type BaseRow, mostBaseRows, planBases } from './bases-sheet.rules.ts';
import { baseTitles, baseSheetWords as w } from './indicators-sheet.words.ts';

const columns: readonly BaseColumn[] = ['base', 'area', 'number', 'day', 'source', 'note'];
export const basesForm: SheetForm<BaseColumn> = {
  name: 'base-populations',
  columns: columns.map((key) => ({
    ...{ key, titles: [baseTitles[key].zh], needed: key !== 'note' },
    ...(key === 'day' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostBaseRows + 1,
};

/** What the rows of a sheet would do. */
export const planning = (ctx: ReadContext) => async (rows: readonly BaseRow[]) =>
  planBases(rows, await store.listBases(ctx.db), {
    areas: new Map([...areaLabels(await listAreas(ctx.db))].map(([id, label]) => [label, id])),
    today: localTime(ctx.now, ctx.city.zone).day,
  });

/**
 * Takes over a sheet, all rows or the good ones; each change is its next version. The same sheet again changes nothing.
 * Throws 403, and 409 where `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importBases(
  ctx: WriteContext,
  { opened, take }: Taking<BaseColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
  const why = w.why.zh;
  const added = plan.good.filter(({ kind }) => kind === 'added').map(({ content }) => content);
  await addBasePopulations(ctx, added, why);
  for (const { kind, before, content } of plan.good) {
    if (kind !== 'changed' || !before) continue;
    await changeBasePopulation(ctx, before.id, { ...content, version: before.version, state: 'live', why });
  }
  return report;
}
