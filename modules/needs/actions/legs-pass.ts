import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation, listHolders } from '../../organisations/organisations.public.ts';
import * as people from '../../people/people.public.ts';
import type { Passing } from '../contract/legs.ts';
import { legNotes, legRefusals as w } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import { type LegRow, lastRound, liveLegs, type NeedRecord } from '../needs.rules.ts';
import { refusalWords } from '../needs.words.ts';
import { moveContacts } from '../store/legs.ts';
import * as store from '../store/records.ts';
import { purposeOf } from '../views/legs.ts';
import { loadLeg, refuseField } from './legs.ts';
import { legFacts } from './load.ts';
import { writeNote } from './talk.ts';

type To<Kind> = Extract<Passing['to'], { kind: Kind }>;

async function passToPerson(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  { staffId, why }: { staffId: string; why: string },
): Promise<void> {
  if (leg.assignee_id === staffId) refuseField('to', w.samePerson);
  const able = await listHolders(ctx.db, leg.organisation_id, ['handler', 'head'], ctx.now);
  const to = able.find(({ id }) => id === staffId);
  if (!to) return refuseField('to', w.notThere);
  await store.saveLeg(ctx.db, record, leg.id, { assignee_id: to.id });
  await store.saveNeed(ctx.db, record, {});
  await writeNote(ctx, record, say(legNotes.passed, 'zh', { name: to.name, reason: why }));
  await happened(ctx, happenings.handedOver, record.need.id, { ...legFacts(record, leg), to: to.id });
}

/** The person's consent to tell the next organisation, or the duty; it can be asked for on no page, since who has it now goes. */
async function layBasis(
  ctx: WriteContext,
  needId: string,
  leg: LegRow,
  { organisationId, basis }: To<'organisation'>,
): Promise<void> {
  const what = { aboutId: needId, organisationId, purpose: await purposeOf(ctx, leg) };
  if (basis.kind === 'duty') return people.nameDuty(ctx, what, basis.article);
  if (basis.kind === 'consent') return people.giveConsent(ctx, what, basis.how);
  throw new AppError(400, 'cannot-ask', w.cannotAsk);
}

async function passToOrganisation(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  { to, why }: { to: To<'organisation'>; why: string },
): Promise<void> {
  const { organisationId } = to;
  const organisation = await findOrganisation(ctx.db, organisationId);
  if (!organisation) throw notFound();
  if (organisation.closed) {
    throw new AppError(409, 'closed', refusalWords.closed, { organisation: organisation.name });
  }
  const branch = organisation.parentId === leg.organisation_id;
  if (leg.part === 'joint' && !branch) refuseField('to', w.notBranch);
  if (liveLegs(record).some((one) => one.organisation_id === organisationId)) {
    throw new AppError(409, 'already-has-it', refusalWords.alreadyHasIt);
  }
  const heard = record.need.received_by === organisationId;
  if (!heard) await layBasis(ctx, record.need.id, leg, to);
  const next: LegRow = {
    ...leg,
    id: newId(ctx.now, ctx.chance),
    organisation_id: organisationId,
    state: 'dispatched',
    basis: heard ? 'heard' : to.basis.kind === 'duty' ? 'duty' : 'consent',
    assignee_id: null,
    dispatched_at: ctx.now,
    taken_on_at: null,
    passed_from: leg.id,
  };
  await store.saveLeg(ctx.db, record, leg.id, { state: 'passed', ended_at: ctx.now, answer: why });
  await store.createLegs(ctx.db, record, [next]);
  await moveContacts(ctx.db, record, leg.id, next.id);
  await store.saveNeed(ctx.db, record, {});
  const facts = legFacts(record, leg);
  const how = branch ? 'down' : 'lead';
  await happened(ctx, happenings.passed, record.need.id, {
    ...facts,
    to: organisationId,
    next: next.id,
    how,
  });
  await happened(ctx, happenings.dispatched, record.need.id, {
    ...legFacts(record, next),
    part: next.part,
    round: lastRound(record).number,
  });
}

/**
 * Gives a leg to a colleague, to a branch of the organisation, or the lead to another organisation. Deadline, calls
 * and thread go with it. Answers with the id alone, since the caller may see nothing of it any more.
 */
export async function pass(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, to, why }: Passing,
): Promise<{ id: string }> {
  const { record, leg } = await loadLeg(ctx, ids, 'pass', version);
  if (to.kind === 'person') await passToPerson(ctx, record, leg, { staffId: to.staffId, why });
  else await passToOrganisation(ctx, record, leg, { to, why });
  return { id: record.need.id };
}
