import { unmarked } from '../../../base/cells.ts';
import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notYours, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { Ask } from '../../../platform/http/route.ts';
import { withSheet } from '../../../platform/sheets/read-sheet.ts';
import type { MarkKind } from '../../../platform/sheets/reading/raw-row.ts';
import type { SheetRow } from '../../../platform/sheets/sheet-row.ts';
import { blockRows, guessColumns, looksTitled, mostColumns } from '../columns.rules.ts';
import { mayImport } from '../history.policy.ts';
import { historyWords as w } from '../history.words.ts';
import type { RawRow } from '../row.rules.ts';
import * as store from '../store/imports.ts';
import { knownBy, lockRows, titlesOf } from '../views/sheet.ts';

/** What is wrong with a cell before anybody looks at what it says: it is told, never guessed. */
const unusable: ReadonlySet<MarkKind> = new Set([
  'lost-digits',
  'error',
  'uncalculated',
  'merged',
  'too-long',
]);

function rawOf({ number, cells, marks = [], fault }: SheetRow): RawRow {
  const lost = marks.filter(([, kind]) => unusable.has(kind)).map(([at]) => at);
  return {
    ...{ number, cells: cells.map(unmarked) },
    ...(fault ? { broken: true } : {}),
    ...(lost.length > 0 ? { lost } : {}),
  };
}

interface Kept {
  readonly first: RawRow;
  readonly count: number;
  readonly width: number;
  /** Encrypted, so many rows in each. */
  readonly blocks: readonly Buffer[];
}

/** Encrypts the rows as they are read: a hundred thousand of them are never held together. */
async function keepRows(ctx: Pick<ReadContext, 'keys'>, rows: AsyncIterable<SheetRow>): Promise<Kept> {
  const blocks: Buffer[] = [];
  let first: RawRow | null = null;
  let block: RawRow[] = [];
  let count = 0;
  let width = 1;
  for await (const read of rows) {
    const row = rawOf(read);
    first ??= row;
    count += 1;
    width = Math.max(width, row.cells.length);
    if (width > mostColumns) {
      throw new AppError(400, 'too-many-columns', w.tooManyColumns, { count: width, most: mostColumns });
    }
    block.push(row);
    if (block.length < blockRows) continue;
    blocks.push(lockRows(ctx, block));
    block = [];
  }
  if (block.length > 0) blocks.push(lockRows(ctx, block));
  return { first: first ?? { number: 1, cells: [] }, count, width, blocks };
}

/** Takes apart a sheet of past needs with the keys of the city, before its transaction. Throws 400. */
export async function openPastSheet({ content }: { content: string }, ask: Ask): Promise<Kept> {
  const keys = await ask(async (ctx) => ctx.keys);
  return withSheet(Buffer.from(content, 'base64'), {}, ({ rows }) => keepRows({ keys }, rows));
}

/**
 * Keeps a sheet of past needs, encrypted, until it is taken over or dropped. Gives its id. Throws 400 where
 * it holds nothing.
 */
export async function uploadSheet(
  ctx: WriteContext,
  { name }: { name: string },
  kept: Kept,
): Promise<string> {
  const { staffId } = staffOf(ctx.actor);
  if (!mayImport(ctx.actor)) throw notYours();
  const { width } = kept;
  const first = kept.first.cells;
  const known = await store.findKnownColumns(ctx.db, knownBy(titlesOf(first, true, width)));
  const titled = known !== null || kept.first.number === 0 || looksTitled(first);
  const records = kept.count - (titled ? 1 : 0);
  if (records === 0) throw new AppError(400, 'no-data', w.noData);
  const titles = titlesOf(first, titled, width);
  const id = newId(ctx.now, ctx.chance);
  const blocks = kept.blocks.map((rows, number) => ({
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), import_id: id, number, rows },
  }));
  const row = {
    ...{ city_id: ctx.city.id, id, name, state: 'mapping', titled, titles },
    columns: known?.length === width ? known : guessColumns(titled ? titles : titles.map(() => '')),
    ...{
      given_day: null,
      given_area: null,
      rows: records,
      blocks: blocks.length,
      done: 0,
      good: 0,
      doubled: 0,
      bad: 0,
    },
    ...{ undated: 0, taken: 0, made_by: staffId, made_at: ctx.now, taken_by: null, taken_at: null },
    ...{ undone_by: null, undone_at: null, version: 1 },
  };
  await store.createImport(ctx.db, row, blocks);
  return id;
}
