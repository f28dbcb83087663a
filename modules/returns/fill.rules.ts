import { counting, left, type ReturnColumn } from './columns.rules.ts';
import type { Fact, FactSource, Facts } from './facts.rules.ts';
import { factsWords as w } from './facts.words.ts';
import type { PersonMatch } from './match.rules.ts';

/** How a row stands: `empty` names nobody; `repeated` is the same person as a row above. */
export type RowState = PersonMatch['state'] | 'empty' | 'repeated';
export const rowStates = ['found', 'unknown', 'several', 'differs', 'empty', 'repeated'] as const;

/** A column of the form, in its place from 0; `key` is null where nobody knows what it is. */
export interface FormColumn {
  readonly at: number;
  readonly title: string;
  readonly key: ReturnColumn | null;
}

/**
 * `had` stood there; `filled` is ours; `unknown` is nobody's; `closed` is known and may not be opened any more; `blank`
 * is left to whoever goes on.
 */
export type FilledCell =
  | { readonly kind: 'had' | 'blank' | 'closed'; readonly value: string }
  | { readonly kind: 'filled'; readonly value: string | number; readonly fact: Fact | null }
  | { readonly kind: 'unknown'; readonly value: string };

export interface FormRow {
  readonly number: number;
  /** By place of the column; a cell with something the matter is what it shows. */
  readonly cells: readonly string[];
  readonly broken: readonly number[];
  /** By place what a cell means where it may be written in several ways, to be compared. */
  readonly meant?: ReadonlyMap<number, string>;
}

export interface Person {
  readonly state: RowState;
  readonly facts: Facts;
  /** What is known and stays closed. */
  readonly closed: readonly ReturnColumn[];
}

export interface FilledRow {
  readonly number: number;
  readonly state: RowState;
  readonly cells: readonly FilledCell[];
  /** Columns in which the sheet says something else than we know. */
  readonly conflicts: readonly { readonly at: number; readonly theirs: string; readonly ours: Fact }[];
}

const nothing = /^(?:[-\u2014\u2013/\\\uff0f]*|\u672a\u6536\u96c6)$/;

/** Where a difference is one, and not another way to say the same. */
const comparable: readonly ReturnColumn[] = [
  ...(['name', 'idNumber', 'sex', 'age', 'born', 'phone', 'employer', 'uscc', 'union', 'household'] as const),
];

function plain(value: string, key: ReturnColumn): string {
  const text = value.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (key === 'age' || key === 'household') return text.replace(/[^\d].*$/, '');
  if (key === 'born') return text.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&').replaceAll(/\D/g, '');
  if (key === 'phone') return text.replaceAll(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  return text;
}

function differs(key: ReturnColumn, theirs: string, ours: Fact): boolean {
  if (!comparable.includes(key) || (key === 'idNumber' && ours.source === 'sheetNumber')) return false;
  const [one, other] = [plain(theirs, key), plain(String(ours.value), key)];
  // A year and a month are no other day than the one within them.
  if (key === 'born') return !other.startsWith(one);
  return one !== other;
}

function emptyCell(column: FormColumn, nth: number, { state, facts, closed }: Person): FilledCell {
  const { key } = column;
  if (key !== null && left.includes(key)) return { kind: 'blank', value: '' };
  if (key === 'order') return { kind: 'filled', value: nth, fact: null };
  const fact = key === null ? undefined : facts[key];
  if (fact) return { kind: 'filled', value: fact.value, fact };
  if (key !== null && closed.includes(key)) return { kind: 'closed', value: '' };
  // Whose row it is has to be told first.
  if (state === 'several' || state === 'differs') return { kind: 'blank', value: '' };
  return { kind: 'unknown', value: w.unknown.zh };
}

/** A row with what is known put into its empty cells. What stands there stays, whatever we know. `nth` counts from 1. */
export function fillRow(
  columns: readonly FormColumn[],
  row: FormRow,
  nth: number,
  person: Person,
): FilledRow {
  const conflicts: FilledRow['conflicts'][number][] = [];
  const cells = columns.map((column): FilledCell => {
    const theirs = row.cells[column.at] ?? '';
    const { key } = column;
    if (person.state === 'empty' || row.broken.includes(column.at)) return { kind: 'had', value: theirs };
    if (nothing.test(theirs)) return emptyCell(column, nth, person);
    const ours = key === null ? undefined : person.facts[key];
    const means = row.meant?.get(column.at) ?? theirs;
    if (key !== null && ours && differs(key, means, ours)) conflicts.push({ at: column.at, theirs, ours });
    return { kind: 'had', value: theirs };
  });
  return { number: row.number, state: person.state, cells, conflicts };
}

export interface ColumnCount extends FormColumn {
  readonly had: number;
  readonly filled: number;
  readonly unknown: number;
  readonly sources: readonly FactSource[];
}

/** Of every column how many cells were there, got filled, and are not known. */
export function countColumns(columns: readonly FormColumn[], rows: readonly FilledRow[]): ColumnCount[] {
  const named = rows.filter(({ state }) => state !== 'empty');
  return columns.map((column, index) => {
    const cells = named.flatMap((row) => row.cells[index] ?? []);
    const of = (...kinds: FilledCell['kind'][]) => cells.filter(({ kind }) => kinds.includes(kind)).length;
    const from = cells.flatMap((cell) => (cell.kind === 'filled' && cell.fact ? [cell.fact.source] : []));
    return {
      ...column,
      ...{
        had: of('had'),
        filled: of('filled'),
        unknown: of('unknown', 'closed'),
        sources: [...new Set(from)],
      },
    };
  });
}

/** A cell as a workbook has it: counts as numbers, everything that identifies as text. */
export function cellValue(key: ReturnColumn | null, text: string): string | number {
  const counted = key === null || counting.includes(key);
  return counted && /^(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/.test(text) ? Number(text) : text;
}
