import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import { listWords } from './call-names.words.ts';
import { type CallRow, holding, isPaperNumber } from './calls.rules.ts';
import { callTitles, callSheetWords as w } from './calls-sheet.words.ts';

export type CallColumn = keyof typeof callTitles;

export interface SheetCall {
  readonly number: number;
  readonly values: Readonly<Record<CallColumn, string>>;
}

export interface PlannedCall {
  readonly kind: 'added' | 'changed' | 'same';
  readonly list: 'call' | 'duty';
  readonly category: string;
  readonly organisationId: string;
  readonly source: string;
  readonly agreedOn: Day;
  readonly removed: boolean;
  /** How many words there were on it before. */
  readonly version: number;
}

export interface CallSurroundings {
  readonly today: Day;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly closed: boolean;
  }[];
  /** Every word on both lists. */
  readonly known: readonly CallRow[];
}

const mostSource = 200;

/** Rows of a sheet of both lists: categories by organisations. */
export const mostCallRows = 50_000;

/** Year, month and day, parted by any sign; with a time, the day of it. */
function dayOf(cell: string): Day {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?(?: [\d:]+)?$/.exec(cell) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(text)) throw new Misfit(w.notDay);
  return text;
}

function listOf(cell: string): 'call' | 'duty' {
  if (cell === '') throw new Misfit(w.empty);
  const list = (['call', 'duty'] as const).find((one) => one === cell || listWords[one].zh === cell);
  if (!list) throw new Misfit(w.unknownList);
  return list;
}

function categoryOf(cell: string, { categories }: CallSurroundings): string {
  if (cell === '') throw new Misfit(w.empty);
  const found = categories.find(({ code, name }) => code === cell || name === cell);
  if (!found) throw new Misfit(w.unknownCategory, { name: cell });
  return found.code;
}

function organisationOf(cell: string, { organisations }: CallSurroundings): string {
  if (cell === '') throw new Misfit(w.empty);
  const whole = organisations.filter(({ name }) => name === cell);
  const short = organisations.filter(({ shortName }) => shortName === cell);
  const [found, ...more] = whole.length > 0 ? whole : short;
  if (!found || more.length > 0) throw new Misfit(w.unknownOrganisation, { name: cell });
  if (found.closed) throw new Misfit(w.closed, { name: cell });
  return found.id;
}

function agreedOf(cell: string, today: Day): Day {
  if (cell === '') throw new Misfit(w.empty);
  const day = dayOf(cell);
  if (day > today) throw new Misfit(w.notFuture);
  return day;
}

function sourceOf(cell: string): string {
  if (cell === '') throw new Misfit(w.empty);
  if ([...cell].length > mostSource) throw new Misfit(w.tooLong, { most: mostSource });
  return cell;
}

function removedOf(cell: string): boolean {
  if (cell === '' || cell === w.no.zh) return false;
  if (cell !== w.yes.zh) throw new Misfit(w.notYes);
  return true;
}

const keyOf = (list: string, category: string, organisation: string) => `${list} ${category} ${organisation}`;

/** What importing these rows would do: what is new, what changes, what holds already, and every row that is wrong. */
export function planCalls(
  rows: readonly SheetCall[],
  around: CallSurroundings,
): { good: PlannedCall[]; bad: BadCell[] } {
  const good: PlannedCall[] = [];
  const bad: BadCell[] = [];
  const seen = new Map<string, number>();
  const held = new Map(
    holding(around.known).map((row) => [keyOf(row.list, row.category_code, row.organisation_id), row]),
  );
  for (const { number, values } of rows) {
    const name = [values.organisation, values.category].filter(Boolean).join(' · ');
    let wrong = false;
    const take = <T>(column: CallColumn, read: (cell: string) => T): T | null => {
      try {
        return read(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        wrong = true;
        const { reason, values: told } = error;
        bad.push({ number, name, column: callTitles[column][0], reason, values: told });
        return null;
      }
    };
    const list = take('list', listOf);
    const category = take('category', (cell) => categoryOf(cell, around));
    const organisationId = take('organisation', (cell) => organisationOf(cell, around));
    const agreedOn = take('agreedOn', (cell) => agreedOf(cell, around.today));
    const source = take('source', sourceOf);
    const removed = take('removed', removedOf);
    if (!list || !category || !organisationId || !agreedOn || !source || removed === null || wrong) continue;
    const key = keyOf(list, category, organisationId);
    const before = held.get(key);
    take('organisation', () => {
      const row = seen.get(key);
      if (row !== undefined) throw new Misfit(w.twice, { row });
    });
    take('removed', () => {
      if (removed && !before) throw new Misfit(w.notThere);
    });
    take('source', () => {
      if (list === 'call' && before?.source !== source && !isPaperNumber(source))
        throw new Misfit(w.paperFirst);
    });
    if (wrong) continue;
    seen.set(key, number);
    const version = around.known.filter(
      (row) => keyOf(row.list, row.category_code, row.organisation_id) === key,
    ).length;
    const same = !removed && before?.source === source && before.agreed_on === agreedOn;
    const kind = same ? 'same' : before ? 'changed' : 'added';
    good.push({ kind, list, category, organisationId, source, agreedOn, removed, version });
  }
  return { good, bad };
}
