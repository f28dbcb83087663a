import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { concernSheetWords as w } from '../concerns-sheet.words.ts';
import { concernStateWords } from '../voice.words.ts';
import { type Asked, listAllConcerns } from './concerns.ts';

/** Concerns as the caller sees them listed, as a sheet: counts as numbers, those that are not told in words. */
export async function concernSheet(
  ctx: ReadContext,
  { format, ...asked }: Omit<Asked, 'page'> & { format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const { zone } = ctx.city;
  const day = (at: string): Cell => ({ day: localTime(new Date(at), zone).day });
  const count = (number: number | null): Cell => number ?? w.few.zh;
  const head = [w.title, w.people, w.now, w.before, w.area, w.place, w.category, w.since, w.last, w.state];
  const rows = (await listAllConcerns(ctx, asked)).map((one): Cell[] => [
    ...[one.title ?? w.untold.zh, count(one.people), count(one.now), count(one.before)],
    ...[one.area?.name ?? ctx.city.name, one.place, one.category?.name ?? null],
    ...[day(one.since), day(one.lastAt), concernStateWords[one.state].zh],
  ]);
  const today = localTime(ctx.now, zone).day;
  return sheetFileOf(
    { file: `${ctx.city.key}-concerns-${today}`, title: w.name.zh, kind: format },
    [head.map(({ zh }) => zh), ...rows],
    [44, 8, 10, 10, 16, 20, 16, 12, 12, 10],
  );
}
