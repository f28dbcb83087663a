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
import {
  freshLeg,
  type LegRow,
  lastRound,
  liveLegs,
  type NeedRecord,
  type NeedRow,
  openStates,
} from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
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

/** What goes along with a leg besides the calls: until when it is, whether that was extended, what was agreed. */
function goesAlong(leg: LegRow) {
  return {
    ...{ part: leg.part, deadline: leg.deadline },
    extended_from: leg.extended_from,
    extended_at: leg.extended_at,
    extended_why: leg.extended_why,
    appointment_day: leg.appointment_day,
    appointment_time: leg.appointment_time,
    appointment_place: leg.appointment_place,
    appointment_bring: leg.appointment_bring,
    appointed_at: leg.appointed_at,
    appointment_cancelled_at: leg.appointment_cancelled_at,
  } satisfies Partial<LegRow>;
}

/** The person's consent to tell the next organisation, or the duty. */
async function layBasis(
  ctx: WriteContext,
  { id, code_hash }: NeedRow,
  leg: LegRow,
  { organisationId, basis }: To<'organisation'>,
): Promise<void> {
  const what = { aboutId: id, organisationId, purpose: await purposeOf(ctx, leg) };
  if (basis.kind === 'duty') return people.nameDuty(ctx, what, basis.article);
  if (basis.kind === 'consent') return people.giveConsent(ctx, what, basis.how);
  if (code_hash === null) throw new AppError(400, 'nobody-to-ask', refusalWords.nobodyToAsk);
  return people.askConsent(ctx, what);
}

/**
 * Asks the person on their page whether the next organisation may be told. Whoever has it goes on meanwhile: the
 * leg that waits stands beside theirs, with why it is passed.
 */
async function askToPass(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
  { organisationId, why }: { organisationId: string; why: string },
): Promise<void> {
  const id = newId(ctx.now, ctx.chance);
  const asked: LegRow = {
    ...{ ...leg, ...freshLeg, id, organisation_id: organisationId, passed_from: leg.id },
    ...{ part: 'joint', state: 'asked', basis: 'consent', answer: why },
    ...{ assignee_id: null, deadline: null, dispatched_at: null, taken_on_at: null },
  };
  await store.createLegs(ctx.db, record, [asked]);
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.consentAsked, record.need.id, { organisation: organisationId, leg: id });
}

async function tellPassed(ctx: WriteContext, record: NeedRecord, from: LegRow, next: LegRow): Promise<void> {
  const { organisation_id: to } = next;
  const branch = (await findOrganisation(ctx.db, to))?.parentId === from.organisation_id;
  const how = branch ? 'down' : 'lead';
  await happened(ctx, happenings.passed, record.need.id, {
    ...{ ...legFacts(record, from), to, next: next.id, how },
  });
  await happened(ctx, happenings.dispatched, record.need.id, {
    ...legFacts(record, next),
    part: next.part,
    round: lastRound(record).number,
  });
}

/**
 * The person agreed on their page that a leg goes to the organisation that waited for it. Where whoever passed it
 * has ended their part meanwhile there is nothing left to go on with, and nobody is told.
 */
export async function passAgreed(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  asked: LegRow,
): Promise<void> {
  const from = record.legs.find(({ id }) => id === asked.passed_from);
  if (!from || from.withdrawn_at !== null || !openStates.some((state) => state === from.state)) {
    await store.saveLeg(ctx.db, record, asked.id, { state: 'withdrawn', ended_at: ctx.now, answer: null });
    return;
  }
  const what = { aboutId: record.need.id, organisationId: asked.organisation_id };
  await people.giveConsent(ctx, { ...what, purpose: await purposeOf(ctx, asked) }, 'portal');
  const change = { ...goesAlong(from), state: 'dispatched', dispatched_at: ctx.now, answer: null };
  // First the one that goes: a round has one lead.
  await store.saveLeg(ctx.db, record, from.id, { state: 'passed', ended_at: ctx.now, answer: asked.answer });
  await store.saveLeg(ctx.db, record, asked.id, change);
  await moveContacts(ctx.db, record, from.id, asked.id);
  await tellPassed(ctx, record, from, { ...asked, ...change });
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
  if (!heard) await layBasis(ctx, record.need, leg, to);
  if (!heard && to.basis.kind === 'ask') return askToPass(ctx, record, leg, { organisationId, why });
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
  await tellPassed(ctx, record, leg, next);
}

/**
 * Gives a leg to a colleague, to a branch of the organisation, or the lead to another organisation. Deadline,
 * appointment, calls and thread go with it. Answers with the id alone, since the caller may see nothing of it any more.
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
