import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { erasedMark } from '../../people/people.public.ts';
import * as happenings from '../history.happenings.ts';
import { allowErasing, allowWork, pastScope } from '../history.policy.ts';
import { forgetPlace, lockImport, removeBlocks } from '../store/imports.ts';
import { erasePastNeed, findPastNeed } from '../store/past-needs.ts';

/**
 * Erases the words of one need of the past at the wish of whoever it is about. Asked again, it is erased as before.
 * Throws 404 where the caller does not find it, 403 to everybody but the city's office.
 */
export async function erasePast(ctx: WriteContext, id: string): Promise<void> {
  const found = await findPastNeed(ctx.db, pastScope(ctx.actor), id);
  if (!found) throw notFound();
  if (found.erased_at !== null) return;
  const row = allowErasing(ctx.actor, found);
  const from = await lockImport(ctx.db, row.import_id);
  if (!from) throw notFound();
  // The sheet that lies there for its bad rows has the words too.
  if (from.state === 'taken') await removeBlocks(ctx.db, allowWork(from));
  await erasePastNeed(ctx.db, row, { mark: erasedMark, at: ctx.now });
  await forgetPlace(ctx.db, row);
  await record(ctx, happenings.erased, row.import_id, { need: id });
}
