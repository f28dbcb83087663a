import { AppError } from '../../base/error.ts';
import type { BadCell } from '../../base/misfit.ts';
import { type Language, say } from '../../base/words.ts';
import type { WriteContext } from '../access/context.ts';
import type { Ask } from '../http/route.ts';
import type { Columns } from './columns.ts';
import { titleRowOf, titlesOf } from './columns.ts';
import { findKnownColumns, fingerprintOf, keepColumns } from './known-columns.store.ts';
import { type ReadSheet, refusal, type SheetLimits, sheetLimits, withSheet } from './read-sheet.ts';
import type { SheetReport, SheetTaking, SheetTrial } from './sheet.contract.ts';
import { sheetCopy, widthOfSheet } from './sheet-copy.ts';
import type { SheetRow } from './sheet-row.ts';
import { type Note, readTable, type Table, type TableRow } from './sheet-table.ts';
import { sheetsWords as w } from './sheets.words.ts';

/** So many bad cells are told one by one, so many words on good ones; the rest is counted. */
const told = 500;
const toldNotes = 100;

// Reasons of rows are told in the language of the field's own sheets.
const ofSheets: Language = 'zh';

/** What a kind of sheet is made of. */
export interface SheetForm<Key extends string> {
  /** Under which it is remembered which column is which; never changed. */
  readonly name: string;
  readonly columns: Columns<Key>;
  /** With the row of titles. */
  readonly mostRows?: number;
}

/** What is to be done with the rows of a sheet. */
export interface SheetPlan {
  readonly good: readonly { readonly kind: 'added' | 'changed' | 'same' }[];
  readonly bad: readonly BadCell[];
  /** What is taken and ought to be looked at first. */
  readonly notes?: readonly Note[];
}

export type Planning<Key extends string, Plan extends SheetPlan> = (
  rows: readonly TableRow<Key>[],
  present: ReadonlySet<Key>,
) => Plan | Promise<Plan>;

const nothingPlanned: SheetPlan = { good: [], bad: [] };

function limitsOf({ mostRows = sheetLimits.rows }: { readonly mostRows?: number }): SheetLimits {
  return { ...sheetLimits, rows: mostRows };
}

/** What a person says now of the columns, or said before of a sheet with these titles. */
function saidOf<Key extends string>(
  ask: Ask,
  form: SheetForm<Key>,
  given: Record<string, number> | undefined,
) {
  return async (first: readonly SheetRow[]) => {
    if (given) return { row: titleRowOf(form.columns, first), places: given };
    const prints = first.map((one) => fingerprintOf(titlesOf(one)));
    return ask(async ({ db }) => {
      for (const [row, print] of prints.entries()) {
        const places = await findKnownColumns(db, form.name, print);
        if (places) return { row, places };
      }
      return null;
    });
  };
}

type Sent = Pick<SheetTrial, 'content' | 'sheet' | 'columns'>;

/** A sheet that was sent, taken apart: this takes long, and nothing in it needs a transaction. */
export interface Opened<Key extends string> {
  readonly form: SheetForm<Key>;
  readonly sent: Sent;
  readonly bytes: Uint8Array;
  readonly about: ReadSheet['about'];
  readonly table: Table<Key>;
}

/** Takes apart a sheet that was sent; remembered columns it asks for. Throws 400 where the file is no sheet. */
export async function openSheet<Key extends string>(
  form: SheetForm<Key>,
  sent: Sent,
  ask: Ask,
): Promise<Opened<Key>> {
  const bytes = Buffer.from(sent.content, 'base64');
  const asked = { limits: limitsOf(form), sheet: sent.sheet ?? null };
  return withSheet(bytes, asked, async (sheet) => ({
    ...{ form, sent, bytes, about: sheet.about },
    table: await readTable(sheet, form.columns, saidOf(ask, form, sent.columns)),
  }));
}

function reportOf<Key extends string>({ table, about }: Opened<Key>, plan: SheetPlan): SheetReport {
  const { good, bad } = plan;
  const notes = [...(plan.notes ?? []), ...table.notes];
  const count = (kind: string) => good.filter((one) => one.kind === kind).length;
  return {
    ...{ rows: table.count, added: count('added'), changed: count('changed'), same: count('same') },
    bad: bad.slice(0, told).map(({ number, name, column, reason, values }) => ({
      ...{ number, name, column, reason: say(reason, ofSheets, values) },
    })),
    badCount: new Set(bad.map(({ number }) => number)).size,
    notes: notes
      .slice(0, toldNotes)
      .map(({ number, column, text, values }) => ({ number, column, text: say(text, ofSheets, values) })),
    noteCount: notes.length,
    ...{
      match: table.match,
      sheets: [...about.sheets],
      sheet: about.sheet,
      macros: about.macros,
      copy: null,
    },
  };
}

