import { newId } from '../../../base/ids.ts';
import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { normalise } from '../../../engines/text/normalise.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { jobKind } from '../../../platform/jobs/job.ts';
import { proposeCategory } from '../../needs/needs.public.ts';
import type { ImportState } from '../columns.rules.ts';
import * as happenings from '../history.happenings.ts';
import { allowWork, type ImportRow, type PastNeedRow } from '../history.policy.ts';
import { judgeRow, type PastNeed, type RawRow, type RowFault, sameness } from '../row.rules.ts';
import * as store from '../store/imports.ts';
import * as past from '../store/past-needs.ts';
import { recordsOf, sheetOf } from '../views/sheet.ts';

type OfImport = { id: string };

export const checkSheet = jobKind<OfImport>('history.check');
export const takeSheet = jobKind<OfImport>('history.take');
export const undoSheet = jobKind<OfImport>('history.undo');

const hashPlace = 'history.past_need.row';
const morePlace = 'history.past_need.more';

interface GoodRow {
  readonly hash: Buffer;
  readonly need: PastNeed;
}

interface Judged {
  readonly good: GoodRow[];
  readonly bad: RowFault[];
  readonly badRows: number;
}

function judge(ctx: ReadContext, row: ImportRow, rows: readonly RawRow[]): Judged {
  const sheet = sheetOf(ctx, row);
  const good: GoodRow[] = [];
  const bad: RowFault[] = [];
  let badRows = 0;
  for (const one of rows) {
    const judged = judgeRow(one, sheet);
    if ('good' in judged) {
      good.push({ hash: ctx.keys.hash(hashPlace, sameness(one, row.titles)), need: judged.good });
    } else {
      badRows += 1;
      bad.push(...judged.bad);
    }
  }
  return { good, bad, badRows };
}

async function blockOf(ctx: ReadContext, row: ImportRow, number: number): Promise<RawRow[]> {
  const block = await store.findBlock(ctx.db, row.id, number);
  return block ? recordsOf(ctx, row, number, block) : [];
}

/** The import while it is in `state` and has blocks left; null when there is nothing to go on with. */
export async function findUnderWay(
  ctx: ReadContext,
  id: string,
  state: ImportState,
): Promise<ImportRow | null> {
  const row = await store.findImport(ctx.db, id);
  return row?.state === state ? row : null;
}

/** Hashes of the good rows before block `before`, for a trial that goes on where another stopped. */
export async function listSeen(ctx: ReadContext, row: ImportRow, number: number): Promise<string[]> {
  const { good } = judge(ctx, row, await blockOf(ctx, row, number));
  return good.map(({ hash }) => hash.toString('hex'));
}

/** Tries the next block. `seen` are the rows before it; what is there twice counts as doubled. True at the end. */
export async function checkNext(ctx: WriteContext, id: string, seen: Set<string>): Promise<boolean> {
  const found = await store.lockImport(ctx.db, id);
  if (found?.state !== 'checking') return true;
  const row = allowWork(found);
  const { good, bad, badRows } = judge(ctx, row, await blockOf(ctx, row, row.done));
  const known = await past.listKnownRows(
    ctx.db,
    good.map(({ hash }) => hash),
  );
  const fresh = good.filter(({ hash }) => {
    const hex = hash.toString('hex');
    if (known.has(hex) || seen.has(hex)) return false;
    seen.add(hex);
    return true;
  });
  await store.addFaults(ctx.db, row, bad);
  const done = row.done + 1;
  const over = done >= row.blocks;
  await store.saveImport(ctx.db, row, {
    done,
    good: row.good + fresh.length,
    doubled: row.doubled + good.length - fresh.length,
    bad: row.bad + badRows,
    undated: row.undated + fresh.filter(({ need }) => need.saidAt === null).length,
    ...(over ? { state: 'checked', version: row.version + 1 } : {}),
  });
  return over;
}

/** Rows of the next block without a category, by number, with what was said. */
export async function listUnsorted(
  ctx: ReadContext,
  row: ImportRow,
): Promise<{ number: number; words: string }[]> {
  const { good } = judge(ctx, row, await blockOf(ctx, row, row.done));
  return good
    .filter(({ need }) => need.category === null)
    .map(({ need: { number, words } }) => ({ number, words }));
}

/** The categories that the menu proposes for some texts, by row number. */
export async function sortSome(
  ctx: ReadContext,
  some: readonly { number: number; words: string }[],
): Promise<[number: number, category: string][]> {
  const found: [number, string][] = [];
  for (const { number, words } of some) {
    const category = await proposeCategory(ctx, words);
    if (category !== null) found.push([number, category]);
  }
  return found;
}

