import { unmarked } from '../../../base/cells.ts';
import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { readSheet, sheetLimits } from '../../../platform/sheets/read-sheet.ts';
import { blockRows, guessColumns, looksTitled, mostColumns } from '../columns.rules.ts';
import { mayImport } from '../history.policy.ts';
import { historyWords as w } from '../history.words.ts';
import type { RawRow } from '../row.rules.ts';
import * as store from '../store/imports.ts';
import { knownBy, lockRows, titlesOf } from '../views/sheet.ts';

/** Years of requests are a longer sheet than any list of settings. */
const limits = { ...sheetLimits, bytes: 16 * 1024 * 1024 };

/**
 * Keeps a sheet of past needs, encrypted, until it is taken over or dropped. Gives its id. Throws 400 where the file
 * is no sheet.
 */
export async function uploadSheet(
  ctx: WriteContext,
  { name, content }: { name: string; content: string },
): Promise<string> {
  const { staffId } = staffOf(ctx.actor);
  if (!mayImport(ctx.actor)) throw notYours();
  const read = await readSheet(Buffer.from(content, 'base64'), limits);
  const all = read.map(
    ({ number, cells, fault }): RawRow => ({
      number,
      cells: cells.map(unmarked),
      ...(fault ? { broken: true } : {}),
    }),
  );
  const width = all.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  if (width > mostColumns) {
    throw new AppError(400, 'too-many-columns', w.tooManyColumns, { count: width, most: mostColumns });
  }
  const first = all[0]?.cells ?? [];
  const known = await store.findKnownColumns(ctx.db, knownBy(titlesOf(first, true, width)));
  const titled = known !== null || all[0]?.number === 0 || looksTitled(first);
  const records = all.length - (titled ? 1 : 0);
  if (records === 0) throw new AppError(400, 'no-data', w.noData);
  const titles = titlesOf(first, titled, width);
  const id = newId(ctx.now, ctx.chance);
  const blocks = Array.from({ length: Math.ceil(all.length / blockRows) }, (_, number) => ({
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    import_id: id,
    number,
    rows: lockRows(ctx, all.slice(number * blockRows, (number + 1) * blockRows)),
  }));
  const row = {
    ...{ city_id: ctx.city.id, id, name, state: 'mapping', titled, titles },
    columns: known?.length === width ? known : guessColumns(titled ? titles : titles.map(() => '')),
    ...{ given_day: null, rows: records, blocks: blocks.length, done: 0, good: 0, doubled: 0, bad: 0 },
    ...{ undated: 0, taken: 0, made_by: staffId, made_at: ctx.now, taken_by: null, taken_at: null },
    ...{ undone_by: null, undone_at: null, version: 1 },
  };
  await store.createImport(ctx.db, row, blocks);
  return id;
}
