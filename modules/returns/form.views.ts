import { unmarked } from '../../base/cells.ts';
import { readIdNumber } from '../../base/id-card.ts';
import { type Day, localTime } from '../../base/time.ts';
import { say } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { unturned } from '../../platform/http/schema.ts';
import { type Checked, checkCell } from '../../platform/sheets/check-cell.ts';
import {
  bare,
  type Columns,
  likeness,
  matchOf,
  mostAbove,
  namedPlaces,
  suggest,
  titlesOf,
} from '../../platform/sheets/columns.ts';
import { findKnownColumns, fingerprintOf } from '../../platform/sheets/known-columns.store.ts';
import { matchColumns } from '../../platform/sheets/match-columns.ts';
import { type ReadSheet, refusal, withSheet } from '../../platform/sheets/read-sheet.ts';
import { lettersOf } from '../../platform/sheets/reading/merges.ts';
import type { SheetMatch } from '../../platform/sheets/sheet.contract.ts';
import type { SheetRow } from '../../platform/sheets/sheet-row.ts';
import { left, mostReturnRows, naming, type ReturnColumn } from './columns.rules.ts';
import { columnTitles } from './columns.words.ts';
import type { FormColumn, FormRow } from './fill.rules.ts';
import type { SentForm } from './returns.contract.ts';
import { returnsWords as w } from './returns.words.ts';

/** Under which it is remembered which column is which; never changed. */
export const formName = 'returns.persons';

function holdsOf(key: ReturnColumn): { holds?: 'idNumber' | 'day' } {
  if (key === 'idNumber') return { holds: 'idNumber' };
  return key === 'born' ? { holds: 'day' } : {};
}

const columns: Columns<ReturnColumn> = (Object.keys(columnTitles) as ReturnColumn[]).map((key) => ({
  ...{ key, titles: columnTitles[key], needed: false },
  ...holdsOf(key),
}));

/** So alike a title must be to be taken for one nobody confirmed. */
const sure = 0.75;

/** A cell that cannot be taken as it is, or that ought to be looked at. */
export interface FormNote {
  readonly number: number;
  readonly column: string;
  readonly text: string;
}

export interface Form {
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly bad: readonly FormNote[];
  readonly notes: readonly FormNote[];
  /** What stands above the titles and the titles themselves, to be given back as it is. */
  readonly above: readonly SheetRow[];
  readonly match: SheetMatch;
  /** Whether a row of titles was found; else what was taken for one may be a row of persons. */
  readonly titled: boolean;
  readonly places: ReadonlyMap<ReturnColumn, number>;
  readonly fingerprint: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly macros: boolean;
}

/** Titles of a row; where a form's head has two rows, those above stand in for what this one leaves open. */
function headAt(rows: readonly SheetRow[], at: number, two: boolean): string[] {
  const own = titlesOf(rows[at] ?? { number: 0, cells: [] });
  if (!two || at === 0) return own;
  const over = titlesOf(rows[at - 1] ?? { number: 0, cells: [] });
  return Array.from(
    { length: Math.max(own.length, over.length) },
    (_, place) => own[place] || over[place] || '',
  );
}

interface Head {
  /** Whether its titles say what they are; else it may be a row of persons. */
  readonly names: boolean;
  readonly at: number;
  readonly titles: readonly string[];
}

/** Which of the first rows names the columns: the one that names most, with the one above it where that names more. */
function headOf(first: readonly SheetRow[]): Head {
  const all = first.flatMap((_, at) => [false, true].map((two) => ({ at, titles: headAt(first, at, two) })));
  const named = all.map(({ titles }) => namedPlaces(columns, titles).size);
  const most = Math.max(0, ...named);
  if (most > 0) {
    // The lower of two rows of titles: what is merged over both is named in both.
    const at = Math.max(...all.filter((_, index) => named[index] === most).map((head) => head.at));
    const best = all.find((head, index) => head.at === at && named[index] === most);
    if (best) return { ...best, names: true };
  }
  const several = first.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const at = Math.max(0, several);
  return { names: false, at, titles: headAt(first, at, false) };
}

/** By its titles: of several names the one that says it best. Where one title stands twice, nobody knows which it is. */
function namedOf(titles: readonly string[]) {
  const places = new Map<ReturnColumn, number>();
  const twice: string[] = [];
  const lettered = (title: string) => titles.flatMap((one, at) => (one === title ? [lettersOf(at)] : []));
  for (const { key, titles: names } of columns) {
    const said = names.find((name) => titles.includes(bare(name)));
    if (said === undefined) continue;
    const at = titles.indexOf(bare(said));
    if (titles.lastIndexOf(bare(said)) === at) places.set(key, at);
    else if (!left.includes(key)) twice.push(bare(said));
  }
  const [title] = twice;
  return { places, twice: title === undefined ? null : { title, places: lettered(title).join(w.comma.zh) } };
}

/** Those that nobody named, where a title is hardly anything else. */
function likelyOf(titles: readonly string[], named: ReadonlyMap<ReturnColumn, number>) {
  const likely = [...suggest(columns, titles, named)].filter(([key, at]) =>
    columnTitles[key].some((name) => likeness(titles[at] ?? '', bare(name)) >= sure),
  );
  return new Map([...likely, ...named]);
}