function rowOf(
  ctx: WriteContext,
  row: ImportRow,
  { hash, need }: GoodRow,
  matched: ReadonlyMap<number, string>,
): PastNeedRow {
  const day = (at: Date) => localTime(at, ctx.city.zone).day;
  const { saidAt, endedAt } = need;
  const proposed = need.category === null ? (matched.get(need.number) ?? null) : null;
  return {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    import_id: row.id,
    part: row.done,
    row_number: need.number,
    row_hash: hash,
    said_at: saidAt,
    ended_at: endedAt,
    days: saidAt && endedAt ? workingDaysBetween(day(saidAt), day(endedAt), ctx.isWorkingDay) : null,
    words: need.words,
    searched: normalise(need.words),
    category_code: need.category ?? proposed,
    category_by: need.category !== null ? 'sheet' : proposed !== null ? 'matched' : null,
    category_written: need.categoryWritten,
    organisation_id: need.organisation,
    organisation_written: need.organisationWritten,
    area_id: need.area,
    area_written: need.areaWritten,
    answer: need.answer,
    outcome: need.outcome,
    more: need.more.length === 0 ? null : ctx.keys.encrypt(morePlace, JSON.stringify(need.more)),
    erased_at: null,
  };
}

/** Takes over the next block, unless `part` is done already. True at the end. */
export async function takeNext(
  ctx: WriteContext,
  id: string,
  part: number,
  matched: ReadonlyMap<number, string>,
): Promise<boolean> {
  const found = await store.lockImport(ctx.db, id);
  if (found?.state !== 'taking') return true;
  if (found.done !== part) return false;
  const row = allowWork(found);
  const { good } = judge(ctx, row, await blockOf(ctx, row, part));
  const rows = new Map(good.map((one) => [one.hash.toString('hex'), one]));
  // Since the trial somebody may have had theirs erased: it does not come back.
  const known = await past.listKnownRows(
    ctx.db,
    good.map(({ hash }) => hash),
  );
  for (const hex of known) rows.delete(hex);
  const added = await past.addPastNeeds(
    ctx.db,
    row,
    [...rows.values()].map((one) => rowOf(ctx, row, one, matched)),
  );
  if (added > 0) await record(ctx, happenings.taken, id, { part, rows: added });
  const taken = row.taken + added;
  const over = part + 1 >= row.blocks;
  await store.saveImport(ctx.db, row, { done: part + 1, taken });
  if (over) await finish(ctx, row, taken);
  return over;
}

async function finish(ctx: WriteContext, row: ReturnType<typeof allowWork>, taken: number): Promise<void> {
  await store.saveImport(ctx.db, row, { state: 'taken', version: row.version + 1 });
  // The bad rows are still to be mended; nothing else is needed of the sheet.
  if (row.bad === 0) await store.removeBlocks(ctx.db, row);
  await record(ctx, happenings.finished, row.id, { rows: taken });
}

/** Removes the needs of the next block. True at the end. */
export async function undoNext(ctx: WriteContext, id: string): Promise<boolean> {
  const found = await store.lockImport(ctx.db, id);
  if (found?.state !== 'undoing') return true;
  const row = allowWork(found);
  await past.removePart(ctx.db, row, row.done);
  const done = row.done + 1;
  const over = done >= row.blocks;
  await store.saveImport(ctx.db, row, { done });
  if (!over) return false;
  await store.removeBlocks(ctx.db, row);
  await store.removeFaults(ctx.db, row);
  await store.saveImport(ctx.db, row, { state: 'undone', version: row.version + 1 });
  await record(ctx, happenings.undone, id, { rows: row.taken });
  return true;
}

/** Where a job was given up: what people can go on from. */
export async function giveUp(ctx: WriteContext, id: string): Promise<void> {
  const after: Partial<Record<string, ImportState>> = {
    checking: 'mapping',
    taking: 'stopped',
    // Half taken back is no state to go on importing from.
    undoing: 'taken',
  };
  const found = await store.lockImport(ctx.db, id);
  const state = after[found?.state ?? ''];
  if (!found || !state) return;
  await store.saveImport(ctx.db, allowWork(found), { state, version: found.version + 1 });
}

/** Sheets that nobody decided on, or that were taken over with bad rows, lie about no longer than this. */
const keptDays = 30;

export async function sweepSheets(ctx: WriteContext): Promise<void> {
  const before = new Date(ctx.now.getTime() - keptDays * 86_400_000);
  for (const found of await store.listOldSheets(ctx.db, before)) {
    const row = allowWork(found);
    await store.removeBlocks(ctx.db, row);
    if (found.state === 'mapping' || found.state === 'checked') {
      await store.removeFaults(ctx.db, row);
      await store.saveImport(ctx.db, row, { state: 'dropped', version: found.version + 1 });
    }
  }
}
