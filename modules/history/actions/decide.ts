import { AppError } from '../../../base/error.ts';
import { type Day, localTime } from '../../../base/time.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { addJob } from '../../../platform/jobs/job.ts';
import { type Act, type Field, type Meanings, meantFields, none, outcomes } from '../columns.rules.ts';
import { allowAct, type ImportRow } from '../history.policy.ts';
import { fieldWords, historyWords as w } from '../history.words.ts';
import * as store from '../store/imports.ts';
import { knownBy, namedOf, openRows, titlesOf } from '../views/sheet.ts';
import { meaningsOf } from '../views/written.ts';
import { checkSheet, takeSheet, undoSheet } from './work.ts';

async function load(
  ctx: WriteContext,
  id: string,
  act: Act,
  version: number,
): Promise<Authorized<ImportRow>> {
  const row = await store.lockImport(ctx.db, id);
  if (!row) throw notFound();
  return allowAct(ctx.actor, act, row, version);
}

export interface Mapping {
  readonly version: number;
  readonly titled: boolean;
  readonly columns: readonly Field[];
  /** The day of rows that tell none. */
  readonly day: Day | null;
  /** The area of rows that tell none. */
  readonly areaId: string | null;
  /** Only what was said by hand; the rest is remembered or plain. */
  readonly meanings: Meanings;
}

function refuseOddColumns(row: ImportRow, { columns }: Mapping): void {
  if (columns.length !== row.titles.length) {
    throw new AppError(400, 'columns', w.columnsCount, { count: row.titles.length });
  }
  if (!columns.includes('text')) throw new AppError(400, 'no-text', w.needsText);
  const twice = columns.find((field, at) => field !== 'more' && columns.indexOf(field) !== at);
  if (twice) throw new AppError(400, 'twice', w.twice, { field: fieldWords[twice].zh });
}

async function refuseUnknownMeanings(ctx: WriteContext, { meanings, areaId }: Mapping): Promise<void> {
  const named = await namedOf(ctx);
  const known = {
    category: named.category.map(({ key }) => key),
    organisation: named.organisation.map(({ key }) => key),
    outcome: outcomes as readonly string[],
    area: named.area.map(({ key }) => key),
  };
  if (areaId !== null && !known.area.includes(areaId)) {
    throw new AppError(400, 'unknown-area', w.unknownMeaning);
  }
  for (const field of meantFields) {
    const odd = Object.values(meanings[field]).some(
      (meant) => meant !== none && !known[field].includes(meant),
    );
    if (odd) throw new AppError(400, 'unknown-meaning', w.unknownMeaning);
  }
}

/**
 * Says what each column holds and what is meant by what stands in it, remembers both for the city, and has the whole
 * sheet tried. Throws 400 for columns that do not fit, 409 where the import has gone on since.
 */
export async function mapSheet(ctx: WriteContext, id: string, mapping: Mapping): Promise<void> {
  const row = await load(ctx, id, 'map', mapping.version);
  refuseOddColumns(row, mapping);
  await refuseUnknownMeanings(ctx, mapping);
  const today = localTime(ctx.now, ctx.city.zone).day;
  if (mapping.day !== null && mapping.day > today) throw new AppError(400, 'future-day', w.futureDay);
  const { titled } = mapping;
  const columns = [...mapping.columns];
  const block = await store.findBlock(ctx.db, id, 0);
  const first = block ? (openRows(ctx, block)[0]?.cells ?? []) : [];
  const titles = titlesOf(first, titled, columns.length);
  const known = meantFields.flatMap((field) =>
    Object.entries(mapping.meanings[field]).map(([written, meant]) => ({
      city_id: ctx.city.id,
      ...{ field, written, meant },
    })),
  );
  await store.keepKnownMeanings(ctx.db, known);
  if (titled) {
    await store.keepKnownColumns(ctx.db, { city_id: ctx.city.id, titles: knownBy(titles), columns });
  }
  const rows = row.rows + (row.titled ? 1 : 0) - (titled ? 1 : 0);
  if (rows < 1) throw new AppError(400, 'no-data', w.noData);
  const changed = { ...row, titled, titles, columns };
  await store.removeFaults(ctx.db, row);
  await store.saveImport(ctx.db, row, {
    ...{ titled, titles, columns, rows, given_day: mapping.day, state: 'checking' },
    given_area: mapping.areaId,
    meanings: await meaningsOf(ctx, changed),
    ...{ done: 0, good: 0, doubled: 0, bad: 0, undated: 0, version: row.version + 1 },
  });
  await addJob(ctx, checkSheet, `${id} ${row.version}`, ctx.now, { id });
}

/** Takes over all rows, or the good ones. Throws 409 where `all` is asked for and a row is bad: nothing is taken. */
export async function takeOver(
  ctx: WriteContext,
  id: string,
  { version, take }: { version: number; take: 'all' | 'good' },
): Promise<void> {
  const row = await load(ctx, id, 'take', version);
  if (take === 'all' && row.bad > 0) throw new AppError(409, 'bad-rows', w.badRows, { bad: row.bad });
  if (row.good === 0) throw new AppError(409, 'none-good', w.noneGood);
  await store.saveImport(ctx.db, row, {
    ...{ state: 'taking', done: 0, version: row.version + 1 },
    ...{ taken_by: staffOf(ctx.actor).staffId, taken_at: ctx.now },
  });
  await addJob(ctx, takeSheet, `${id} ${row.version}`, ctx.now, { id });
}

/** Takes back a whole import: its needs are removed and the ledger's entries count no more. */
export async function takeBack(ctx: WriteContext, id: string, version: number): Promise<void> {
  const row = await load(ctx, id, 'undo', version);
  await store.saveImport(ctx.db, row, {
    ...{ state: 'undoing', done: 0, version: row.version + 1 },
    ...{ undone_by: staffOf(ctx.actor).staffId, undone_at: ctx.now },
  });
  await addJob(ctx, undoSheet, `${id} ${row.version}`, ctx.now, { id });
}

/** Drops a sheet that nothing was taken over from. */
export async function dropSheet(ctx: WriteContext, id: string, version: number): Promise<void> {
  const row = await load(ctx, id, 'drop', version);
  await store.removeBlocks(ctx.db, row);
  await store.removeFaults(ctx.db, row);
  await store.saveImport(ctx.db, row, { state: 'dropped', version: row.version + 1 });
}
