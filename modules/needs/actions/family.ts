import { newTrackingCode, readTrackingCode } from '../../../base/codes.ts';
import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import type { FamilyStory } from '../contract/family.ts';
import type { Known } from '../contract/rights.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { familyDays, mostFamilyViews, type NeedRecord } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { plainPurposes } from '../purposes.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { mayNoteFamily, mayOwn, mayShare } from '../resident.policy.ts';
import { findNeed } from '../store/records.ts';
import * as store from '../store/rights.ts';
import { getFamilyStory } from '../views/family.ts';
import { familyOf } from '../views/known.ts';
import { load, loadHeld } from './load.ts';

const secretPlace = 'needs.family_view.secret';
const codePlace = 'needs.family_view.code';

/** Gives a relative a look. The link's secret and the code are told only here; the database knows keyed hashes. */
export async function shareWithFamily(
  ctx: WriteContext,
  { name, showsWords }: { name: string; showsWords: boolean },
): Promise<{ id: string; secret: string; code: string; expiresAt: string }> {
  const found = await loadHeld(ctx);
  if (found.need.protected) throw new AppError(409, 'protected', protectedWords.noFamily);
  const record = policy.allow(ctx.actor, found, mayShare(ctx.actor, found));
  const secret = Buffer.from(ctx.chance.bytes(16)).toString('base64url');
  const code = newTrackingCode(ctx.chance);
  const made = await keepView(ctx, record, {
    ...{ name, shows_words: showsWords, resident_id: null, noted_by: null },
    secret_hash: ctx.keys.hash(secretPlace, secret),
    code_hash: ctx.keys.hash(codePlace, code.replaceAll('-', '')),
  });
  return { ...made, secret, code };
}

type View = Pick<
  store.FamilyViewRow,
  'shows_words' | 'resident_id' | 'noted_by' | 'secret_hash' | 'code_hash'
> & { readonly name: string };

async function keepView(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { name, ...view }: View,
): Promise<{ id: string; expiresAt: string }> {
  const live = (await store.listFamilyViews(ctx.db, record.need.id)).filter(
    ({ withdrawn_at, expires_at }) => withdrawn_at === null && expires_at > ctx.now,
  );
  if (live.length >= mostFamilyViews) {
    throw new AppError(409, 'too-many-views', refusalWords.tooManyViews, { most: mostFamilyViews });
  }
  const id = newId(ctx.now, ctx.chance);
  const expires = new Date(ctx.now.getTime() + familyDays * 86_400_000);
  await store.createFamilyView(ctx.db, record, {
    ...{ ...view, city_id: ctx.city.id, id, need_id: record.need.id },
    name: ctx.keys.encrypt('needs.family_view.name', name),
    ...{ created_at: ctx.now, expires_at: expires, withdrawn_at: null },
  });
  const words = view.shows_words;
  await happened(ctx, happenings.sharedWithFamily, record.need.id, { view: id, words });
  return { id, expiresAt: expires.toISOString() };
}

/**
 * Notes at the counter or on the telephone that a relative may look: their own number opens it, with the code sent to
 * it. Throws 400 on a number that is none, 409 for a protected need.
 */
export async function noteFamily(
  ctx: WriteContext,
  id: string,
  { name, phone: typed }: { name: string; phone: string },
): Promise<{ family: Known['family'] }> {
  const found = await load(ctx, id);
  if (found.need.protected) throw new AppError(409, 'protected', protectedWords.noFamily);
  const record = policy.allow(ctx.actor, found, mayNoteFamily(ctx.actor, found));
  const phone = people.readPhone(typed);
  if (phone === null) {
    throw new AppError(400, 'bad-input', refusalWords.badPhone, {}, [
      { path: 'phone', text: refusalWords.badPhone },
    ]);
  }
  await keepView(ctx, record, {
    ...{ name, shows_words: false, secret_hash: null, code_hash: null },
    resident_id: await people.createResident(ctx, { name: null, phone }),
    noted_by: staffOf(ctx.actor).staffId,
  });
  return listFamily(ctx, id);
}

/** Who of the family may look, for whoever may let them. */
export async function listFamily(ctx: ReadContext, id: string): Promise<{ family: Known['family'] }> {
  const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
  if (!record) throw notFound();
  policy.allow(ctx.actor, record, mayNoteFamily(ctx.actor, record));
  return { family: await familyOf(ctx, id) };
}

/** The person wants it taken back, and staff do so: from now on nothing of it opens. */
export async function withdrawNotedFamily(
  ctx: WriteContext,
  { id, view }: { id: string; view: string },
): Promise<{ family: Known['family'] }> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.maySpeak(ctx.actor, found));
  await withdrawView(ctx, record, view);
  return { family: await familyOf(ctx, id) };
}

async function withdrawView(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  viewId: string,
): Promise<void> {
  const known = (await store.listFamilyViews(ctx.db, record.need.id)).find(({ id }) => id === viewId);
  if (!known) throw notFound();
  if (!(await store.withdrawFamilyView(ctx.db, record, viewId, ctx.now))) return;
  // The number was kept for this alone: no code goes to it any more.
  if (known.resident_id !== null) {
    const { id: aboutId } = record.need;
    await people.eraseIdentity(ctx, {
      ...{ residentId: known.resident_id, aboutId, plain: plainPurposes(record.need) },
    });
  }
  await happened(ctx, happenings.familyWithdrawn, record.need.id, { view: viewId });
}

/** From now on the link and the code of this look open nothing. Throws 404 for a look that is none of this need. */
export async function withdrawFamily(ctx: WriteContext, viewId: string): Promise<{ withdrawn: true }> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, mayOwn(ctx.actor, found));
  await withdrawView(ctx, record, viewId);
  return { withdrawn: true };
}

/** The look that a link's secret or a code opens now, or null. */
export async function recogniseFamily(
  ctx: ReadContext,
  secret: string,
): Promise<{ needId: string; viewId: string } | null> {
  const letters = readTrackingCode(secret);
  const found = /^[\w-]{22}$/.test(secret)
    ? await store.findFamilyView(ctx.db, 'secret_hash', ctx.keys.hash(secretPlace, secret), ctx.now)
    : letters &&
      (await store.findFamilyView(ctx.db, 'code_hash', ctx.keys.hash(codePlace, letters), ctx.now));
  return found ? { needId: found.need_id, viewId: found.id } : null;
}

/** The look that a telephone opens now, by a browser that showed it to be its holder's; or null. */
export async function recogniseFamilyByPhone(
  ctx: ReadContext,
  viewId: string,
  token: string,
): Promise<{ needId: string; viewId: string } | null> {
  const residents = await people.residentsOfPhone(ctx, token);
  const found = (await store.listFamilyViewsTo(ctx.db, residents ?? [], ctx.now)).find(
    ({ id }) => id === viewId,
  );
  return found ? { needId: found.need_id, viewId } : null;
}

/** What the relative sees; that they looked is on record, and the holder reads it. */
export async function openFamilyView(ctx: WriteContext): Promise<FamilyStory> {
  if (ctx.actor.kind !== 'family') throw notFound();
  const story = await getFamilyStory(ctx);
  const minute = new Date(Math.floor(ctx.now.getTime() / 60_000) * 60_000);
  // A page reloaded within a minute is one look.
  await store.createFamilyOpening(ctx.db, { city_id: ctx.city.id, view_id: ctx.actor.viewId, at: minute });
  return story;
}
