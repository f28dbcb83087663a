import { AppError } from '../../../base/error.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import type { Outcome } from '../contract/shapes.ts';
import { isNamed } from '../earlier.rules.ts';
import { joinedScope } from '../merging.policy.ts';
import { carriedLeg } from '../merging.rules.ts';
import { mergingWords as w } from '../merging.words.ts';
import * as happenings from '../needs.happenings.ts';
import { allow } from '../needs.policy.ts';
import { type LegRow, lastRound, type NeedRecord, stateOf } from '../needs.rules.ts';
import { listFollowers } from '../store/merging.ts';
import * as store from '../store/records.ts';
import { legFacts, lock } from './load.ts';

export type Ended = { outcome: Outcome } & Partial<
  Pick<LegRow, 'answer' | 'route' | 'remains' | 'no_basis_agreed_by'>
>;

/** Ends a leg; when it was the last one, the resident is asked. */
export async function saveEnd(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  ended: Ended,
): Promise<void> {
  await store.saveLeg(ctx.db, record, leg.id, { ...ended, state: 'ended', ended_at: ctx.now });
  const legs = record.legs.map((one) =>
    one.id === leg.id ? { ...one, state: 'ended', outcome: ended.outcome } : one,
  );
  if (stateOf({ ...record, legs }) === 'answered') {
    await store.saveRound(ctx.db, record, lastRound(record).id, { unconfirmed_since: ctx.now });
  }
  await store.saveNeed(ctx.db, record, {});
}

/**
 * What an organisation answered to one matter is its answer to those joined to it too: their own leg ends, and each
 * resident is asked for a verdict of their own. Files stay with whom they were sent to. Told as `needs.carried`, so
 * that the service is counted once.
 */
export async function carry(
  ctx: WriteContext,
  { need }: NeedRecord,
  leg: LegRow,
  ended: Ended,
): Promise<void> {
  for (const id of await listFollowers(ctx.db, need.id)) {
    const follower = await lock(ctx, joinedScope(), id);
    const own = follower && carriedLeg(follower, leg);
    if (!follower || !own) continue;
    const record = allow(ctx.actor, follower, true);
    await saveEnd(ctx, record, own, { answer: leg.answer, ...ended });
    await happened(ctx, happenings.carried, id, {
      ...legFacts(follower, own),
      outcome: ended.outcome,
      from: need.id,
    });
  }
}

/**
 * Throws 400 where an answer that others read as well tells whose matter it is: their name, a telephone or an
 * identity number.
 */
export async function refusePersonal(ctx: WriteContext, { need }: NeedRecord, texts: readonly string[]) {
  if ((await listFollowers(ctx.db, need.id)).length === 0) return;
  const all = texts.join('\n');
  const { name } =
    need.resident_id === null ? { name: null } : await people.openIdentity(ctx, need.resident_id);
  if (people.maskNumbers(all) === all && (name === null || !isNamed(name, all))) return;
  throw new AppError(400, 'bad-input', w.personal, {}, [{ path: 'answer', text: w.personal }]);
}
