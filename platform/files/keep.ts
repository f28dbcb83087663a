import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../base/error.ts';
import { isId, newId } from '../../base/ids.ts';
import type { ReadContext, WriteContext } from '../access/context.ts';
import { lock } from '../keys/city-keys.ts';
import type { FileRef } from './file.contract.ts';
import * as store from './files.store.ts';
import { type Files, noRoomOr, type Prepared } from './files.ts';
import { filesWords as w } from './files.words.ts';
import { unclaimedFor } from './limits.ts';
import { boundTo, keyPlace, type Lying, lyingOf } from './read.ts';

const tokenPlace = 'platform.file.token';

/** What files belong to, and who may see them. */
export interface Owner {
  readonly kind: string;
  readonly id: string;
  readonly partId: string | null;
  /** `inner` is for staff only. */
  readonly protection: 'open' | 'inner';
}

/** Keeps bytes once for the city; the same again gives the id they have. */
async function keepContent(ctx: WriteContext, { store: bytesAt }: Files, bytes: Buffer): Promise<string> {
  const plain = createHash('sha256').update(bytes).digest('hex');
  const fingerprint = ctx.keys.hash('platform.content', plain);
  for (;;) {
    const known = await store.holdContent(ctx.db, fingerprint);
    if (known !== null) return known;
    const id = newId(ctx.now, ctx.chance);
    const key = Buffer.from(ctx.chance.bytes(32));
    const locked = lock(key, bytes, boundTo(ctx.city.id, id), ctx.chance);
    const made = await store.createContent(ctx.db, {
      city_id: ctx.city.id,
      id,
      fingerprint,
      key: ctx.keys.encrypt(keyPlace, key.toString('base64')),
      sha256: createHash('sha256').update(locked).digest(),
      size: locked.byteLength,
      created_at: ctx.now,
    });
    if (!made) continue;
    try {
      // Before the commit: a row never names bytes that are not there. Bytes without a row are swept.
      await bytesAt.keep(ctx.city.id, id, locked);
    } catch (error) {
      throw noRoomOr(error);
    }
    ctx.reach('bytes kept');
    return id;
  }
}

/** Saves what was prepared, unclaimed. Throws 507 `no-room` when the disk is full; then nothing is saved. */
export async function saveFile(ctx: WriteContext, files: Files, prepared: Prepared): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const contentId = await keepContent(ctx, files, prepared.bytes);
  const thumbnailId = prepared.thumbnail === null ? null : await keepContent(ctx, files, prepared.thumbnail);
  await store.createFile(ctx.db, {
    city_id: ctx.city.id,
    id,
    name: prepared.name,
    type: prepared.type,
    size: prepared.bytes.byteLength,
    width: prepared.width,
    height: prepared.height,
    content_id: contentId,
    thumbnail_id: thumbnailId,
    owner_kind: null,
    owner_id: null,
    part_id: null,
    protection: 'open',
    created_at: ctx.now,
    claimed_at: null,
  });
  return id;
}

/** What whoever sent a file names it by: its id and a keyed hash of it, so that knowing an id opens nothing. */
export function tokenOf(ctx: ReadContext, id: string): string {
  return `${id}.${ctx.keys.hash(tokenPlace, id).subarray(0, 16).toString('base64url')}`;
}

/** The id in a token, or null where it is none of ours. */
export function readToken(ctx: ReadContext, token: string): string | null {
  const [id = ''] = token.split('.');
  if (!isId(id)) return null;
  const [given, right] = [Buffer.from(token), Buffer.from(tokenOf(ctx, id))];
  return given.byteLength === right.byteLength && timingSafeEqual(given, right) ? id : null;
}

/** Gives files to what they were sent with, once. Throws 400 when one is not there, too old or taken already. */
export async function claimFiles(ctx: WriteContext, tokens: readonly string[], owner: Owner): Promise<void> {
  const ids = new Set(tokens.map((token) => readToken(ctx, token)).filter((id) => id !== null));
  if (tokens.length === 0) return;
  const since = new Date(ctx.now.getTime() - unclaimedFor);
  const found = await store.lockUnclaimed(ctx.db, [...ids], since);
  if (ids.size !== tokens.length || found.length !== tokens.length) {
    throw new AppError(400, 'bad-input', w.gone, {}, [{ path: 'file', text: w.gone }]);
  }
  await store.saveClaim(ctx.db, [...ids], {
    owner_kind: owner.kind,
    owner_id: owner.id,
    part_id: owner.partId,
    protection: owner.protection,
    claimed_at: ctx.now,
  });
}

export function fileRef({ id, name, type, size, width, height }: store.FileRow): FileRef {
  return { id, name, type: type as FileRef['type'], size, width, height };
}

export interface OwnedFile extends FileRef {
  readonly partId: string | null;
  readonly protection: 'open' | 'inner';
}

/** The files of one owner, oldest first. Whoever calls this has seen to it that the owner may be seen. */
export async function filesOf(ctx: ReadContext, kind: string, ownerId: string): Promise<OwnedFile[]> {
  return (await store.listFiles(ctx.db, kind, [ownerId])).map((row) => ({
    ...fileRef(row),
    partId: row.part_id,
    protection: row.protection as OwnedFile['protection'],
  }));
}

/** As {@link filesOf}, by the ids of several owners of one kind; one without files is not there. */
export async function filesOfAll(
  ctx: ReadContext,
  kind: string,
  ownerIds: readonly string[],
): Promise<Map<string, FileRef[]>> {
  const rows = await store.listFiles(ctx.db, kind, ownerIds);
  const byOwner = Map.groupBy(rows, ({ owner_id }) => owner_id);
  return new Map([...byOwner].map(([id, all]) => [id, all.map(fileRef)]));
}

/** Removes the files of one owner; the bytes that nobody else has are swept the next night. */
export async function removeFiles(ctx: WriteContext, kind: string, ownerId: string): Promise<void> {
  await store.deleteFiles(ctx.db, kind, ownerId);
}

/** Files of these tokens that still wait, in their order, with where their thumbnails lie. */
export async function findUnclaimed(
  ctx: ReadContext,
  tokens: readonly string[],
): Promise<{ token: string; file: FileRef; thumbnail: Lying | null }[]> {
  const found: { token: string; file: FileRef; thumbnail: Lying | null }[] = [];
  for (const token of tokens) {
    const id = readToken(ctx, token);
    const row = id === null ? null : await store.findFile(ctx.db, id);
    if (!row || row.owner_id !== null) continue;
    const thumbnail = row.thumbnail_id === null ? null : await lyingOf(ctx, row.thumbnail_id);
    found.push({ token, file: fileRef(row), thumbnail });
  }
  return found;
}
