import { newId } from '../../base/ids.ts';
import type { Staff } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import * as happenings from './people.happenings.ts';
import { consentDays, maskName, maskPhone } from './people.rules.ts';
import * as store from './people.store.ts';

export interface Contact {
  readonly name: string | null;
  /** Digits, as `readPhone` gives them. */
  readonly phone: string | null;
}

function encrypted(ctx: ReadContext, { name, phone }: Contact) {
  return {
    name: name === null ? null : ctx.keys.encrypt('people.resident.name', name),
    phone: phone === null ? null : ctx.keys.encrypt('people.resident.phone', phone),
    phone_hash: phone === null ? null : ctx.keys.hash('people.resident.phone', phone),
  };
}

/** Makes a resident, known by as much as the person wanted to say, and gives the id. */
export async function createResident(ctx: WriteContext, contact: Contact): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createResident(ctx.db, {
    city_id: ctx.city.id,
    id,
    ...encrypted(ctx, contact),
    created_at: ctx.now,
  });
  return id;
}

/** Changes what is given; a part that is null stays as it was. */
export async function changeContact(ctx: WriteContext, residentId: string, contact: Contact): Promise<void> {
  const { name, phone } = contact;
  const { name: nameCipher, ...phoneCiphers } = encrypted(ctx, contact);
  if (name !== null) await store.saveContact(ctx.db, residentId, { name: nameCipher });
  if (phone !== null) await store.saveContact(ctx.db, residentId, phoneCiphers);
}

/** Name and phone in the clear. Only for the person's own page and for {@link revealContact}. */
async function open(ctx: ReadContext, residentId: string): Promise<Contact> {
  const row = await store.getResident(ctx.db, residentId);
  return {
    name: row.name && ctx.keys.decrypt('people.resident.name', row.name),
    phone: row.phone && ctx.keys.decrypt('people.resident.phone', row.phone),
  };
}

/** Name and phone as everybody sees them: masked. */
export async function maskedContact(ctx: ReadContext, residentId: string): Promise<Contact> {
  const { name, phone } = await open(ctx, residentId);
  return { name: name && maskName(name), phone: phone && maskPhone(phone) };
}

/** Name and phone in the clear for `staff`, for a stated purpose, on record and visible to the person. */
export async function revealContact(
  ctx: WriteContext,
  asked: { residentId: string; aboutId: string; staff: Staff; purpose: string },
): Promise<Contact> {
  const contact = await open(ctx, asked.residentId);
  for (const field of ['name', 'phone'] as const) {
    if (contact[field] === null) continue;
    await store.createReveal(ctx.db, {
      city_id: ctx.city.id,
      id: newId(ctx.now, ctx.chance),
      resident_id: asked.residentId,
      about_id: asked.aboutId,
      staff_id: asked.staff.staffId,
      organisation_id: asked.staff.organisationId,
      field,
      purpose: asked.purpose,
      at: ctx.now,
    });
    await record(ctx, happenings.contactRevealed, asked.aboutId, {
      organisation: asked.staff.organisationId,
      field,
    });
  }
  return contact;
}

export interface HandOver {
  readonly aboutId: string;
  readonly organisationId: string;
  readonly purpose: string;
}

function consentRow(ctx: WriteContext, { aboutId, organisationId, purpose }: HandOver): store.ConsentRow {
  return {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    about_id: aboutId,
    organisation_id: organisationId,
    purpose,
    basis: 'consent',
    given_how: null,
    article: null,
    recorded_by: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    asked_at: ctx.now,
    given_at: null,
    refused_at: null,
    withdrawn_at: null,
    expires_at: new Date(ctx.now.getTime() + consentDays * 86_400_000),
    version: 1,
  };
}

/** Asks the person; nothing may be handed over until they agree. */
export async function askConsent(ctx: WriteContext, what: HandOver): Promise<void> {
  await store.saveConsent(ctx.db, consentRow(ctx, what));
}

/** The person agreed: on their page, at a counter or on the telephone. */
export async function giveConsent(
  ctx: WriteContext,
  what: HandOver,
  how: 'portal' | 'counter' | 'phone',
): Promise<void> {
  await store.saveConsent(ctx.db, { ...consentRow(ctx, what), given_how: how, given_at: ctx.now });
  await record(ctx, happenings.consentGiven, what.aboutId, { organisation: what.organisationId, how });
}

export async function refuseConsent(ctx: WriteContext, what: HandOver): Promise<void> {
  await store.saveConsent(ctx.db, { ...consentRow(ctx, what), refused_at: ctx.now });
  await record(ctx, happenings.consentRefused, what.aboutId, { organisation: what.organisationId });
}

/** A duty by law makes the consent needless; `article` names it, and the person reads it on their page. */
export async function nameDuty(ctx: WriteContext, what: HandOver, article: string): Promise<void> {
  await store.saveConsent(ctx.db, { ...consentRow(ctx, what), basis: 'duty', article, given_at: ctx.now });
  await record(ctx, happenings.dutyNamed, what.aboutId, { organisation: what.organisationId });
}

/** A number in the clear and the keyed hash it is found by. */
export interface Reached {
  readonly phone: string;
  readonly hash: Buffer;
}

/** The keyed hash of a number as `readPhone` gives it. */
export function hashPhone(ctx: ReadContext, phone: string): Buffer {
  return ctx.keys.hash('people.resident.phone', phone);
}

/**
 * The number to send a text to, for the machine that sends it and nobody else: nothing is revealed by it, so it is
 * not on record as a look. Null where the person left none.
 */
export async function phoneToReach(ctx: ReadContext, residentId: string): Promise<Reached | null> {
  const { phone } = await open(ctx, residentId);
  return phone === null ? null : { phone, hash: hashPhone(ctx, phone) };
}

/** Everybody who left the number of this {@link hashPhone}: one person has one record for each need that came without a name. */
export async function residentsWithHash(ctx: ReadContext, hash: Buffer): Promise<string[]> {
  return store.listResidentsByPhone(ctx.db, hash);
}
