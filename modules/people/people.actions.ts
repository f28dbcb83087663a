import { maskIdNumber } from '../../base/id-card.ts';
import { newId } from '../../base/ids.ts';
import type { Staff } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import * as happenings from './people.happenings.ts';
import { consentDays, erasedMark, maskName, maskNames, maskPhone } from './people.rules.ts';
import * as store from './people.store.ts';

export interface Contact {
  readonly name: string | null;
  /** Digits, as `readPhone` gives them. */
  readonly phone: string | null;
}

const phonePlace = 'people.resident.phone';
const idNumberPlace = 'people.resident.id_number';

/** The keyed hash of a number as `readPhone` gives it. */
export function hashPhone(ctx: ReadContext, phone: string): Buffer {
  return ctx.keys.hash(phonePlace, phone);
}

/** The keyed hash that finds an identity number again. */
export function idNumberHash(ctx: ReadContext, idNumber: string): Buffer {
  return ctx.keys.hash(idNumberPlace, idNumber);
}

function encryptedId(ctx: ReadContext, idNumber: string | null) {
  return {
    id_number: idNumber === null ? null : ctx.keys.encrypt(idNumberPlace, idNumber),
    id_number_hash: idNumber === null ? null : idNumberHash(ctx, idNumber),
  };
}

function encrypted(ctx: ReadContext, { name, phone }: Contact) {
  return {
    name: name === null ? null : ctx.keys.encrypt('people.resident.name', name),
    phone: phone === null ? null : ctx.keys.encrypt('people.resident.phone', phone),
    phone_hash: phone === null ? null : hashPhone(ctx, phone),
  };
}

