import type { WriteContext } from '../../../platform/access/context.ts';
import { isComparable } from '../merging.rules.ts';
import * as policy from '../needs.policy.ts';
import { mayChoose } from '../resident.policy.ts';
import { saveNeed } from '../store/records.ts';
import { type Neighbours, neighboursOf } from '../views/near.ts';
import { loadHeld } from './load.ts';

/**
 * The resident says that it is the same as what neighbours told: kept for staff, who may then handle them together.
 * Nothing is handed over by it. Null where no neighbours say the same any more. Throws 404 where it was handed over.
 */
export async function sayAlso(
  ctx: WriteContext,
  asked: { areaId: string | null; category: string | null },
): Promise<Neighbours | null> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, mayChoose(ctx.actor, found));
  if (!isComparable(record)) return null;
  const { id: needId, words } = record.need;
  const neighbours = await neighboursOf(ctx, { needId, words, ...asked });
  if (neighbours !== null) await saveNeed(ctx.db, record, { also_of: neighbours.needId });
  return neighbours;
}
