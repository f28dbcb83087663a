import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listMessagesTo } from '../../messages/messages.public.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import * as people from '../../people/people.public.ts';
import type { FoundLook } from '../contract/family.ts';
import type { FoundNeed, Known } from '../contract/rights.ts';
import type { Story } from '../contract/story.ts';
import * as policy from '../needs.policy.ts';
import { isNeverHandedOver, type NeedRecord, stateOf } from '../needs.rules.ts';
import { mayOwn } from '../resident.policy.ts';
import { findNeed } from '../store/records.ts';
import * as store from '../store/rights.ts';
import { type Names, namesOf } from './names.ts';
import { getStory } from './story.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;
const nobody = { name: null, phone: null, idNumber: null };

async function ownRecord(ctx: ReadContext): Promise<NeedRecord> {
  if (ctx.actor.kind !== 'holder') throw notFound();
  const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), ctx.actor.needId);
  if (!record) throw notFound();
  return record;
}

async function consentsOf(ctx: ReadContext, record: NeedRecord, names: Names): Promise<Known['consents']> {
  return (await people.listConsents(ctx.db, record.need.id)).map((row) => ({
    organisation: names.organisation(row.organisation_id),
    purpose: row.purpose,
    basis: row.basis as 'consent' | 'duty',
    article: row.article,
    givenAt: iso(row.given_at),
    refusedAt: iso(row.refused_at),
    withdrawnAt: iso(row.withdrawn_at),
    expiresAt: row.expires_at.toISOString(),
    withdrawable:
      mayOwn(ctx.actor, record) &&
      row.basis === 'consent' &&
      row.given_at !== null &&
      row.withdrawn_at === null,
  }));
}

