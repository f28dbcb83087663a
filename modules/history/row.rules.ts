import { type Day, instantOf, isDay, localTime } from '../../base/time.ts';
import type { Field, Meanings, NamedField, Outcome } from './columns.rules.ts';
import type { Fault } from './history.words.ts';

/** A row of a sheet as it was brought in. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The line could not be read. */
  readonly broken?: boolean;
  /** Places of cells that the file itself does not hold right: digits lost, formulas that failed, merged away. */
  readonly lost?: readonly number[];
}

/** What is needed to judge rows. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly columns: readonly Field[];
  readonly meanings: Meanings;
  readonly givenDay: Day | null;
  /** The place of rows that tell none. */
  readonly givenArea: string | null;
  readonly zone: string;
  readonly now: Date;
}

export interface PastNeed {
  readonly number: number;
  readonly saidAt: Date | null;
  readonly endedAt: Date | null;
  readonly words: string;
  readonly category: string | null;
  readonly categoryWritten: string;
  readonly organisation: string | null;
  readonly organisationWritten: string;
  readonly area: string | null;
  readonly areaWritten: string;
  readonly answer: string | null;
  readonly outcome: Outcome;
  readonly more: readonly (readonly [title: string, cell: string])[];
}

export interface RowFault {
  readonly number: number;
  /** The place of the column from 0; -1 is the whole row. */
  readonly place: number;
  readonly fault: Fault;
  readonly amount: number | null;
}

export type Judged = { readonly good: PastNeed } | { readonly bad: readonly RowFault[] };

const most = { text: 5000, answer: 20_000 };
const earliest = '1949-10-01';

// Parted by signs, or by the Chinese words for year, month, day, hour, minute and second.
const written =
  /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?(?:[ T]*(\d{1,2})[:\uff1a\u65f6\u70b9](\d{1,2})?(?:[:\uff1a\u5206](\d{1,2})?)?(?:\.\d+)?\u79d2?)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;

const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');

/** The instant of a local time as sheets write it, or of an ISO instant with its zone; null for no time at all. */
export function readTime(cell: string, zone: string): Date | null {
  const text = cell.normalize('NFKC').trim();
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? null : at;
  }
  const found = written.exec(text) ?? packed.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second] = found;
  const wanted = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(wanted) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return null;
  return instantOf(wanted, `${two(hour)}:${two(minute)}:${two(second)}`, zone);
}

/** What a cell means; undefined where it says something that nobody has explained. */
function meant(sheet: Sheet, field: NamedField, cell: string): string | null | undefined {
  if (cell === '') return null;
  const found = sheet.meanings[field];
  if (!Object.hasOwn(found, cell)) return undefined;
  return found[cell] || null;
}

/** A row as a need of the past, or all that is wrong with it. */
export function judgeRow(row: RawRow, sheet: Sheet): Judged {
  const bad: RowFault[] = [];
  const { number } = row;
  const wrong = (field: Field | null, fault: Fault, amount: number | null = null) => {
    bad.push({ number, place: field === null ? -1 : sheet.columns.indexOf(field), fault, amount });
  };
  if (row.broken) {
    wrong(null, 'line');
    return { bad };
  }
  for (const place of row.lost ?? []) bad.push({ number, place, fault: 'lost', amount: null });
  if (bad.length > 0) return { bad };
  const cellOf = (field: Field) => row.cells[sheet.columns.indexOf(field)] ?? '';
  const timeOf = (field: 'time' | 'ended'): Date | null => {
    const cell = cellOf(field);
    if (cell === '') return null;
    const at = readTime(cell, sheet.zone);
    if (at === null || localTime(at, sheet.zone).day < earliest) wrong(field, 'time');
    else if (at > sheet.now) wrong(field, 'future');
    else return at;
    return null;
  };
  const words = cellOf('text');
  if (words === '') wrong('text', 'noText');
  if (words.length > most.text) wrong('text', 'longText', words.length);
  const answer = cellOf('answer');
  if (answer.length > most.answer) wrong('answer', 'longAnswer', answer.length);
  const given = sheet.givenDay === null ? null : instantOf(sheet.givenDay, '00:00', sheet.zone);
  const saidAt = timeOf('time') ?? (cellOf('time') === '' ? given : null);
  const endedAt = timeOf('ended');
  if (saidAt && endedAt && dayOf(endedAt, sheet) < dayOf(saidAt, sheet)) wrong('ended', 'before');
  const category = meant(sheet, 'category', cellOf('category'));
  if (category === undefined) wrong('category', 'category');
  const organisation = meant(sheet, 'organisation', cellOf('organisation'));
  if (organisation === undefined) wrong('organisation', 'organisation');
  const area = meant(sheet, 'area', cellOf('area'));
  if (area === undefined) wrong('area', 'area');
  if (bad.length > 0) return { bad };
  const outcome = sheet.meanings.outcome[cellOf('outcome')] as Outcome | undefined;
  return {
    good: {
      ...{ number, saidAt, endedAt, words },
      category: category ?? null,
      categoryWritten: cellOf('category'),
      organisation: organisation ?? null,
      organisationWritten: cellOf('organisation'),
      area: cellOf('area') === '' ? sheet.givenArea : (area ?? null),
      areaWritten: cellOf('area'),
      answer: answer === '' ? null : answer,
      outcome: outcome || 'unknown',
      more: sheet.columns.flatMap((field, place) => {
        const cell = row.cells[place] ?? '';
        return field === 'more' && cell !== '' ? [[sheet.titles[place] ?? '', cell] as const] : [];
      }),
    },
  };
}

function dayOf(at: Date, { zone }: Sheet): Day {
  return localTime(at, zone).day;
}

/** What makes a row the same row, in whatever order its columns stand. */
export function sameness(row: RawRow, titles: readonly string[]): string {
  const cells = row.cells.map((cell, place) => [titles[place] ?? '', cell] as const);
  return JSON.stringify(
    cells
      .filter(([, cell]) => cell !== '')
      .toSorted(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1)),
  );
}