/** What people said of such a sheet now or before, or how its titles read; and what is not clear, in words. */
function placesOf(titles: readonly string[], row: number, said: Record<string, number> | null) {
  const { places: named, twice } = namedOf(titles);
  const places = said
    ? matchColumns(columns, { number: 1, cells: titles }, said).places
    : likelyOf(titles, named);
  if (said === null && twice) return { places, why: say(w.twice, 'zh', { row, ...twice }) };
  return { places, why: naming.some((key) => places.has(key)) ? null : say(w.nameless, 'zh') };
}

/** Forms ask for the day somebody was born, or for year and month; what is neither cannot be read. */
function dayOrMonth(read: Checked): Checked {
  if ('fault' in read || read.value === '' || /^(?:19|20)\d\d(?:\D*\d{1,2}\D*){0,2}$/.test(read.value))
    return read;
  return { fault: { text: w.badDay, values: { shown: read.value } } };
}

function readRow(
  row: SheetRow,
  form: readonly FormColumn[],
  { bad, notes, today }: { bad: FormNote[]; notes: FormNote[]; today: Day },
): FormRow {
  const cells: string[] = [];
  const broken: number[] = [];
  const meant = new Map<number, string>();
  const tell = (to: FormNote[], column: string, text: string) =>
    to.push({ number: row.number, column, text });
  if (row.fault) tell(bad, '', say(row.fault, 'zh'));
  for (const { at, title, key } of form) {
    const cell = unturned(unmarked(row.cells[at] ?? ''));
    const mark = row.marks?.find(([place]) => place === at);
    const { holds } = key === null ? {} : holdsOf(key);
    const read = checkCell(cell, mark && { kind: mark[1], shown: mark[2] }, holds);
    const checked = holds === 'day' ? dayOrMonth(read) : read;
    if (holds === 'day' && 'value' in checked) meant.set(at, checked.value);
    cells[at] = 'fault' in checked || holds === 'day' ? cell || (mark?.[2] ?? '') : checked.value;
    if ('fault' in checked) {
      broken.push(at);
      tell(bad, title, say(checked.fault.text, 'zh', checked.fault.values));
      continue;
    }
    if (holds === 'idNumber' && checked.value !== '' && readIdNumber(checked.value, today).number === null) {
      tell(bad, title, say(w.badIdNumber, 'zh'));
    }
    if (checked.note) tell(notes, title, say(checked.note.text, 'zh', checked.note.values));
  }
  return { number: row.number, cells, broken, meant };
}

/** A form that was sent, taken apart: this takes long, and nothing in it needs a transaction. */
export interface OpenedForm {
  readonly sent: SentForm;
  readonly about: ReadSheet['about'];
  readonly all: readonly SheetRow[];
}

const tooMany = () => refusal('too-many-rows', w.tooManyRows, { most: mostReturnRows });

/** Takes apart a form that was sent. Throws 400 where the file is no sheet, or a longer one than is taken. */
export async function openForm(sent: SentForm): Promise<OpenedForm> {
  const bytes = Buffer.from(sent.content, 'base64');
  return withSheet(bytes, { sheet: sent.sheet ?? null }, async ({ about, rows }) => {
    const all: SheetRow[] = [];
    for await (const row of rows) {
      if (all.length === mostReturnRows + mostAbove) throw tooMany();
      all.push(row);
    }
    return { sent, about, all };
  });
}

/**
 * A sheet of persons that somebody asks for, as far as it can be read: which column is which by what people said of
 * it, or by its titles; nothing is filled yet. Throws 400 where it is a longer one than is taken.
 */
export async function readForm(ctx: ReadContext, { sent, ...read }: OpenedForm): Promise<Form> {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const head = headOf(read.all.slice(0, mostAbove));
  if (read.all.length - head.at - 1 > mostReturnRows) throw tooMany();
  const titles = head.titles.map(bare);
  const fingerprint = fingerprintOf(titles);
  const said = sent.columns ?? (await findKnownColumns(ctx.db, formName, fingerprint));
  const { places, why } = placesOf(titles, read.all[head.at]?.number ?? 1, said);
  const keyAt = new Map([...places].map(([key, at]) => [at, key]));
  const form = titles.flatMap((title, at): FormColumn[] => {
    // A form has as many places to sign as it likes.
    const key =
      keyAt.get(at) ?? left.find((one) => columnTitles[one].some((name) => bare(name) === title)) ?? null;
    return title === '' && key === null ? [] : [{ at, title, key }];
  });
  const [bad, notes]: [FormNote[], FormNote[]] = [[], []];
  const { sheets, sheet, macros } = read.about;
  return {
    ...{ columns: form, bad, notes, places, fingerprint, sheets, sheet, macros },
    rows: read.all.slice(head.at + 1).map((row) => readRow(row, form, { bad, notes, today })),
    above: read.all.slice(0, head.at + 1),
    ...{ match: matchOf(columns, titles, places, why), titled: head.names },
  };
}
