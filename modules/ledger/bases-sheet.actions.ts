import { localTime } from '../../base/time.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { SheetImportBody, SheetReport, SheetTrial } from '../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet, trySheet } from '../../platform/sheets/take-sheet.ts';
import { listAreas } from '../places/places.public.ts';
import { addBasePopulation, changeBasePopulation } from './base-populations.actions.ts';
import * as store from './base-populations.store.ts';
import { type BaseColumn, type BaseRow, mostBaseRows, planBases } from './bases-sheet.rules.ts';
import { baseTitles, baseSheetWords as w } from './indicators-sheet.words.ts';

const columns: readonly BaseColumn[] = ['base', 'area', 'number', 'day', 'source', 'note'];
const form: SheetForm<BaseColumn> = {
  name: 'base-populations',
  columns: columns.map((key) => ({
    ...{ key, titles: [baseTitles[key].zh], needed: key !== 'note' },
    ...(key === 'day' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostBaseRows + 1,
};

const planning = (ctx: ReadContext) => async (rows: readonly BaseRow[]) =>
  planBases(rows, await store.listBases(ctx.db), {
    areas: await listAreas(ctx.db),
    today: localTime(ctx.now, ctx.city.zone).day,
  });

/** What importing the sheet would do; changes nothing. Throws 400 where it is no sheet of base populations. */
export async function tryBases(ctx: ReadContext, sent: SheetTrial): Promise<SheetReport> {
  return trySheet(ctx, form, sent, planning(ctx));
}

/**
 * Takes over a sheet, all rows or the good ones; each change is its next version. The same sheet again changes nothing.
 * Throws 403, and 409 where `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importBases(ctx: WriteContext, sent: SheetImportBody): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, form, sent, planning(ctx));
  const why = w.why.zh;
  for (const { kind, before, content } of plan.good) {
    if (kind === 'added') await addBasePopulation(ctx, { ...content, why });
    if (kind !== 'changed' || !before) continue;
    await changeBasePopulation(ctx, before.id, { ...content, version: before.version, state: 'live', why });
  }
  return report;
}
