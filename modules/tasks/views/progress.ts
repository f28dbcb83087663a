import { AppError } from '../../../base/error.ts';
import { localTime, monthOf } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { readIndicator } from '../../ledger/ledger.public.ts';
import type { Organisation } from '../../organisations/organisations.public.ts';
import type { TableRecord } from '../store/tables.ts';
import type { TaskRecord } from '../store/tasks.ts';
import type { Progress } from '../tasks.contract.ts';
import { tableSeen } from './tables.ts';

/** Whose figures tell of it: those of the area where the joint office leads, else those of the lead. */
function nodeOf(task: TaskRecord, organisations: readonly Organisation[]) {
  const lead = task.parties.find(({ part }) => part === 'lead')?.organisationId ?? '';
  const found = organisations.find(({ id }) => id === lead);
  return found?.kind === 'coordination'
    ? { range: 'city' as const, area: found.areaId }
    : { range: 'city' as const, organisation: lead };
}

async function readFor(
  ctx: ReadContext,
  task: TaskRecord & { indicator: string; target: string },
  { year }: TableRecord,
  organisations: readonly Organisation[],
): Promise<Progress | null> {
  const present = monthOf(localTime(ctx.now, ctx.city.zone).day);
  const from = `${year}-01`;
  if (present < from) return null;
  const to = present < `${year}-12` ? present : `${year}-12`;
  const node = nodeOf(task, organisations);
  const own = ctx.actor.kind === 'staff' && node.organisation === ctx.actor.organisationId;
  const { target } = task;
  const shared = { taskId: task.id, target, asOf: ctx.now.toISOString() };
  const nothing = { value: null, percent: null, indicator: { zh: '', en: '' }, unit: { zh: '', en: '' } };
  try {
    const asked = own ? { range: 'organisation' as const } : node;
    const { name, nameEn, plainUnit, value, amount } = await readIndicator(ctx, task.indicator, asked, {
      from,
      to,
    });
    const told = amount !== null && Number(target) > 0;
    const state = told ? 'told' : value.state === 'few' || value.state === 'withheld' ? 'few' : 'none';
    return {
      ...shared,
      ...{ indicator: { zh: name, en: nameEn || name }, unit: plainUnit, state },
      value: told ? amount : null,
      percent: told ? Math.floor((Number(amount) / Number(target)) * 100) : null,
    };
  } catch (error) {
    if (!(error instanceof AppError) || (error.status !== 403 && error.status !== 404)) throw error;
    return { ...shared, ...nothing, state: error.status === 403 ? 'unseen' : 'none' };
  }
}

/** How far every task of the table is that is bound to an indicator, computed of the ledger. Throws 404. */
export async function tableProgress(ctx: ReadContext, tableId: string): Promise<{ progress: Progress[] }> {
  return { progress: await progressOf(ctx, await tableSeen(ctx, tableId)) };
}

/** As {@link tableProgress}, of these tasks of a table that the caller sees. */
export async function progressOf(
  ctx: ReadContext,
  {
    table,
    tasks,
    organisations,
  }: Pick<Awaited<ReturnType<typeof tableSeen>>, 'table' | 'tasks' | 'organisations'>,
): Promise<Progress[]> {
  const progress: Progress[] = [];
  for (const task of tasks) {
    const { indicator, target, state } = task;
    if (indicator === null || target === null || state === 'withdrawn') continue;
    const read = await readFor(ctx, { ...task, indicator, target }, table, organisations);
    if (read) progress.push(read);
  }
  return progress;
}
