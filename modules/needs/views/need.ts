import { hasRole, notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { filesOf, type OwnedFile } from '../../../platform/files/keep.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { listReaders } from '../../organisations/organisations.public.ts';
import { listConsents, maskedIdentity, maskNumbers } from '../../people/people.public.ts';
import type { Need } from '../contract/need.ts';
import { legActsOf } from '../legs.policy.ts';
import * as policy from '../needs.policy.ts';
import { type NeedRecord, seenStates, stateOf } from '../needs.rules.ts';
import { mayAnswerFamily, mayReadTalk } from '../resident.policy.ts';
import { listOpenProposals } from '../store/calls.ts';
import * as store from '../store/records.ts';
import { findSupervision } from '../store/reminders.ts';
import { listFamilyViews } from '../store/rights.ts';
import { closingOf } from './closing.ts';
import { togetherOf } from './merging.ts';
import { type Names, namesOf, staffNames } from './names.ts';
import { personsOf } from './persons.ts';
import { recallsOf } from './recall.ts';
import { ownOnly, partFiles, roundViews } from './rounds.ts';
import { sortedOf } from './sorted.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** Categories and areas by their names; what else was corrected is said by the screen. */
function namedIn(names: Names, field: string, value: string | null): string | null {
  if (field === 'category') return names.category(value)?.name ?? value;
  return field === 'area' ? (names.place(value)?.name ?? value) : value;
}

async function talkOf(ctx: ReadContext, record: NeedRecord, names: Names, files: readonly OwnedFile[]) {
  const messages = (await store.listMessages(ctx.db, record.need.id, true)).filter((message) =>
    mayReadTalk(ctx.actor, record, message),
  );
  const asked = messages.some(({ by_kind }) => by_kind === 'family');
  const looks = asked ? await listFamilyViews(ctx.db, record.need.id) : [];
  const corrections = await store.listCorrections(ctx.db, record.need.id);
  const person = await staffNames(ctx, [
    ...messages.map(({ staff_id }) => staff_id),
    ...corrections.map(({ staff_id }) => staff_id),
  ]);
  return {
    messages: messages.map((message) => ({
      id: message.id,
      kind: message.kind as 'public' | 'inner',
      byKind: message.by_kind as Need['messages'][number]['byKind'],
      answersId: message.answers_id,
      mayAnswer: mayAnswerFamily(ctx.actor, record, message, looks, ctx.now),
      by: message.staff_id === null ? null : person(message.staff_id),
      organisation: message.organisation_id === null ? null : names.organisation(message.organisation_id),
      words: maskNumbers(message.words),
      files: partFiles(files, message.id),
      at: message.at.toISOString(),
    })),
    corrections: corrections.map(({ field, from_value, to_value, why, staff_id, at }) => ({
      field: field as Need['corrections'][number]['field'],
      from: namedIn(names, field, from_value),
      to: namedIn(names, field, to_value),
      why,
      by: person(staff_id),
      at: at.toISOString(),
    })),
  };
}

async function consentsOf(ctx: ReadContext, needId: string, names: Names): Promise<Need['consents']> {
  const rows = await listConsents(ctx.db, needId);
  const person = await staffNames(
    ctx,
    rows.map(({ recorded_by }) => recorded_by),
  );
  return rows.map((row) => ({
    organisation: names.organisation(row.organisation_id),
    purpose: row.purpose,
    basis: row.basis as 'consent' | 'duty',
    givenHow: row.given_how as Need['consents'][number]['givenHow'],
    article: row.article,
    askedAt: row.asked_at.toISOString(),
    givenAt: iso(row.given_at),
    notedBy: row.recorded_by === null ? null : person(row.recorded_by).name,
    refusedAt: iso(row.refused_at),
    withdrawnAt: iso(row.withdrawn_at),
  }));
}

/** Who is proposed to be called in; the head of whoever proposed it decides. */
async function callsOf(ctx: ReadContext, record: NeedRecord, names: Names): Promise<Need['calls']> {
  const rows = await listOpenProposals(ctx.db, record.need.id);
  const person = await staffNames(
    ctx,
    rows.map(({ asked_by }) => asked_by),
  );
  const head = hasRole(ctx.actor, 'head') && policy.mayCallIn(ctx.actor, record) ? ctx.actor : null;
  return rows.flatMap((row) => {
    const service = names.service(row.service_id);
    if (!service) return [];
    return {
      id: row.id,
      title: service.title,
      organisation: names.organisation(service.organisationId),
      why: row.why,
      by: person(row.asked_by),
      at: row.asked_at.toISOString(),
      mayDecide: head?.organisationId === row.organisation_id,
    };
  });
}

/** A record as this caller may see it: in full, or category, outcome and time only. */
export async function viewOf(ctx: ReadContext, record: NeedRecord): Promise<Need> {
  const { actor } = ctx;
  const { need } = record;
  const names = await namesOf(ctx);
  const sight = policy.sightOf(actor, record);
  const whole = sight === 'whole';
  // To the others of an organisation that has it: that there is one, and nothing of it.
  const hidden = need.protected && !whole;
  const supervision = await findSupervision(ctx.db, need.id);
  const files = whole ? await filesOf(ctx, policy.fileOwner, need.id) : [];
  const employer = whole && need.employer_id !== null ? await findEmployer(ctx.db, need.employer_id) : null;
  const contact = whole && need.resident_id !== null ? await maskedIdentity(ctx, need.resident_id) : null;
  const { ratings, followUps, following, noteVerdict } = await closingOf(ctx, record, names);
  return {
    id: need.id,
    reference: need.reference,
    version: need.version,
    sight,
    words: whole ? maskNumbers(need.words) : null,
    files: partFiles(files, null),
    erasedAt: iso(need.erased_at),
    via: need.via as Need['via'],
    saidAt: need.said_at.toISOString(),
    state: stateOf(record),
    category: hidden ? null : names.category(need.category_code),
    area: hidden ? null : names.place(need.area_id),
    groups: whole ? need.groups : [],
    languages: need.languages,
    readers: whole ? await readersOf(ctx, record, names) : [],
    employer: employer && { id: employer.id, name: employer.name },
    contact,
    persons: whole ? await personsOf(ctx, need.id) : [],
    others: whole ? need.others : 0,
    forWhom: whole ? (need.for_whom as Need['forWhom']) : null,
    receivedBy: need.received_by === null ? null : names.organisation(need.received_by),
    sorted: await sortedOf(ctx, record, names, sight),
    rounds: (await roundViews(ctx, record, names, whole, files)).map((round) =>
      hidden ? { ...round, legs: ownOnly(actor, round.legs) } : round,
    ),
    ...(whole ? await talkOf(ctx, record, names, files) : { messages: [], corrections: [] }),
    consents: whole ? await consentsOf(ctx, need.id, names) : [],
    ratings: hidden ? [] : ratings,
    followUps: hidden ? [] : followUps,
    calls: whole ? await callsOf(ctx, record, names) : [],
    supervision: supervision && {
      how: supervision.how as 'leader' | 'meeting',
      by: supervision.by,
      at: supervision.at.toISOString(),
      due: supervision.due,
    },
    together: await togetherOf(ctx, record),
    may: {
      supervise: supervision === null && policy.maySupervise(actor, record),
      strike: supervision !== null && policy.mayStrike(actor),
      dispatch: policy.mayDispatch(actor, record),
      callIn: policy.mayCallIn(actor, record),
      correct: policy.mayCorrect(actor, record),
      noteVerdict,
      speak: policy.maySpeak(actor, record),
      // Nothing to reveal where the person left neither.
      reveal:
        (policy.mayReveal(actor, record) || (following && policy.maySpeak(actor, record))) &&
        (contact?.name ?? contact?.phone ?? contact?.idNumber ?? null) !== null,
      hardshipFile: policy.mayTakeHardshipFile(actor, record),
      showDoor: policy.mayShowDoor(actor, record),
      refuseDoor: policy.mayRefuseDoor(actor, record),
      askOpening: policy.mayAskOpening(actor, record),
      decideOpening: policy.isItsHead(actor, record) && need.of_child,
      report: policy.mayReport(actor, record),
      noteSafeWay: policy.mayNoteSafeWay(actor, record),
      ring: policy.mayRing(actor, record) && (contact?.name ?? contact?.phone ?? null) !== null,
      recall: await recallsOf(ctx, record),
      legs: Object.fromEntries(
        record.legs
          .map((leg) => [leg.id, legActsOf(actor, record, leg)] as const)
          .filter(([, acts]) => acts.length > 0),
      ),
    },
  };
}

/** Who could read it of those who have it: whoever received it and each organisation with a leg it may see. */
async function readersOf(ctx: ReadContext, record: NeedRecord, names: Names): Promise<Need['readers']> {
  const { need, legs } = record;
  const having = new Set([
    need.received_by,
    ...legs.filter(({ state }) => seenStates.some((one) => one === state)).map((leg) => leg.organisation_id),
  ]);
  const found = await listReaders(ctx.db, need.languages);
  return found
    .filter(({ organisationId }) => having.has(organisationId))
    .map(({ id, name, organisationId, languages }) => ({
      id,
      name,
      organisation: names.organisation(organisationId).shortName,
      languages: languages.filter((one) => need.languages.includes(one)),
    }));
}

/** One need for staff. Throws 404 outside the caller's scope. */
export async function getNeed(ctx: ReadContext, id: string): Promise<Need> {
  const record = await store.findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
  if (!record) throw notFound();
  return viewOf(ctx, record);
}
