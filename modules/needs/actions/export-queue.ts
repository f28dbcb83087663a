import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { ExportQueue, QueueSheet } from '../contract/bulk.ts';
import * as happenings from '../needs.happenings.ts';
import { queueSheet } from '../views/queue-sheet.ts';

/** The queue as it is filtered, as a sheet. Taking it out of the system is on record. */
export async function exportQueue(ctx: WriteContext, asked: ExportQueue): Promise<QueueSheet> {
  const { organisationId: organisation } = staffOf(ctx.actor);
  const sheet = await queueSheet(ctx, asked);
  await happened(ctx, happenings.exported, organisation, {
    organisation,
    field: asked.kind,
    rows: sheet.rows,
  });
  return sheet;
}
