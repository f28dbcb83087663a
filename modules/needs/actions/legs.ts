import { AppError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { legActs, Outcome } from '../contract/shapes.ts';
import { legActsOf } from '../legs.policy.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { type LegRow, lastRound, type NeedRecord, stateOf } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import * as store from '../store/records.ts';
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

/** Ends a leg with its outcome; when it was the last one, the resident is asked. */
export async function endLeg(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  ended: { outcome: Outcome } & Partial<Pick<LegRow, 'answer' | 'route' | 'remains' | 'no_basis_agreed_by'>>,
): Promise<void> {
  const { outcome } = ended;
  await store.saveLeg(ctx.db, record, leg.id, { ...ended, state: 'ended', ended_at: ctx.now });
  const legs = record.legs.map((one) => (one.id === leg.id ? { ...one, state: 'ended', outcome } : one));
  if (stateOf({ ...record, legs }) === 'answered') {
    await store.saveRound(ctx.db, record, lastRound(record).id, { unconfirmed_since: ctx.now });
  }
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.answered, record.need.id, {
    ...legFacts(record, leg),
    outcome,
    days: daysSince(ctx, leg.dispatched_at ?? ctx.now),
    late: leg.deadline !== null && leg.deadline < today(ctx),
  });
}
