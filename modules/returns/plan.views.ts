import { maskIdNumber } from '../../base/id-card.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { lettersOf } from '../../platform/sheets/reading/merges.ts';
import type { Span } from '../needs/needs.public.ts';
import { maskName, maskNumbers, maskPhone } from '../people/people.public.ts';
import type { ReturnColumn } from './columns.rules.ts';
import { columnTitles } from './columns.words.ts';
import { type ColumnCount, countColumns, type FilledRow, fillRow } from './fill.rules.ts';
import { type Form, type OpenedForm, readForm } from './form.views.ts';
import { findPersons, type RowPerson } from './persons.views.ts';
import type { ReturnTrial } from './returns.contract.ts';

/** A form as it would go back, with who each row is. */
export interface FillPlan {
  readonly form: Form;
  readonly rows: readonly FilledRow[];
  readonly persons: ReadonlyMap<number, RowPerson>;
  readonly counts: readonly ColumnCount[];
  readonly named: number;
  readonly matched: number;
}

const shown = { lines: 100, open: 200, notes: 100, conflicts: 100 };

/** What filling the form would do. Where it is not settled which column is which, no row is filled. */
export async function planFilling(ctx: ReadContext, opened: OpenedForm, span: Span): Promise<FillPlan> {
  const form = await readForm(ctx, opened);
  const persons: ReadonlyMap<number, RowPerson> = form.match.settled
    ? await findPersons(ctx, form.rows, form.places, span)
    : new Map<number, RowPerson>();
  const seen = new Set<string>();
  let nth = 0;
  const rows = !form.match.settled
    ? []
    : form.rows.map((row) => {
        const person = persons.get(row.number);
        if (!person) return fillRow(form.columns, row, nth, { state: 'empty', facts: {}, closed: [] });
        nth += 1;
        const { match, facts, closed } = person;
        const first = match.state === 'found' ? (match.residents.toSorted()[0] ?? '') : '';
        const repeated = seen.has(first);
        if (first !== '') seen.add(first);
        const state = repeated ? 'repeated' : match.state;
        return fillRow(form.columns, row, nth, { state, facts, closed });
      });
  const is = (...states: FilledRow['state'][]) => rows.filter(({ state }) => states.includes(state)).length;
  return {
    ...{ form, rows, persons, counts: countColumns(form.columns, rows) },
    ...{ named: rows.length - is('empty'), matched: is('found', 'repeated') },
  };
}

/** As everybody sees it: who it is stays hidden. */
function masked(key: ReturnColumn | null, text: string): string {
  if (text === '') return '';
  if (key === 'name') return maskName(text);
  if (key === 'idNumber') return maskIdNumber(text);
  if (key === 'phone') return maskPhone(text);
  return maskNumbers(text);
}

export function tellColumns(counts: readonly ColumnCount[]): ReturnTrial['columns'] {
  return counts.map(({ key, sources, ...column }) => ({
    ...{ at: column.at, title: column.title.slice(0, 60), takenFor: key && columnTitles[key][0] },
    ...{ had: column.had, filled: column.filled, unknown: column.unknown, sources: [...sources] },
  }));
}

/** As {@link tellColumns}, to be kept: a row of persons that was taken for titles is not. */
export function keptColumns({ form, counts }: FillPlan): ReturnTrial['columns'] {
  const kept = counts.map((column) => {
    const title = column.key === null ? lettersOf(column.at) : columnTitles[column.key][0];
    return form.titled ? column : { ...column, title };
  });
  return tellColumns(kept);
}

/** What filling a form would do, masked; changes nothing. */
export async function tryForm(ctx: ReadContext, opened: OpenedForm, span: Span): Promise<ReturnTrial> {
  const { form, rows, counts, named, matched } = await planFilling(ctx, opened, span);
  const keyAt = new Map(form.columns.map(({ at, key }) => [at, key]));
  const titleAt = new Map(form.columns.map(({ at, title }) => [at, title]));
  const conflicts = rows.flatMap(({ number, conflicts: found }) =>
    found.map(({ at, theirs, ours }) => ({
      ...{ number, column: titleAt.get(at) ?? '' },
      theirs: masked(keyAt.get(at) ?? null, theirs),
      ours: masked(keyAt.get(at) ?? null, String(ours.value)),
    })),
  );
  const open = rows.filter(({ state }) => state !== 'found' && state !== 'empty');
  return {
    ...{ match: form.match, sheets: [...form.sheets], sheet: form.sheet, macros: form.macros },
    ...{ rows: named, matched, columns: tellColumns(counts) },
    lines: rows
      .filter(({ state }) => state !== 'empty')
      .slice(0, shown.lines)
      .map(({ number, state, cells }) => ({
        ...{ number, state },
        cells: cells.map(({ kind, value }, index) => ({
          kind,
          text: kind === 'unknown' ? value : masked(form.columns[index]?.key ?? null, String(value)),
        })),
      })),
    open: open.slice(0, shown.open).map(({ number, state }) => ({ number, state })),
    ...{ conflicts: conflicts.slice(0, shown.conflicts), conflictCount: conflicts.length },
    ...{
      bad: form.bad.slice(0, shown.notes),
      badCount: form.bad.length,
      notes: form.notes.slice(0, shown.notes),
    },
  };
}
