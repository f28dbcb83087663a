import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { employerWrittenIn } from '../../employers/employers.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import * as people from '../../people/people.public.ts';
import { findArea } from '../../places/places.public.ts';
import { findOffered, findService, type Service } from '../../services/services.public.ts';
import type { HandOver } from '../contract/hand-over.ts';
import type { Choice } from '../contract/resident.ts';
import { maySay } from '../first-text.rules.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { freshLeg, type LegRow, lastRound, liveLegs, type NeedRecord } from '../needs.rules.ts';
import { consentWords } from '../needs.words.ts';
import { refusalWords } from '../refusals.words.ts';
import { mayChoose } from '../resident.policy.ts';
import { closeUndecided } from '../store/calls.ts';
import { saveAgreement } from '../store/persons.ts';
import * as store from '../store/records.ts';
import { hideAtWish } from './hide.ts';
import { passAgreed } from './legs-pass.ts';
import { answerBy, legOf, load, loadHeld, placeOf, refuseStale, ringBy } from './load.ts';
import { receiverFor } from './receiver.ts';
import { ring } from './ring.ts';

export interface Planned {
  readonly service: Service;
  readonly part: 'lead' | 'joint';
  readonly basis: HandOver['basis'] | { readonly kind: 'portal' } | { readonly kind: 'heard' };
}

async function serviceOf(ctx: ReadContext, id: string): Promise<Service> {
  const service = await findOffered(ctx.db, id);
  if (!service) throw notFound();
  const organisation = await findOrganisation(ctx.db, service.organisationId);
  if (organisation?.closed) {
    throw new AppError(409, 'closed', refusalWords.closed, { organisation: organisation.name });
  }
  return service;
}

/** The person's consent, or the duty that makes it needless, laid down before the leg. */
async function layBasis(ctx: WriteContext, needId: string, { service, basis }: Planned): Promise<void> {
  const what = { aboutId: needId, organisationId: service.organisationId, purpose: service.purpose };
  switch (basis.kind) {
    case 'portal':
      return people.giveConsent(ctx, what, 'portal');
    case 'consent':
      return people.giveConsent(ctx, what, basis.how);
    case 'duty':
      return people.nameDuty(ctx, what, basis.article);
    case 'ask':
      return people.askConsent(ctx, what);
    case 'heard':
      return undefined;
  }
}

/** Who said it at the counter or on the telephone and left a number is told that the lead rings, and when. */
async function isToldOfCall(ctx: ReadContext, { need }: NeedRecord): Promise<boolean> {
  return (
    maySay(need) && need.resident_id !== null && (await people.phoneToReach(ctx, need.resident_id)) !== null
  );
}

async function legRow(
  ctx: WriteContext,
  record: NeedRecord,
  { service, part, basis }: Planned,
): Promise<LegRow> {
  const asked = basis.kind === 'ask';
  return {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: record.need.id,
    round_id: lastRound(record).id,
    organisation_id: service.organisationId,
    service_id: service.id,
    part,
    state: asked ? 'asked' : 'dispatched',
    basis: basis.kind === 'duty' || basis.kind === 'heard' ? basis.kind : 'consent',
    deadline: asked ? null : await answerBy(ctx, record, service.promiseDays),
    assignee_id: null,
    dispatched_at: asked ? null : ctx.now,
    taken_on_at: null,
    ended_at: null,
    outcome: null,
    answer: null,
    withdrawn_at: null,
    ...freshLeg,
    dispatched_by: ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null,
    // Its own category comes with the lead where the need has none; taken back, the need has none again.
    ring_by: part === 'lead' && !asked && (await isToldOfCall(ctx, record)) ? ringBy(ctx) : null,
    set_category: part === 'lead' && record.need.category_code === null ? service.category : null,
  };
}

export async function tellDispatched(ctx: WriteContext, record: NeedRecord, leg: LegRow): Promise<void> {
  const { id, organisation_id: organisation, service_id: service, part } = leg;
  if (leg.state === 'asked') {
    return happened(ctx, happenings.consentAsked, record.need.id, { organisation, leg: id });
  }
  const round = lastRound(record).number;
  const facts = { ...placeOf(record), organisation, leg: id, service, part, round };
  return happened(ctx, happenings.dispatched, record.need.id, facts);
}

