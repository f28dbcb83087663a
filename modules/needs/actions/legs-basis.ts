import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { mayDecideNoBasis } from '../legs.policy.ts';
import { legNotes } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import * as store from '../store/records.ts';
import { endLeg, refuseField } from './legs.ts';
import { legFacts, legOf, load, refuseStale } from './load.ts';
import { writeNote } from './talk.ts';

/** Keeps what the resident would read until a second person agrees; the leg stays open and its deadline runs. */
export async function askNoBasis(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  answer: string,
): Promise<void> {
  const asked = { answer, no_basis_by: staffOf(ctx.actor).staffId, no_basis_at: ctx.now };
  await store.saveLeg(ctx.db, record, leg.id, asked);
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.noBasisAsked, record.need.id, legFacts(record, leg));
}

/** The second person agrees, which ends the leg, or does not, and says why to whoever asked. */
export async function decideNoBasis(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, agreed, why }: { version: number; agreed: boolean; why: string },
): Promise<void> {
  const found = await load(ctx, ids.id);
  const leg = legOf(found, ids.leg);
  const record = policy.allow(ctx.actor, found, policy.sightOf(ctx.actor, found) === 'whole');
  await refuseStale(ctx, record, version);
  if (!mayDecideNoBasis(ctx.actor, record, leg)) {
    throw new AppError(409, 'wrong-state', refusalWords.wrongState);
  }
  if (agreed) {
    const ended = { outcome: 'no_legal_basis', no_basis_agreed_by: staffOf(ctx.actor).staffId } as const;
    await endLeg(ctx, record, leg, ended);
    return;
  }
  if (why === '') refuseField('why', refusalWords.needsWhy);
  await store.saveLeg(ctx.db, record, leg.id, { answer: null, no_basis_by: null, no_basis_at: null });
  await store.saveNeed(ctx.db, record, {});
  await writeNote(ctx, record, say(legNotes.noBasisRefused, 'zh', { reason: why }));
  await happened(ctx, happenings.noBasisRefused, record.need.id, legFacts(record, leg));
}
