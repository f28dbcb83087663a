import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import { listAreas } from '../places/places.public.ts';
import { mostInSheet } from './employers.rules.ts';
import { type EmployerFilter, listEmployerPage } from './employers.store.ts';
import { employerSheetWords as w } from './employers-sheet.words.ts';

/** Employers as they are listed, as a sheet; credit codes are texts. */
export async function employerSheet(
  ctx: ReadContext,
  { format, ...filter }: Pick<EmployerFilter, 'search' | 'union'> & { format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const { employers } = await listEmployerPage(ctx.db, { ...filter, limit: mostInSheet, offset: 0 });
  const today = localTime(ctx.now, ctx.city.zone).day;
  return sheetFileOf(
    { file: `${ctx.city.key}-employers-${today}`, title: w.sheet.zh, kind: format },
    [
      [w.name, w.kind, w.area, w.union, w.uscc].map(({ zh }) => zh),
      ...employers.map(({ name, kind, areaId, hasUnion, uscc }) => [
        ...[name, w[kind].zh, areas.get(areaId) ?? '', (hasUnion ? w.yes : w.no).zh, uscc],
      ]),
    ],
    [40, 18, 18, 8, 24],
  );
}
