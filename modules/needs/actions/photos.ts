import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import {
  countFailure,
  KeptRefusal,
  type Limit,
  refuseIfTooMany,
  refuseWhileTooMany,
} from '../../../platform/access/attempts.ts';
import { authorize } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { photoWords as w } from '../photo.words.ts';
import * as store from '../store/photos.ts';
import { saveNeed } from '../store/records.ts';
import { load, lock } from './load.ts';

const tokenPlace = 'needs.photo_link.token';
/** Minutes within which a code is good: as long as somebody stands at a counter. */
const minutes = 10;
/** Tokens of 16 random bytes are not guessed; whoever tries is told so. */
const wrongTries: Limit = { what: 'photo-link', most: 20, minutes: 15 };

/** Makes a page for the person's telephone; the token is told only here. Throws 403 for a protected need. */
export async function askPhoto(ctx: WriteContext, id: string): Promise<{ path: string; expiresAt: string }> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayAskPhoto(ctx.actor, found));
  const token = Buffer.from(ctx.chance.bytes(16)).toString('base64url');
  const expires = new Date(ctx.now.getTime() + minutes * 60_000);
  await store.putPhotoLink(ctx.db, record, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id },
    ...{ token_hash: ctx.keys.hash(tokenPlace, token), staff_id: staffOf(ctx.actor).staffId },
    ...{ made_at: ctx.now, expires_at: expires, used_at: null },
  });
  return { path: `/photo/${token}`, expiresAt: expires.toISOString() };
}

function hashOf(ctx: ReadContext, token: string): Buffer {
  return ctx.keys.hash(tokenPlace, token);
}

/** Whether a page of this token takes photographs now. Throws 429 for a place that tries too many. */
export async function takesPhoto(ctx: ReadContext, token: string, from: string): Promise<boolean> {
  await refuseWhileTooMany(ctx, wrongTries, from);
  return (await store.findPhotoLink(ctx.db, hashOf(ctx, token), ctx.now)) !== null;
}

/** Whether photographs came by this token before: their sender may not have heard so. */
export async function tookPhotos(ctx: ReadContext, token: string): Promise<boolean> {
  return store.isPhotoLinkUsed(ctx.db, hashOf(ctx, token));
}

/** Counts a token that opens nothing with the others tried from the same place. */
export async function countWrongPhotoLink(ctx: WriteContext, from: string): Promise<void> {
  await refuseIfTooMany(ctx, wrongTries, from);
  await countFailure(ctx, wrongTries, from);
}

/** The photographs that were sent belong to the need from now on, and the code is used. Throws 404 where it was. */
export async function takePhotos(
  ctx: WriteContext,
  { token, from, files }: { token: string; from: string; files: () => Promise<string[]> },
): Promise<void> {
  await refuseIfTooMany(ctx, wrongTries, from);
  const link = await store.lockPhotoLink(ctx.db, hashOf(ctx, token), ctx.now);
  if (!link) {
    await countFailure(ctx, wrongTries, from);
    throw new KeptRefusal(404, 'used', w.gone);
  }
  const found = await lock(ctx, policy.photoScope(), link.need_id);
  if (!found || !policy.takesPhotos(found)) throw notFound();
  const record = authorize(found);
  const tokens = await files();
  if (tokens.length === 0) throw new AppError(400, 'bad-input', w.none, {}, [{ path: 'file', text: w.none }]);
  await claimFiles(ctx, tokens, {
    ...{ kind: policy.fileOwner, id: record.need.id, partId: null, protection: 'open' },
  });
  await store.savePhotoUsed(ctx.db, record, link.id, ctx.now);
  await saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.photoCame, record.need.id, { files: tokens.length });
}
