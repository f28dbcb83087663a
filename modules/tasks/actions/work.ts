import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { listColleagues, listStaffNames } from '../../organisations/organisations.public.ts';
import type { TaskState } from '../cells.rules.ts';
import { saysNothing } from '../reading.rules.ts';
import { createEdits } from '../store/edits.ts';
import { moveDoer, saveParties, saveSteps, saveTask } from '../store/saving.ts';
import { findTaskTable, listTablesWith, listTasksToChange, type TaskRecord } from '../store/tasks.ts';
import * as happenings from '../tasks.happenings.ts';
import { allowDoer, allowEdit, allowHandOver, allowWork } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { notSeen, openTable } from './open-table.ts';

const wrong = (path: string, text: AppError['text']) =>
  new AppError(400, 'bad-input', text, {}, [{ path, text }]);

/** A task to be worked on, its table locked. Throws 404, 409 where `key` of it has another version. */
async function load(ctx: WriteContext, id: string, key: string, version: number) {
  const tableId = await findTaskTable(ctx.db, id);
  if (tableId === null) throw notSeen();
  const opened = await openTable(ctx, tableId);
  const [task] = await listTasksToChange(ctx.db, [id]);
  if (!task) throw notSeen();
  const { organisationId, sequence } = opened.table;
  const owned = { ...task, organisationId, sequence };
  const check = () => {
    if ((task.versions[key] ?? 0) !== version) throw new AppError(409, 'stale', w.staleTask);
  };
  return { task: owned, tableId, check };
}

const raised = (task: TaskRecord, key: string) => ({
  ...task.versions,
  [key]: (task.versions[key] ?? 0) + 1,
});

async function told(ctx: WriteContext, task: TaskRecord, field: string, [before, after]: [string, string]) {
  const version = (task.versions[field] ?? 0) + 1;
  const byId = staffOf(ctx.actor).staffId;
  await createEdits(ctx.db, ctx.city.id, [
    { taskId: task.id, field, version, before, after, byId, at: ctx.now },
  ]);
  await record(ctx, happenings.tableChanged, task.tableId, { tasks: 1 });
}

function refuseFuture(ctx: WriteContext, day: string): void {
  if (day > localTime(ctx.now, ctx.city.zone).day) throw wrong('doneOn', w.future);
}

/** Finishes the step of a month with a sentence how, or takes that back. Throws 400, 403, 404, 409. */
export async function finishStep(
  ctx: WriteContext,
  { id, month }: { id: string; month: number },
  { version, doneOn, how }: { version: number; doneOn: string | null; how: string },
): Promise<void> {
  const key = `s${month}`;
  const { task, check } = await load(ctx, id, key, version);
  const allowed = allowWork(ctx.actor, task, task.parties);
  check();
  const step = task.steps.find((one) => one.month === month);
  if (!step) throw new AppError(400, 'no-step', w.noStep, { month });
  if (task.state === 'withdrawn') throw new AppError(409, 'withdrawn', w.withdrawn);
  if (doneOn !== null) {
    refuseFuture(ctx, doneOn);
    if (saysNothing(how)) throw wrong('how', w.howFirst);
  }
  const doneBy = doneOn === null ? null : staffOf(ctx.actor).staffId;
  const finished = { ...step, doneOn, how: doneOn === null ? '' : how, doneBy };
  const steps = task.steps.map((one) => (one === step ? finished : one));
  const saved = { ...allowed, steps, versions: raised(task, key) };
  await saveTask(ctx.db, saved);
  await saveSteps(ctx.db, ctx.city.id, saved);
  const text = (one: typeof step) => (one.doneOn === null ? '' : `${one.doneOn} ${one.how}`);
  await told(ctx, task, key, [text(step), text(finished)]);
}

/** Ends a task with what came of it, takes it out of the table with why, or opens it again. Throws 400, 403, 404, 409. */
export async function endTask(
  ctx: WriteContext,
  id: string,
  { version, state, outcome }: { version: number; state: TaskState; outcome: string },
): Promise<void> {
  const { task, check } = await load(ctx, id, 'state', version);
  const both = state === 'done' && task.state !== 'withdrawn';
  const reopens = state === 'open' && task.state === 'done';
  const allowed = both || reopens ? allowWork(ctx.actor, task, task.parties) : allowEdit(ctx.actor, task);
  check();
  if (state !== 'open' && saysNothing(outcome)) throw wrong('outcome', w.outcomeFirst);
  const endedOn = state === 'open' ? null : localTime(ctx.now, ctx.city.zone).day;
  const next = { state, outcome: state === 'open' ? '' : outcome, endedOn, versions: raised(task, 'state') };
  await saveTask(ctx.db, { ...allowed, ...next });
  await told(ctx, task, 'state', [`${task.state} ${task.outcome}`.trim(), `${state} ${next.outcome}`.trim()]);
}

/** Says who of the caller's organisation does it. Throws 400, 403, 404, 409. */
export async function setDoer(
  ctx: WriteContext,
  id: string,
  { version, staffId }: { version: number; staffId: string | null },
): Promise<void> {
  const { task, check } = await load(ctx, id, 'doer', version);
  const own = staffOf(ctx.actor).organisationId;
  const party = task.parties.find(({ organisationId }) => organisationId === own);
  if (!party) throw new AppError(403, 'not-yours', w.notParty);
  const allowed = allowDoer(ctx.actor, own, staffId, task);
  check();
  const colleagues = await listColleagues(ctx.db, own);
  const nameOf = (one: string | null) => colleagues.find((colleague) => colleague.id === one)?.name ?? '';
  if (staffId !== null && nameOf(staffId) === '') throw wrong('staffId', w.notColleague);
  const parties = task.parties.map((one) => (one === party ? { ...one, staffId } : one));
  const saved = { ...allowed, parties, versions: raised(task, 'doer') };
  await saveTask(ctx.db, saved);
  await saveParties(ctx.db, ctx.city.id, saved);
  await told(ctx, task, 'doer', [nameOf(party.staffId), nameOf(staffId)]);
}

/** Gives all open tasks of a person to another, or to nobody, in every table; gives how many. */
export async function moveTasks(ctx: WriteContext, from: string, to: string | null): Promise<number> {
  const person = (await listStaffNames(ctx.db, [from])).get(from);
  if (!person) return 0;
  const { organisationId } = person;
  let moved = 0;
  // In one order, so that two who hand over at the same moment never wait for each other.
  for (const tableId of await listTablesWith(ctx.db, from)) {
    const { table } = await openTable(ctx, tableId);
    const allowed = allowHandOver(ctx.actor, { id: tableId, sequence: table.sequence, organisationId });
    const count = await moveDoer(ctx.db, allowed, { from, to });
    if (count > 0) await record(ctx, happenings.tableChanged, tableId, { tasks: count });
    moved += count;
  }
  return moved;
}

/** All open tasks of one of the caller's organisation to a colleague, in one step. Throws 400, 403. */
export async function handOver(
  ctx: WriteContext,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const { organisationId } = staffOf(ctx.actor);
  if (from === to) throw wrong('to', w.notSame);
  const person = (await listStaffNames(ctx.db, [from])).get(from);
  if (person?.organisationId !== organisationId) throw notYours();
  if (!(await listColleagues(ctx.db, organisationId)).some(({ id }) => id === to))
    throw wrong('to', w.notColleague);
  return moveTasks(ctx, from, to);
}