function refuseTwice(record: NeedRecord, planned: readonly Planned[]): void {
  const live = liveLegs(record);
  const organisations = [
    ...live.map((leg) => leg.organisation_id),
    ...planned.map((p) => p.service.organisationId),
  ];
  if (new Set(organisations).size < organisations.length) {
    throw new AppError(409, 'already-has-it', refusalWords.alreadyHasIt);
  }
  const leads = [...live.map(({ part }) => part), ...planned.map(({ part }) => part)].filter(
    (part) => part === 'lead',
  );
  if (leads.length > 1) throw new AppError(409, 'has-lead', refusalWords.hasLead);
  if (leads.length === 0) throw new AppError(400, 'needs-lead', refusalWords.needsLead);
}

/** Lays the consents and legs of a plan and tells of them. Throws 409 where one of the organisations has it already. */
export async function layLegs(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  planned: readonly Planned[],
): Promise<LegRow[]> {
  refuseTwice(record, planned);
  for (const plan of planned) await layBasis(ctx, record.need.id, plan);
  const legs: LegRow[] = [];
  for (const plan of planned) legs.push(await legRow(ctx, record, plan));
  await store.createLegs(ctx.db, record, legs);
  ctx.reach('legs saved');
  for (const leg of legs) await tellDispatched(ctx, record, leg);
  return legs;
}

/** Turns what a clerk chose into a plan. The receiver itself needs no consent: the words were said to it. */
export async function planOf(
  ctx: ReadContext,
  record: NeedRecord,
  chosen: readonly HandOver[],
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const { serviceId, part, basis } of chosen) {
    const service = await serviceOf(ctx, serviceId);
    const heard = service.organisationId === record.need.received_by;
    if (!heard && basis.kind === 'ask' && record.need.code_hash === null) {
      throw new AppError(400, 'nobody-to-ask', refusalWords.nobodyToAsk);
    }
    planned.push({ service, part, basis: heard ? { kind: 'heard' } : basis });
  }
  return planned;
}

function leadCategory(record: NeedRecord, planned: readonly Planned[]): { category_code?: string } {
  const lead = planned.find(({ part }) => part === 'lead');
  return record.need.category_code === null && lead ? { category_code: lead.service.category } : {};
}

/** Dispatches a need that the caller's organisation received: one lead, any number of assisting organisations. */
export async function dispatch(
  ctx: WriteContext,
  id: string,
  {
    version,
    legs,
    agreedBy,
  }: { version: number; legs: readonly HandOver[]; agreedBy?: 'self' | 'guardian' | undefined },
): Promise<void> {
  const record = await load(ctx, id);
  const allowed = policy.allow(ctx.actor, record, policy.mayDispatch(ctx.actor, record));
  await refuseStale(ctx, record, version);
  const planned = await planOf(ctx, record, legs);
  const laid = await layLegs(ctx, allowed, planned);
  const [spoken] = planned.flatMap(({ basis }) => (basis.kind === 'consent' ? [basis.how] : []));
  if (agreedBy !== undefined && spoken !== undefined) {
    const notedBy = staffOf(ctx.actor).staffId;
    await saveAgreement(ctx.db, allowed, { how: spoken, by: agreedBy, at: ctx.now, notedBy });
  }
  const by = laid.find(({ part }) => part === 'lead') ?? laid[0];
  if (by) await closeUndecided(ctx.db, allowed, by.id);
  await store.saveNeed(ctx.db, allowed, leadCategory(record, planned));
}

/** A typed phone as digits; throws 400 on the field where it is none. */
export function phoneOf(typed: string): string | null {
  if (typed === '') return null;
  const phone = people.readPhone(typed);
  if (phone !== null) return phone;
  throw new AppError(400, 'bad-input', refusalWords.badPhone, {}, [
    { path: 'phone', text: refusalWords.badPhone },
  ]);
}

async function saveContact(ctx: WriteContext, record: NeedRecord, contact: people.Contact): Promise<string> {
  const { resident_id: known } = record.need;
  if (known === null) return people.createResident(ctx, contact);
  await people.changeContact(ctx, known, contact);
  return known;
}

/**
 * The resident lets organisations have the need, by name and purpose: the lead and any assisting ones they
 * ticked, and always the coordination office, which finds another when they cannot help.
 */
