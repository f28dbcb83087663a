import { AppError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { legActs } from '../contract/shapes.ts';
import { legActsOf } from '../legs.policy.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { carry, type Ended, saveEnd } from './carry.ts';
import { daysSince, legFacts, legOf, load, refuseStale, today } from './load.ts';

/** Loads a need and one leg of it for one act of the organisation that holds the leg. */
export async function loadLeg(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  act: (typeof legActs)[number],
  // What only adds to the record rests on no version of it.
  version: number | null,
): Promise<{ record: Authorized<NeedRecord>; leg: LegRow }> {
  const record = await load(ctx, ids.id);
  const leg = legOf(record, ids.leg);
  const own = leg.organisation_id === staffOf(ctx.actor).organisationId;
  policy.allow(ctx.actor, record, own);
  if (version !== null) await refuseStale(ctx, record, version);
  if (own && legActsOf(ctx.actor, record, leg).includes(act)) {
    return { record: policy.allow(ctx.actor, record, true), leg };
  }
  throw new AppError(409, 'wrong-state', refusalWords.wrongState);
}

/** Throws 400 on one field. */
export function refuseField(path: string, text: Word): never {
  throw new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

/** Ends a leg with its outcome, and those of the needs joined to this one; see {@link saveEnd} and {@link carry}. */
export async function endLeg(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  ended: Ended,
): Promise<void> {
  const { outcome } = ended;
  await saveEnd(ctx, record, leg, ended);
  await happened(ctx, happenings.answered, record.need.id, {
    ...legFacts(record, leg),
    outcome,
    days: daysSince(ctx, leg.dispatched_at ?? ctx.now),
    late: leg.deadline !== null && leg.deadline < today(ctx),
  });
  await carry(ctx, record, leg, ended);
}
