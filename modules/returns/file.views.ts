import { localTime } from '../../base/time.ts';
import { say } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../platform/sheets/write-sheet.ts';
import { findOrganisation, listOrganisations } from '../organisations/organisations.public.ts';
import { columnTitles } from './columns.words.ts';
import { cellValue, type FilledRow, type FormColumn } from './fill.rules.ts';
import type { CellState } from './passing.rules.ts';
import { listCellsOfReturn } from './passing.store.ts';
import { passedStateWords } from './passing.words.ts';
import type { FillPlan } from './plan.views.ts';
import type { ReturnRow } from './returns.policy.ts';
import { explainWords as e, rowStateWords, sourceWords } from './returns.words.ts';

function* cellsOf(columns: readonly FormColumn[], { cells }: FilledRow): Generator<Cell> {
  let at = 0;
  for (const [index, column] of columns.entries()) {
    for (; at < column.at; at += 1) yield null;
    at += 1;
    const cell = cells[index];
    if (!cell || cell.value === '') yield null;
    else if (cell.kind === 'filled') yield { filled: cell.value };
    else yield cellValue(column.key, cell.value);
  }
}

/** The form's own rows, those above the titles as they were. */
function* formRows({ form, rows }: FillPlan): Generator<readonly Cell[]> {
  let number = 0;
  for (const row of form.above) {
    // What stood on the fifth row stands there again.
    for (number += 1; number < row.number; number += 1) yield [];
    yield row.cells.map((cell) => (cell === '' ? null : cell));
  }
  for (const row of rows) {
    for (number += 1; number < row.number; number += 1) yield [];
    yield [...cellsOf(form.columns, row)];
  }
}

function whatOf(plan: FillPlan, { number, state }: FilledRow): string[] {
  const closed = plan.persons.get(number)?.closed ?? [];
  const present = closed.filter((key) => plan.form.columns.some((column) => column.key === key));
  const columns = present.map((key) => columnTitles[key][0]).join(e.comma.zh);
  return [
    ...(state === 'found' || state === 'empty' ? [] : [rowStateWords[state].zh]),
    ...(columns === '' ? [] : [say(e.closed, 'zh', { columns })]),
  ];
}

function* matters(plan: FillPlan): Generator<readonly Cell[]> {
  const titleAt = new Map(plan.form.columns.map(({ at, title }) => [at, title]));
  yield [];
  yield [e.row.zh, e.column.zh, e.matter.zh, e.theirs.zh, e.ours.zh];
  for (const row of plan.rows) for (const what of whatOf(plan, row)) yield [row.number, null, what];
  for (const { number, column, text } of [...plan.form.bad, ...plan.form.notes]) yield [number, column, text];
  for (const { number, conflicts } of plan.rows) {
    for (const { at, theirs, ours } of conflicts) {
      yield [number, titleAt.get(at) ?? '', sourceWords[ours.source].zh, theirs, String(ours.value)];
    }
  }
}

function* explanation(
  plan: FillPlan,
  row: ReturnRow,
  about: { by: string; asOf: string; asked: readonly (readonly Cell[])[] },
): Generator<readonly Cell[]> {
  yield [e.title.zh, row.title];
  yield [e.upperOffice.zh, row.upper_office];
  yield [e.purpose.zh, row.purpose];
  yield [e.by.zh, about.by];
  yield [e.span.zh, say(e.spanValue, 'zh', { from: row.from_day, to: row.to_day })];
  yield [e.asOf.zh, about.asOf];
  yield [e.rows.zh, say(e.rowsValue, 'zh', { rows: plan.named, matched: plan.matched })];
  yield [
    e.asked.zh,
    about.asked.length === 0 ? e.askedValue.zh : say(e.askedOf, 'zh', { count: about.asked.length }),
  ];
  yield [e.colour.zh, e.colourValue.zh];
  yield [];
  yield [e.column.zh, e.takenFor.zh, e.had.zh, e.filled.zh, e.unknown.zh, e.from.zh];
  for (const { title, key, had, filled, unknown, sources } of plan.counts) {
    const from = sources.map((source) => sourceWords[source].zh).join(e.comma.zh);
    yield [title, key === null ? e.notTaken.zh : columnTitles[key][0], had, filled, unknown, from];
  }
  if (about.asked.length > 0) {
    yield [];
    yield [e.askedColumn.zh, e.askedWhom.zh, e.askedAnswer.zh, e.askedState.zh, e.askedWhy.zh];
    yield* about.asked;
  }
  yield* matters(plan);
}

/** What was asked of bodies below, each with its answer: counted by them, and no part of what was filled. */
async function askedBelow(ctx: ReadContext, returnId: string): Promise<Cell[][]> {
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, name }) => [id, name]));
  return (await listCellsOfReturn(ctx.db, returnId)).map(
    ({ title, organisation_id, answer, state, reason }) => {
      const name = names.get(organisation_id) ?? '';
      const by =
        state === 'answered' ? say(e.countedBy, 'zh', { name }) : passedStateWords[state as CellState].zh;
      return [title, name, answer, by, reason];
    },
  );
}

/** The same sheet with what is known in it, and in a workbook a second one that tells what was filled from what. */
export async function filledFile(
  ctx: ReadContext,
  plan: FillPlan,
  row: ReturnRow,
  kind: 'xlsx' | 'csv',
): Promise<SheetFile> {
  const { zone } = ctx.city;
  const by = (await findOrganisation(ctx.db, row.organisation_id))?.name ?? '';
  const asked = await askedBelow(ctx, row.id);
  const asOf = Object.values(localTime(ctx.now, zone)).join(' ').slice(0, 16);
  const { columns, above, sheet } = plan.form;
  const width = Math.max(0, ...columns.map(({ at }) => at + 1));
  const widthAt = new Map(
    columns.map(({ at, key }) => [at, key === 'helped' ? 48 : key === 'idNumber' ? 22 : 16]),
  );
  const safe = row.title.replaceAll(/[\\/:*?"<>|]/g, ' ');
  return sheetFileOf(
    {
      ...{ file: `${safe}-${e.filledSheet.zh}`, title: sheet ?? row.title, kind },
      titleRow: above.at(-1)?.number ?? 1,
      along: [
        {
          ...{ title: e.sheet.zh, widths: [28, 28, 44, 24, 24, 40] },
          rows: explanation(plan, row, { by, asOf, asked }),
        },
      ],
    },
    formRows(plan),
    Array.from({ length: width }, (_, at) => widthAt.get(at) ?? 10),
  );
}
