import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { hasRole, notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation, listHolders } from '../../organisations/organisations.public.ts';
import {
  findService,
  listCategories,
  listLiveCategories,
  standsFor,
} from '../../services/services.public.ts';
import { entriesFor, isPaperNumber } from '../calls.rules.ts';
import { callNotes, callRefusals as w } from '../calls.words.ts';
import type { CallIn, CallLists, NewCall } from '../contract/calls.ts';
import type { HandOver } from '../contract/hand-over.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { lastRound, type NeedRecord } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import * as store from '../store/calls.ts';
import { saveNeed } from '../store/records.ts';
import { getCallLists } from '../views/calls.ts';
import { layLegs, planOf } from './dispatch.ts';
import { refuseField } from './legs.ts';
import { load, placeOf, refuseStale, today } from './load.ts';
import { writeNote } from './talk.ts';

/** Organisations that the joint meeting agreed may be called in directly for what the need is about. */
async function callable(ctx: WriteContext, { need }: NeedRecord): Promise<Set<string>> {
  const categories = await listCategories(ctx.db);
  const entries = entriesFor(
    await store.listCalls(ctx.db),
    need.category_code,
    categories,
    standsFor(categories),
  );
  return new Set(entries.filter(({ list }) => list === 'call').map((entry) => entry.organisation_id));
}

async function propose(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { serviceId, basis }: HandOver,
  why: string,
): Promise<void> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const id = newId(ctx.now, ctx.chance);
  const made = await store.createProposal(ctx.db, record, {
    city_id: ctx.city.id,
    id,
    need_id: record.need.id,
    round_id: lastRound(record).id,
    organisation_id: organisationId,
    service_id: serviceId,
    basis: basis.kind,
    consent_how: basis.kind === 'consent' ? basis.how : null,
    article: basis.kind === 'duty' ? basis.article : null,
    why,
    asked_by: staffId,
    asked_at: ctx.now,
    decision: null,
    decided_by: null,
    decided_at: null,
  });
  if (!made) throw new AppError(409, 'already-proposed', w.alreadyProposed);
  const facts = { ...placeOf(record), organisation: organisationId, service: serviceId, proposal: id };
  await happened(ctx, happenings.callProposed, record.need.id, facts);
}

/**
 * The lead calls in assisting organisations: those on the call list and whomever a head calls at once, the others
 * are proposed to the head. The person's consent is needed as always.
 */
export async function callIn(ctx: WriteContext, id: string, { version, legs, why }: CallIn): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayCallIn(ctx.actor, found));
  await refuseStale(ctx, record, version);
  if (legs.some(({ part }) => part !== 'joint')) refuseField('legs', w.onlyJoint);
  // Every service is looked up before anything is laid, so that a closed organisation refuses all of it.
  const planned = await planOf(ctx, record, legs);
  const free = await callable(ctx, record);
  // In a house without a head nobody else could ever agree to it.
  const heads = await listHolders(ctx.db, staffOf(ctx.actor).organisationId, ['head'], ctx.now);
  const agrees = hasRole(ctx.actor, 'head') || heads.length === 0;
  const atOnce = planned.filter(({ service }) => agrees || free.has(service.organisationId));
  if (atOnce.length > 0) await layLegs(ctx, record, atOnce);
  for (const leg of legs) {
    if (!atOnce.some(({ service }) => service.id === leg.serviceId)) await propose(ctx, record, leg, why);
  }
  await saveNeed(ctx.db, record, {});
}

function basisOf({ basis, consent_how, article }: store.ProposalRow): HandOver['basis'] {
  if (basis === 'duty') return { kind: 'duty', article: article ?? '' };
  if (basis === 'ask') return { kind: 'ask' };
  return { kind: 'consent', how: consent_how === 'counter' ? 'counter' : 'phone' };
}

/** The head of whoever proposed it agrees, and the leg is laid, or does not and says why. */
export async function decideCall(
  ctx: WriteContext,
  ids: { id: string; call: string },
  { version, agreed, why }: { version: number; agreed: boolean; why: string },
): Promise<void> {
  const found = await load(ctx, ids.id);
  const proposal = (await store.listOpenProposals(ctx.db, ids.id)).find(({ id }) => id === ids.call);
  if (proposal?.organisation_id !== staffOf(ctx.actor).organisationId) throw notFound();
  const record = policy.allow(ctx.actor, found, policy.mayCallIn(ctx.actor, found));
  await refuseStale(ctx, record, version);
  const service = await findService(ctx.db, proposal.service_id);
  if (agreed) {
    const leg: HandOver = { serviceId: proposal.service_id, part: 'joint', basis: basisOf(proposal) };
    await layLegs(ctx, record, await planOf(ctx, record, [leg]));
  } else {
    if (why === '') refuseField('why', refusalWords.needsWhy);
    await writeNote(ctx, record, say(callNotes.refused, 'zh', { title: service?.title ?? '', reason: why }));
  }
  await store.saveProposal(ctx.db, record, proposal.id, {
    decision: agreed ? 'agreed' : 'refused',
    decided_by: staffOf(ctx.actor).staffId,
    decided_at: ctx.now,
  });
  await saveNeed(ctx.db, record, {});
  const facts = { ...placeOf(record), proposal: proposal.id, agreed };
  await happened(ctx, happenings.callDecided, record.need.id, facts);
}

/** One word on a list. Throws 409 where somebody else added that number first. */
export async function putOnList(
  ctx: WriteContext,
  { version, ...asked }: NewCall,
  from: AgreedAt | null = null,
): Promise<void> {
  const { list, category, organisationId, source, agreedOn, removed } = asked;
  const number = version + 1;
  const added = await store.addCall(ctx.db, {
    ...{ city_id: ctx.city.id, list, category_code: category, organisation_id: organisationId, number },
    ...{ source, agreed_on: agreedOn, removed, staff_id: staffOf(ctx.actor).staffId, at: ctx.now },
    ...{ item_id: from?.itemId ?? null, meeting_id: from?.meetingId ?? null },
  });
  if (!added) throw new AppError(409, 'stale', w.stale);
  const facts = { list, category, organisation: organisationId, version: number, removed };
  await happened(ctx, happenings.callListed, ctx.city.id, facts);
}

/** The agreed item of a joint meeting. */
export interface AgreedAt {
  readonly itemId: string;
  readonly meetingId: string;
}

/**
 * Puts an organisation on a list, changes its entry or takes it off; what was said before stays. What stands on the call
 * list comes from an agreed item, or from a paper of before this system, told by its number. Throws 400, 404, 409.
 */
export async function setCall(
  ctx: WriteContext,
  asked: NewCall,
  from: AgreedAt | null = null,
): Promise<CallLists> {
  const { list, category, organisationId, agreedOn, version, source } = asked;
  if (list === 'call' && from === null && !isPaperNumber(source)) refuseField('source', w.paperFirst);
  if (!(await listLiveCategories(ctx.db)).some(({ code }) => code === category)) {
    refuseField('category', refusalWords.noSuchCategory);
  }
  if (!(await findOrganisation(ctx.db, organisationId))) throw notFound();
  if (agreedOn > today(ctx)) refuseField('agreedOn', w.notFuture);
  const known = (await store.listCalls(ctx.db)).filter(
    (row) => row.list === list && row.category_code === category && row.organisation_id === organisationId,
  );
  if (known.length !== version) throw new AppError(409, 'stale', w.stale);
  await putOnList(ctx, asked, from);
  return getCallLists(ctx);
}
