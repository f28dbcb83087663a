import { newTrackingCode, readTrackingCode } from '../../../base/codes.ts';
import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { FamilyStory } from '../contract/rights.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { familyDays, mostFamilyViews } from '../needs.rules.ts';
import { refusalWords } from '../needs.words.ts';
import { protectedWords } from '../protected.words.ts';
import * as store from '../store/rights.ts';
import { getFamilyStory } from '../views/family.ts';
import { loadHeld } from './load.ts';

const secretPlace = 'needs.family_view.secret';
const codePlace = 'needs.family_view.code';

/** Gives a relative a look. The link's secret and the code are told only here; the database knows keyed hashes. */
export async function shareWithFamily(
  ctx: WriteContext,
  { name, showsWords }: { name: string; showsWords: boolean },
): Promise<{ id: string; secret: string; code: string; expiresAt: string }> {
  const found = await loadHeld(ctx);
  if (found.need.protected) throw new AppError(409, 'protected', protectedWords.noFamily);
  const record = policy.allow(ctx.actor, found, policy.mayShare(ctx.actor, found));
  const live = (await store.listFamilyViews(ctx.db, record.need.id)).filter(
    ({ withdrawn_at, expires_at }) => withdrawn_at === null && expires_at > ctx.now,
  );
  if (live.length >= mostFamilyViews) {
    throw new AppError(409, 'too-many-views', refusalWords.tooManyViews, { most: mostFamilyViews });
  }
  const id = newId(ctx.now, ctx.chance);
  const secret = Buffer.from(ctx.chance.bytes(16)).toString('base64url');
  const code = newTrackingCode(ctx.chance);
  const expires = new Date(ctx.now.getTime() + familyDays * 86_400_000);
  await store.createFamilyView(ctx.db, record, {
    city_id: ctx.city.id,
    id,
    need_id: record.need.id,
    name: ctx.keys.encrypt('needs.family_view.name', name),
    secret_hash: ctx.keys.hash(secretPlace, secret),
    code_hash: ctx.keys.hash(codePlace, code.replaceAll('-', '')),
    shows_words: showsWords,
    created_at: ctx.now,
    expires_at: expires,
    withdrawn_at: null,
  });
  await happened(ctx, happenings.sharedWithFamily, record.need.id, { view: id, words: showsWords });
  return { id, secret, code, expiresAt: expires.toISOString() };
}

/** From now on the link and the code of this look open nothing. Throws 404 for a look that is none of this need. */
export async function withdrawFamily(ctx: WriteContext, viewId: string): Promise<{ withdrawn: true }> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, policy.mayOwn(ctx.actor, found));
  const known = (await store.listFamilyViews(ctx.db, record.need.id)).some(({ id }) => id === viewId);
  if (!known) throw notFound();
  if (await store.withdrawFamilyView(ctx.db, record, viewId, ctx.now)) {
    await happened(ctx, happenings.familyWithdrawn, record.need.id, { view: viewId });
  }
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

/** What the relative sees; that they looked is on record, and the holder reads it. */
export async function openFamilyView(ctx: WriteContext): Promise<FamilyStory> {
  if (ctx.actor.kind !== 'family') throw notFound();
  const story = await getFamilyStory(ctx);
  const minute = new Date(Math.floor(ctx.now.getTime() / 60_000) * 60_000);
  // A page reloaded within a minute is one look.
  await store.createFamilyOpening(ctx.db, { city_id: ctx.city.id, view_id: ctx.actor.viewId, at: minute });
  return story;
}