async function looksOf(ctx: ReadContext, { need }: NeedRecord, names: Names): Promise<Known['looks']> {
  const reveals = await people.listReveals(ctx.db, need.id);
  const searches = need.resident_id === null ? [] : await people.listSearchesFor(ctx, need.resident_id);
  const staff = await listStaffNames(
    ctx.db,
    [...reveals, ...searches].map(({ staff_id }) => staff_id),
  );
  const look = (
    row: { at: Date; organisation_id: string; staff_id: string; purpose: string },
    what: Known['looks'][number]['what'],
  ) => ({
    at: row.at.toISOString(),
    organisation: names.organisation(row.organisation_id),
    staffNumber: staff.get(row.staff_id)?.number ?? '',
    what,
    purpose: row.purpose,
  });
  return [
    ...reveals.map((row) => look(row, row.field as 'name' | 'phone' | 'id_number')),
    ...searches.map((row) => look(row, 'search')),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Every look that was given to a relative, and each time it was used. */
export async function familyOf(ctx: ReadContext, needId: string): Promise<Known['family']> {
  const views = await store.listFamilyViews(ctx.db, needId);
  const openings = await store.listFamilyOpenings(
    ctx.db,
    views.map(({ id }) => id),
  );
  const phones = new Map<string, string | null>();
  for (const { id, resident_id } of views) {
    if (resident_id !== null) phones.set(id, (await people.maskedContact(ctx, resident_id)).phone);
  }
  return views.map((view) => ({
    id: view.id,
    name: view.name === null ? people.erasedMark : ctx.keys.decrypt('needs.family_view.name', view.name),
    showsWords: view.shows_words,
    phone: phones.get(view.id) ?? null,
    createdAt: view.created_at.toISOString(),
    expiresAt: view.expires_at.toISOString(),
    withdrawnAt: iso(view.withdrawn_at),
    openings: openings.filter(({ view_id }) => view_id === view.id).map(({ at }) => at.toISOString()),
  }));
}

async function messagesOf(ctx: ReadContext, residentId: string | null): Promise<Known['messages']> {
  if (residentId === null) return [];
  return (await listMessagesTo(ctx.db, residentId)).map(({ created_at, template, state }) => ({
    at: created_at.toISOString(),
    template,
    sent: state === 'sent' || state === 'kept',
  }));
}

async function requestOf(ctx: ReadContext, needId: string, names: Names): Promise<Known['request']> {
  const row = await store.findErasureRequest(ctx.db, needId);
  if (!row) return null;
  return {
    office: names.organisation(row.organisation_id),
    askedAt: row.asked_at.toISOString(),
    deadline: row.deadline,
    decision: row.decision as 'erased' | 'refused' | null,
    decidedAt: iso(row.decided_at),
    reason: row.reason,
  };
}

/** All that is known of the holder by this need. Throws 404 for everybody else. */
export async function getKnown(ctx: ReadContext): Promise<Known> {
  const record = await ownRecord(ctx);
  const { need } = record;
  const names = await namesOf(ctx);
  const consents = await consentsOf(ctx, record, names);
  const request = await requestOf(ctx, need.id, names);
  const heard =
    need.received_by !== null && !consents.some(({ organisation }) => organisation.id === need.received_by);
  const asked = request !== null && request.decision === null;
  return {
    reference: need.reference,
    version: need.version,
    saidAt: need.said_at.toISOString(),
    erasedAt: iso(need.erased_at),
    identity: need.resident_id === null ? nobody : await people.maskedIdentity(ctx, need.resident_id),
    heardBy: heard && need.received_by !== null ? names.organisation(need.received_by) : null,
    consents,
    looks: await looksOf(ctx, record, names),
    messages: await messagesOf(ctx, need.resident_id),
    family: await familyOf(ctx, need.id),
    erasure: need.erased_at ? 'erased' : asked ? 'asked' : isNeverHandedOver(record) ? 'now' : 'request',
    request,
  };
}

/** The holder's identity in the clear, for their own eyes. */
export async function ownIdentity(ctx: ReadContext): Promise<people.Identity> {
  const { need } = await ownRecord(ctx);
  return need.resident_id === null ? nobody : people.openIdentity(ctx, need.resident_id);
}

/** Everything we hold of one need, in the clear, for the holder to take along. */
export async function ownCopy(ctx: ReadContext): Promise<{
  copiedAt: string;
  identity: people.Identity;
  need: Omit<Story, 'proposals' | 'may'>;
  known: Known;
}> {
  const { proposals: _proposals, may: _may, ...need } = await getStory(ctx);
  const identity = await ownIdentity(ctx);
  return { copiedAt: ctx.now.toISOString(), identity, need, known: await getKnown(ctx) };
}

/** The needs behind a telephone that a browser showed to be its holder's; null where it showed none. */
export async function listNeedsOfPhone(ctx: ReadContext, token: string): Promise<FoundNeed[] | null> {
  const residents = await people.residentsOfPhone(ctx, token);
  if (residents === null) return null;
  const found: FoundNeed[] = [];
  for (const id of await store.listNeedIdsOf(ctx.db, residents)) {
    const record = await findNeed(ctx.db, policy.scopeOf({ kind: 'holder', needId: id }), id);
    if (!record) continue;
    const { reference, said_at } = record.need;
    found.push({ id, reference, state: stateOf(record), saidAt: said_at.toISOString() });
  }
  return found;
}

/** The looks that relatives gave to a telephone that a browser showed to be its holder's. */
export async function listLooksOfPhone(ctx: ReadContext, token: string): Promise<FoundLook[]> {
  const residents = await people.residentsOfPhone(ctx, token);
  const found: FoundLook[] = [];
  for (const view of await store.listFamilyViewsTo(ctx.db, residents ?? [], ctx.now)) {
    const actor = { kind: 'family', needId: view.need_id, viewId: view.id } as const;
    const record = await findNeed(ctx.db, policy.scopeOf(actor), view.need_id);
    if (!record) continue;
    const saidAt = record.need.said_at.toISOString();
    found.push({ viewId: view.id, reference: record.need.reference, state: stateOf(record), saidAt });
  }
  return found;
}

/** Whether a need is one of those of a telephone that this browser showed to be its holder's. */
export async function isNeedOfPhone(ctx: ReadContext, needId: string, token: string): Promise<boolean> {
  const residents = await people.residentsOfPhone(ctx, token);
  return residents !== null && (await store.listNeedIdsOf(ctx.db, residents)).includes(needId);
}
