import type { ReadContext } from '../../../platform/access/context.ts';
import { isHidden, scopeOf, sightOf } from '../needs.policy.ts';
import { findNeed } from '../store/records.ts';

/** Who told a matter, and where they live and work, as far as they said it. */
export interface Teller {
  readonly residentId: string;
  readonly areaId: string | null;
  readonly employerId: string | null;
}

/** For whoever sees the matter whole, so that nothing is asked twice; null for others, and where no name was left. */
export async function tellerOf(ctx: ReadContext, needId: string): Promise<Teller | null> {
  const record = await findNeed(ctx.db, scopeOf(ctx.actor), needId);
  if (!record || sightOf(ctx.actor, record) !== 'whole' || isHidden(ctx.actor, record)) return null;
  const { resident_id: residentId, area_id: areaId, employer_id: employerId } = record.need;
  return residentId === null ? null : { residentId, areaId, employerId };
}
