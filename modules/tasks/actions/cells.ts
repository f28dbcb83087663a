import { AppError } from '../../../base/error.ts';
import { localTime, workingDayBefore } from '../../../base/time.ts';
import { asWritten, say, type Word } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { type CellField, isPart, monthOfField } from '../cells.rules.ts';
import { createEdits, type Edit, findEdit } from '../store/edits.ts';
import { saveAfter, saveParties, saveSteps, saveTask } from '../store/saving.ts';
import { findTaskTable, listTasksToChange, type TaskRecord } from '../store/tasks.ts';

import type { CellGiven, CellOutcome } from '../tasks.contract.ts';
import * as happenings from '../tasks.happenings.ts';
import { allowCells, mayWrite } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { cellText, type Names } from '../views/cells.ts';
import { notSeen, type Opened, openTable, readingOf } from './open-table.ts';
import { type Reading, readCell } from './read-cell.ts';

const said = (text: Word, values: Record<string, string | number> = {}) => ({
  ...{ zh: say(text, 'zh', values), en: say(text, 'en', values) },
});

const isSeen = ({ seen, table }: Opened, task: TaskRecord) => {
  if (!seen) return false;
  const { owners, organisationId } = seen.rows;
  if (owners === null || owners.includes(table.organisationId)) return true;
  return task.parties.some((party) => party.organisationId === organisationId);
};

/** Who wrote what stands in a cell, told to whoever wrote on an older version. */
async function toldStale(ctx: WriteContext, task: TaskRecord, field: CellField, text: string) {
  const edit = await findEdit(ctx.db, task.id, field, task.versions[field] ?? 0);
  const person = await listPersons(ctx.db, [edit?.by_id ?? null]);
  const by = person(edit?.by_id ?? null)?.name ?? w.nobody.zh;
  const at = edit?.at ?? ctx.now;
  const time = localTime(at, ctx.city.zone).time.slice(0, 5);
  return {
    by,
    at: at.toISOString(),
    why: said(w.staleCell, { who: asWritten(by), at: time, what: asWritten(text) }),
  };
}

/** What is touched of a task by its changed cells. */
interface Touched {
  task: TaskRecord;
  readonly fields: Set<CellField>;
}

interface Saving {
  readonly opened: Opened;
  readonly reading: Reading;
  readonly names: Names;
  readonly waits: Map<string, string[]>;
  readonly tasks: Map<string, Touched>;
  readonly edits: Edit[];
}

function offerOf(ctx: WriteContext, field: CellField, { due }: TaskRecord) {
  const offer = field === 'due' && due !== null ? workingDayBefore(due, ctx.isWorkingDay) : null;
  return { offer, why: offer === null ? null : said(w.holiday, { day: due ?? '', before: offer }) };
}

async function saveOne(ctx: WriteContext, saving: Saving, given: CellGiven): Promise<CellOutcome> {
  const { taskId, field, version, text } = given;
  const blank = { taskId, field, version, text: '', by: '', at: null, offer: null };
  const touched = saving.tasks.get(taskId);
  if (!touched || !isSeen(saving.opened, touched.task)) {
    return { ...blank, state: 'refused', why: said(w.unknownTask) };
  }
  const { task } = touched;
  const before = cellText(task, field, saving.names);
  const now = { ...blank, version: task.versions[field] ?? 0, text: before };
  if (!mayWrite(ctx.actor, saving.opened.table, task.parties, field)) {
    return { ...now, state: 'refused', why: said(w.notYourCell) };
  }
  if (task.state === 'withdrawn') return { ...now, state: 'refused', why: said(w.withdrawn) };
  const read = readCell(task, field, text, saving.reading);
  const after = 'task' in read ? cellText(read.task, field, saving.names) : null;
  // Two who write the same agree.
  if (after === before) return { ...now, state: 'same', why: null };
  if (now.version !== version) {
    return { ...now, state: 'stale', ...(await toldStale(ctx, task, field, before)) };
  }
  if ('not' in read) return { ...now, state: 'refused', why: said(read.not.text, read.not.values) };
  const next = version + 1;
  touched.task = { ...read.task, versions: { ...task.versions, [field]: next } };
  touched.fields.add(field);
  if (field === 'after') saving.waits.set(taskId, [...touched.task.after]);
  const byId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  saving.edits.push({ taskId, field, version: next, before, after: after ?? '', byId, at: ctx.now });
  return { ...now, state: 'saved', version: next, text: after ?? '', ...offerOf(ctx, field, touched.task) };
}

