import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { QueueView } from '../contract/views.ts';
import { mayChangeView, viewScopeOf } from '../desk.policy.ts';
import { listViews } from '../store/queue-views.ts';
import { staffNames } from './names.ts';

/** The caller's saved filters and those their organisation shares. */
export async function getQueueViews(ctx: ReadContext): Promise<{ views: QueueView[] }> {
  const { staffId } = staffOf(ctx.actor);
  const rows = await listViews(ctx.db, viewScopeOf(ctx.actor));
  const person = await staffNames(
    ctx,
    rows.map(({ staff_id }) => staff_id),
  );
  return {
    views: rows.map((row) => ({
      ...{ id: row.id, name: row.name, shared: row.shared, version: row.version, first: row.first },
      show: row.show as QueueView['show'],
      filter: row.filter as QueueView['filter'],
      by: row.staff_id === staffId ? null : person(row.staff_id).name,
      may: { change: mayChangeView(ctx.actor, row) },
    })),
  };
}