export async function choose(ctx: WriteContext, choice: Choice): Promise<void> {
  const record = await loadHeld(ctx);
  // First, since a choice sent again after a lost answer is late, not forbidden.
  await refuseStale(ctx, record, choice.version);
  const allowed = policy.allow(ctx.actor, record, mayChoose(ctx.actor, record));
  const contact = { name: choice.name === '' ? null : choice.name, phone: phoneOf(choice.phone) };
  if (choice.areaId !== null && !(await findArea(ctx.db, choice.areaId))) throw notFound();
  const areaId = choice.areaId ?? record.need.area_id;
  const receiver = record.need.received_by ?? (await receiverFor(ctx, areaId));
  const ids = choice.lead === null ? [] : [choice.lead, ...choice.joint.filter((id) => id !== choice.lead)];
  const planned: Planned[] = [];
  for (const id of ids) {
    const part = id === choice.lead ? 'lead' : 'joint';
    planned.push({ service: await serviceOf(ctx, id), part, basis: { kind: 'portal' } });
  }
  const placed: NeedRecord = {
    ...record,
    need: {
      ...record.need,
      ...{ area_id: areaId, received_by: receiver },
      ...leadCategory(record, planned),
      // What the proposals were taken from was read wrongly, or there is nothing of it.
      ...(choice.none === true && planned.length === 0 ? { category_code: null, category_sure: null } : {}),
    },
  };
  const { id: needId, via } = record.need;
  const residentId = await saveContact(ctx, record, contact);
  if (record.need.received_by === null) {
    const before = (await people.listConsents(ctx.db, needId)).some(({ given_at }) => given_at !== null);
    const purpose = consentWords.coordination.zh;
    await people.giveConsent(ctx, { aboutId: needId, organisationId: receiver, purpose }, 'portal');
    // Whoever took the first consent back and chooses again was received once and is counted once.
    if (!before) {
      const person = await people.firstRecordOf(ctx, residentId);
      const facts = { ...placeOf(placed), via, organisation: receiver, person };
      await happened(ctx, happenings.received, needId, facts);
    }
  }
  if (planned.length > 0) await layLegs(ctx, { ...allowed, ...placed }, planned);
  await store.saveNeed(ctx.db, allowed, {
    area_id: areaId,
    received_by: receiver,
    // Said online nobody asks which employer it is; the words that name one tell it.
    employer_id: record.need.employer_id ?? (await employerWrittenIn(ctx.db, record.need.words))?.id ?? null,
    category_code: placed.need.category_code,
    category_sure: placed.need.category_sure,
    resident_id: residentId,
    for_whom: choice.forWhom ?? 'self',
    ...(await hideAtWish(ctx, allowed, choice.confidential ?? false)),
    ...(record.need.rung_at === null ? await ring(ctx, placed.need, receiver) : {}),
  });
}

/** The resident says yes or no to one hand-over they were asked about. */
export async function decideConsent(
  ctx: WriteContext,
  legId: string,
  { version, agreed }: { version: number; agreed: boolean },
): Promise<void> {
  const record = await loadHeld(ctx);
  const leg = legOf(record, legId);
  await refuseStale(ctx, record, version);
  const allowed = policy.allow(ctx.actor, record, ctx.actor.kind === 'holder' && leg.state === 'asked');
  const service = leg.service_id === null ? null : await findService(ctx.db, leg.service_id);
  const what = {
    aboutId: record.need.id,
    organisationId: leg.organisation_id,
    purpose: service?.purpose ?? '',
  };
  if (agreed && leg.passed_from !== null) await passAgreed(ctx, allowed, leg);
  else if (agreed) {
    await people.giveConsent(ctx, what, 'portal');
    const deadline = await answerBy(ctx, record, service?.promiseDays);
    const change = { state: 'dispatched', dispatched_at: ctx.now, deadline };
    await store.saveLeg(ctx.db, allowed, leg.id, change);
    await tellDispatched(ctx, record, { ...leg, ...change });
  } else {
    await people.refuseConsent(ctx, what);
    await store.saveLeg(ctx.db, allowed, leg.id, {
      ...{ state: 'refused', ended_at: ctx.now, answer: null },
    });
  }
  await store.saveNeed(ctx.db, allowed, {});
}
