import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { TaskState } from '../cells.rules.ts';
import { findTableOf, listPriorities } from '../store/tables.ts';
import type { Priority, Progress } from '../tasks.contract.ts';
import { mayEdit } from '../tasks.policy.ts';
import { progressOf } from './progress.ts';
import { tableSeen } from './tables.ts';

export interface ToldTask {
  readonly state: TaskState;
  readonly outcome: string;
  /** Computed from the ledger, where an indicator is tied and something is told. */
  readonly progress: Progress | null;
}

/** How these tasks stand, by id, without those the caller does not see. */
export async function tasksTold(
  ctx: ReadContext,
  asked: readonly { readonly tableId: string; readonly taskId: string }[],
): Promise<Map<string, ToldTask>> {
  const told = new Map<string, ToldTask>();
  for (const [tableId, of] of Map.groupBy(asked, (one) => one.tableId)) {
    const ids = new Set(of.map(({ taskId }) => taskId));
    try {
      const seen = await tableSeen(ctx, tableId);
      const tasks = seen.tasks.filter(({ id }) => ids.has(id));
      const progress = await progressOf(ctx, { ...seen, tasks });
      for (const { id, state, outcome } of tasks) {
        const found = progress.find(({ taskId }) => taskId === id);
        told.set(id, { state, outcome, progress: found?.state === 'told' ? found : null });
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 404) throw error;
    }
  }
  return told;
}

/** What of its own table of a year the caller may add tasks to; null for who edits none. */
export async function ownTaskTable(
  ctx: ReadContext,
  year: number,
): Promise<{ tableId: string | null; priorities: Pick<Priority, 'id' | 'kind' | 'title'>[] } | null> {
  const { organisationId } = staffOf(ctx.actor);
  if (!mayEdit(ctx.actor, { organisationId })) return null;
  const table = await findTableOf(ctx.db, organisationId, year);
  if (!table) return { tableId: null, priorities: [] };
  const priorities = await listPriorities(ctx.db, [table.id]);
  return {
    tableId: table.id,
    priorities: priorities
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, kind, title }) => ({ id, kind, title })),
  };
}
