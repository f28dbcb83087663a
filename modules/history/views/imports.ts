import { say } from '../../../base/words.ts';
import { notFound, notYours } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Delivery } from '../../../platform/http/delivery.ts';
import { sheetTypes } from '../../../platform/sheets/sheet-file.ts';
import { type Cell, sheetBytes } from '../../../platform/sheets/write-sheet.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import { blockRows, type Field, type ImportState, type MeantField, previewRows } from '../columns.rules.ts';
import type { ImportDetail, ImportLine } from '../contract/shapes.ts';
import { actsOf, type ImportRow, mayImport } from '../history.policy.ts';
import { type Fault, faultWords, historyWords as w } from '../history.words.ts';
import type { RawRow } from '../row.rules.ts';
import * as store from '../store/imports.ts';
import { namedOf as namedOfCity, openRows, recordsOf } from './sheet.ts';
import { listWritten, type WrittenText } from './written.ts';

/** Bad rows that are told one by one; the sheet of them holds all. */
const told = 200;
const mostFaults = 50_000;
/** Characters of a cell in the preview. */
const cut = 120;

type Names = ReadonlyMap<string, string>;

async function namesOf(ctx: ReadContext, rows: readonly ImportRow[]): Promise<Names> {
  const ids = rows.flatMap(({ made_by, taken_by, undone_by }) => [made_by, taken_by, undone_by]);
  const known = await listStaffNames(ctx.db, [...new Set(ids.filter((id) => id !== null))]);
  return new Map([...known].map(([id, { name }]) => [id, name]));
}

function lineOf(row: ImportRow, names: Names): ImportLine {
  const by = (id: string | null, at: Date | null) =>
    id === null || at === null ? null : { name: names.get(id) ?? '', at: at.toISOString() };
  return {
    ...{ id: row.id, name: row.name, state: row.state as ImportState, rows: row.rows },
    ...{ taken: row.taken, bad: row.bad, version: row.version },
    made: { name: names.get(row.made_by) ?? '', at: row.made_at.toISOString() },
    takenBy: by(row.taken_by, row.taken_at),
    undoneBy: by(row.undone_by, row.undone_at),
  };
}

function short(cell: string): string {
  const masked = maskNumbers(cell);
  const letters = Array.from(masked.slice(0, cut * 2));
  return letters.length > cut ? `${letters.slice(0, cut).join('')}…` : masked;
}

type FaultRow = Awaited<ReturnType<typeof store.listFaults>>[number];

function faultOf(row: ImportRow, { number, place, reason, amount }: FaultRow) {
  const { why, what } = faultWords[reason as Fault];
  return {
    number,
    column: place < 0 ? w.wholeRow.zh : (row.titles[place] ?? ''),
    reason: say(why, 'zh', { amount: amount ?? 0 }),
    what: say(what, 'zh'),
  };
}

async function rowOf(ctx: ReadContext, id: string): Promise<ImportRow> {
  if (!mayImport(ctx.actor)) throw notYours();
  const row = await store.findImport(ctx.db, id);
  if (!row) throw notFound();
  return row;
}

export async function listAllImports(ctx: ReadContext): Promise<ImportLine[]> {
  if (!mayImport(ctx.actor)) throw notYours();
  const rows = await store.listImports(ctx.db);
  const names = await namesOf(ctx, rows);
  return rows.map((row) => lineOf(row, names));
}

/** One import with its first rows and what is wrong. Throws 404. */
export async function getImport(ctx: ReadContext, id: string): Promise<ImportDetail> {
  const row = await rowOf(ctx, id);
  const block = await store.findBlock(ctx.db, id, 0);
  const first = block ? recordsOf(ctx, row, 0, block).slice(0, previewRows) : [];
  const faults = await store.listFaults(ctx.db, id, told);
  return {
    ...lineOf(row, await namesOf(ctx, [row])),
    ...{ titled: row.titled, titles: row.titles, columns: row.columns as Field[], day: row.given_day },
    areaId: row.given_area,
    preview: first.map(({ number, cells }) => ({
      number,
      cells: row.titles.map((_, at) => short(cells[at] ?? '')),
    })),
    done: Math.min(row.done * blockRows, row.rows),
    ...{ good: row.good, doubled: row.doubled, undated: row.undated, sheetKept: block !== null },
    faults: faults.map((fault) => faultOf(row, fault)),
    may: actsOf(ctx.actor, row),
  };
}

/** What stands in one column, to be explained. */
export async function getWritten(
  ctx: ReadContext,
  id: string,
  asked: { place: number; field: MeantField; titled: boolean },
): Promise<{ texts: WrittenText[]; choices: { key: string; name: string }[] }> {
  const row = await rowOf(ctx, id);
  const texts = await listWritten(ctx, { ...row, titled: asked.titled }, asked.place, asked.field);
  const named = asked.field === 'outcome' ? [] : (await namedOfCity(ctx))[asked.field];
  return { texts, choices: named.map(({ key, names }) => ({ key, name: names[0] ?? key })) };
}

/** The bad rows as a sheet to mend and bring in again: as they are, with what is wrong before them. */
export async function getReport(ctx: ReadContext, id: string): Promise<Delivery> {
  const row = await rowOf(ctx, id);
  const faults = await store.listFaults(ctx.db, id, mostFaults);
  const blocks = await store.listBlocks(ctx.db, id);
  const rows = new Map<number, RawRow>(
    blocks.flatMap((block) => openRows(ctx, block)).map((one) => [one.number, one]),
  );
  const titles: Cell[] = [w.reportRow.zh, w.reportColumn.zh, w.reportReason.zh, w.reportWhat.zh];
  const lines = [...Map.groupBy(faults, ({ number }) => number)].map(([number, all]): Cell[] => {
    const found = all.map((fault) => faultOf(row, fault));
    const cells = rows.get(number)?.cells ?? [];
    const wrong = new Set(all.map(({ place }) => place));
    const joined = (part: 'column' | 'reason' | 'what') => found.map((one) => one[part]).join('\n');
    return [
      number,
      ...[joined('column'), joined('reason'), joined('what')],
      ...row.titles.map((_, at): Cell => (wrong.has(at) ? { bad: cells[at] ?? '' } : (cells[at] ?? ''))),
    ];
  });
  const widths = [8, 14, 28, 36, ...row.titles.map(() => 24)];
  const out = { kind: 'xlsx', title: w.reportName.zh, widths } as const;
  const bytes = await sheetBytes(out, [[...titles, ...row.titles], ...lines]);
  return {
    type: sheetTypes.xlsx,
    name: `${row.name.replace(/\.\w+$/, '')}-${w.reportName.zh}.xlsx`,
    bytes: new Uint8Array(bytes),
  };
}