/** Makes a resident, known by as much as the person wanted to say, and gives the id. */
export async function createResident(
  ctx: WriteContext,
  contact: Contact,
  /** The 18 characters that `readIdNumber` gives. */
  idNumber: string | null = null,
): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createResident(ctx.db, {
    city_id: ctx.city.id,
    id,
    ...encrypted(ctx, contact),
    ...encryptedId(ctx, idNumber),
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

/** The person sets name and phone right, or takes the phone back; the older ones are not kept. `null` changes nothing. */
export async function correctContact(
  ctx: WriteContext,
  about: { residentId: string; aboutId: string },
  change: Contact & { forgetPhone: boolean },
): Promise<void> {
  await changeContact(ctx, about.residentId, change);
  if (change.forgetPhone) {
    await store.saveContact(ctx.db, about.residentId, { phone: null, phone_hash: null });
  }
  for (const field of ['name', 'phone'] as const) {
    if (change[field] === null && !(field === 'phone' && change.forgetPhone)) continue;
    await record(ctx, happenings.contactCorrected, about.aboutId, { field });
  }
}

export interface Identity extends Contact {
  readonly idNumber: string | null;
}

/** Everything that tells who somebody is, in the clear. Only for the person's own page and for a reveal on record. */
export async function openIdentity(ctx: ReadContext, residentId: string): Promise<Identity> {
  const row = await store.getResident(ctx.db, residentId);
  return {
    name: row.name && ctx.keys.decrypt('people.resident.name', row.name),
    phone: row.phone && ctx.keys.decrypt(phonePlace, row.phone),
    idNumber: row.id_number && ctx.keys.decrypt(idNumberPlace, row.id_number),
  };
}

/** As everybody sees it: masked. */
export async function maskedIdentity(ctx: ReadContext, residentId: string): Promise<Identity> {
  const { name, phone, idNumber } = await openIdentity(ctx, residentId);
  return {
    name: name && maskName(name),
    phone: phone && maskPhone(phone),
    idNumber: idNumber && maskIdNumber(idNumber),
  };
}

/** The text without the names and telephones of these persons; what they are called is told nobody. */
export async function maskKnown(
  ctx: ReadContext,
  residentIds: readonly string[],
  text: string,
): Promise<string> {
  const all = await Promise.all([...new Set(residentIds)].map((id) => openIdentity(ctx, id)));
  const phones = all.flatMap(({ phone }) => (phone ? [phone] : []));
  return maskNames(
    phones.reduce((left, phone) => left.replaceAll(phone, maskPhone(phone)), text),
    all.flatMap(({ name }) => (name ? [name] : [])),
  );
}

/** Name and phone as everybody sees them: masked. */
export async function maskedContact(ctx: ReadContext, residentId: string): Promise<Contact> {
  const { name, phone } = await maskedIdentity(ctx, residentId);
  return { name, phone };
}

const revealed = { contact: ['name', 'phone'], idNumber: ['id_number'] } as const;

/**
 * Name and phone, or the identity number, in the clear for `staff`, for a stated purpose, on record and visible to
 * the person. What was not asked for is null.
 */
export async function reveal(
  ctx: WriteContext,
  asked: {
    residentId: string;
    aboutId: string;
    staff: Staff;
    purpose: string;
    what: keyof typeof revealed;
  },
): Promise<Identity> {
  const { name, phone, idNumber } = await openIdentity(ctx, asked.residentId);
  const shown = { name, phone, id_number: idNumber };
  for (const field of revealed[asked.what]) {
    if (shown[field] === null) continue;
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
  return asked.what === 'contact' ? { name, phone, idNumber: null } : { name: null, phone: null, idNumber };
}

/**
 * Somebody typed a name and was shown that it is this resident's: on record and visible to the person like a look at
 * it, once a day for each matter and member of staff.
 */
export async function noteNameSeen(
  ctx: WriteContext,
  asked: { residentId: string; aboutId: string; staff: Staff; purpose: string },
): Promise<void> {
  const { staffId, organisationId } = asked.staff;
  const dayAgo = ctx.now.getTime() - 24 * 3_600_000;
  const known = await store.listReveals(ctx.db, asked.aboutId);
  if (known.some((one) => one.staff_id === staffId && one.field === 'name' && one.at.getTime() > dayAgo))
    return;
  await store.createReveal(ctx.db, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), resident_id: asked.residentId },
    ...{ about_id: asked.aboutId, staff_id: staffId, organisation_id: organisationId },
    ...{ field: 'name', purpose: asked.purpose, at: ctx.now },
  });
  await record(ctx, happenings.contactRevealed, asked.aboutId, {
    organisation: organisationId,
    field: 'name',
  });
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

/** The person takes a consent back; what was given, when and how stays on record. */
export async function withdrawConsent(
  ctx: WriteContext,
  what: { aboutId: string; organisationId: string },
): Promise<void> {
  await store.withdrawConsent(ctx.db, what, ctx.now);
  await record(ctx, happenings.consentWithdrawn, what.aboutId, { organisation: what.organisationId });
}

/**
 * Takes out all that tells who somebody was. Who looked at it, and when, stays in the record of access, and why where
 * that is one of the purposes `plain`, which are of the house's own words; a typed one may tell of the person and goes.
 */
export async function eraseIdentity(
  ctx: WriteContext,
  { residentId, aboutId, plain }: { residentId: string | null; aboutId: string; plain: readonly string[] },
): Promise<void> {
  if (residentId === null) return;
  await store.eraseReveals(ctx.db, { aboutId, residentId }, { mark: erasedMark, plain });
  const nothing = { name: null, phone: null, phone_hash: null, id_number: null, id_number_hash: null };
  await store.saveContact(ctx.db, residentId, nothing);
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

/**
 * The number to send a text to, for the machine that sends it and nobody else: nothing is revealed by it, so it is
 * not on record as a look. Null where the person left none.
 */
export async function phoneToReach(ctx: ReadContext, residentId: string): Promise<Reached | null> {
  const { phone } = await openIdentity(ctx, residentId);
  return phone === null ? null : { phone, hash: hashPhone(ctx, phone) };
}

/** Everybody who left the number of this {@link hashPhone}: one person has one record for each need that came without a name. */
export async function residentsWithHash(ctx: ReadContext, hash: Buffer): Promise<string[]> {
  return store.listResidentsBy(ctx.db, 'phone_hash', hash);
}