async function judged<Key extends string, Plan extends SheetPlan>(
  opened: Opened<Key>,
  plan: Planning<Key, Plan>,
): Promise<{ planned: Plan; whole: SheetPlan }> {
  const planned = await plan(opened.table.rows, opened.table.present);
  const bad = [...opened.table.bad, ...planned.bad].toSorted((a, b) => a.number - b.number);
  return { planned, whole: { good: planned.good, bad, notes: planned.notes ?? [] } };
}

/** What importing a sheet would do; where it is not settled which column is which, nothing was tried. */
export interface Tried<Key extends string> {
  readonly opened: Opened<Key>;
  readonly whole: SheetPlan;
}

/** What importing a sheet would do; changes nothing. */
export async function trySheet<Key extends string>(
  opened: Opened<Key>,
  plan: Planning<Key, SheetPlan>,
): Promise<Tried<Key>> {
  if (!opened.table.match.settled) return { opened, whole: nothingPlanned };
  return { opened, whole: (await judged(opened, plan)).whole };
}

/** The report of a trial, with the sheet given back where that is asked for: it is read again. */
export async function triedReport<Key extends string>(
  { opened, whole }: Tried<Key>,
  copy: SheetTrial['copy'],
): Promise<SheetReport> {
  const { form, table, bytes, about } = opened;
  const report = reportOf(opened, whole);
  if (!copy || !table.match.settled) return report;
  const again = <T>(work: (sheet: ReadSheet) => Promise<T>) =>
    withSheet(bytes, { limits: limitsOf(form), sheet: about.sheet }, work);
  const width = await again(widthOfSheet);
  const titled = form.columns.flatMap(({ key, titles: [title] }) => {
    const at = table.places.get(key);
    return at === undefined ? [] : [[title, at] as const];
  });
  const found = { bad: whole.bad, titleRow: table.titleRow, places: new Map(titled) };
  return {
    ...report,
    copy: await again((sheet) => sheetCopy(sheet, found, copy, { form: form.name, width })),
  };
}

/** Throws 409 where all rows are asked for and one of them is bad: then nothing is taken. */
function refuseUnlessTakeable({ badCount }: SheetReport, take: SheetTaking): void {
  if (take === 'all' && badCount > 0) throw new AppError(409, 'bad-rows', w.notAll, { bad: badCount });
}

/**
 * The plan of a sheet that is taken over now, and its report; what a person said of its columns is remembered. Throws
 * 400 where it is not settled which column is which, 409 where `all` is asked for and a row is bad.
 */
export async function takeSheet<Key extends string, Plan extends SheetPlan>(
  ctx: WriteContext,
  opened: Opened<Key>,
  take: SheetTaking,
  plan: Planning<Key, Plan>,
): Promise<{ plan: Plan; report: SheetReport }> {
  const { form, sent } = opened;
  const { match, titles, places } = opened.table;
  if (!match.settled) {
    const text = { zh: match.why ?? w.badColumns.zh, en: w.badColumns.en };
    throw refusal('no-column', text);
  }
  const { planned, whole } = await judged(opened, plan);
  const report = reportOf(opened, whole);
  refuseUnlessTakeable(report, take);
  if (sent.columns) {
    await keepColumns(ctx.db, ctx.city.id, { form: form.name, fingerprint: fingerprintOf(titles), places });
  }
  return { plan: planned, report };
}

/**
 * The rows of a sheet by its columns, where nobody can be asked: its titles must say which is which, and every cell
 * must be one that can be read. Throws 400.
 */
export async function readRows<Key extends string>(
  bytes: Uint8Array,
  form: SheetForm<Key>,
): Promise<readonly TableRow<Key>[]> {
  const table = await withSheet(bytes, { limits: limitsOf(form) }, (sheet) =>
    readTable(sheet, form.columns, async () => null),
  );
  if (!table.match.settled) {
    const { why } = table.match;
    throw refusal('no-column', { zh: why ?? w.badColumns.zh, en: w.badColumns.en });
  }
  const [wrong] = table.bad;
  if (wrong) {
    const reason = say(wrong.reason, ofSheets, wrong.values);
    throw refusal('bad-cell', w.badCell, { row: wrong.number, column: wrong.column, reason });
  }
  return table.rows;
}