/** Numbers follow the order of the table: whoever waits for another is told anew, since the cell names numbers. */
async function tellNumbers(ctx: WriteContext, { opened, waits, tasks }: Saving): Promise<void> {
  const waiting = [...waits].flatMap(([id, after]) => (after.length > 0 && !tasks.has(id) ? [id] : []));
  const told = (await listTasksToChange(ctx.db, waiting)).map((task) => ({
    task,
    fields: new Set<string>(),
  }));
  await writeTouched(ctx, opened, told);
}

/** Writes what was touched. The table is locked, so nobody else writes in it meanwhile. */
export async function writeTouched(
  ctx: WriteContext,
  { table }: Pick<Opened, 'table'>,
  touched: Iterable<{ readonly task: TaskRecord; readonly fields: ReadonlySet<string> }>,
): Promise<void> {
  for (const { task, fields } of touched) {
    const saved = allowCells(ctx.actor, table, { ...task, sequence: table.sequence });
    await saveTask(ctx.db, saved);
    const touches = (is: (field: CellField) => boolean) => [...fields].some((one) => is(one as CellField));
    if (fields.has('doer') || touches(isPart)) await saveParties(ctx.db, ctx.city.id, saved);
    if (touches((field) => monthOfField(field) !== null)) await saveSteps(ctx.db, ctx.city.id, saved);
    if (fields.has('after')) await saveAfter(ctx.db, ctx.city.id, saved);
  }
}

/**
 * Saves cells of one table, each on the version of it that was seen, so that two people on different cells never
 * meet. One that somebody changed since, or that cannot hold what was written, is left as it is and told; the others
 * are saved. Throws 404 for a table that is not there.
 */
export async function saveCells(
  ctx: WriteContext,
  tableId: string,
  cells: readonly CellGiven[],
): Promise<CellOutcome[]> {
  const opened = await openTable(ctx, tableId);
  const found = await listTasksToChange(
    ctx.db,
    cells.map(({ taskId }) => taskId),
  );
  const mine = found.filter((task) => task.tableId === tableId);
  const tasks = new Map(mine.map((task) => [task.id, { task, fields: new Set<CellField>() }]));
  if (!mine.some((task) => isSeen(opened, task))) throw notSeen();
  const written = new Set<string>(cells.map(({ field }) => field));
  const saving: Saving = { opened, ...(await readingOf(ctx, opened, written)), tasks, edits: [] };
  const outcomes: CellOutcome[] = [];
  for (const cell of cells) outcomes.push(await saveOne(ctx, saving, cell));
  const changed = [...tasks.values()].filter(({ fields }) => fields.size > 0);
  await writeTouched(ctx, opened, changed);
  await createEdits(ctx.db, ctx.city.id, saving.edits);
  if (changed.some(({ fields }) => fields.has('priority'))) await tellNumbers(ctx, saving);
  if (changed.length > 0) await record(ctx, happenings.tableChanged, tableId, { tasks: changed.length });
  return outcomes;
}

/** As {@link saveCells} for one. Throws 409 where somebody changed it since, 400 where it cannot hold that, 404. */
export async function saveCell(
  ctx: WriteContext,
  { id, field }: { id: string; field: CellField },
  given: { version: number; text: string },
): Promise<CellOutcome> {
  const tableId = await findTaskTable(ctx.db, id);
  if (tableId === null) throw notSeen();
  const [outcome] = await saveCells(ctx, tableId, [{ taskId: id, field, ...given }]);
  if (!outcome) throw notSeen();
  if (outcome.state === 'stale') throw new AppError(409, 'stale', outcome.why ?? w.staleTask);
  if (outcome.state === 'refused') {
    const text = outcome.why ?? w.unknownTask;
    throw new AppError(400, 'bad-input', text, {}, [{ path: 'text', text }]);
  }
  return outcome;
}
