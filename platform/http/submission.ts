import { createHash } from 'node:crypto';
import { AppError } from '../../base/error.ts';
import type { Actor } from '../access/actor.ts';
import type { WriteContext } from '../access/context.ts';
import { runWritten, writeBehind, written } from '../db/database.ts';
import { httpWords } from './http.words.ts';

const place = 'platform.submission.answer';

/** JSON with its keys in one order, so that the same content has the same hash. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

interface Before {
  readonly body_hash: Buffer;
  readonly answer: Buffer;
}

const finding = 'select body_hash, answer from platform.submission where city_id = $1 and key = $2';
const keeping = `insert into platform.submission (city_id, key, endpoint, body_hash, answer, at)
  values ($1, $2, $3, $4, $5, $6)`;

/** An answer is told again only to whom it was told: two residents who hit on one key do not read each other's. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  if (actor.kind === 'family') return actor.viewId;
  return actor.kind === 'holder' ? actor.needId : actor.kind;
}

/**
 * Does `work` once for `key`, in the caller's transaction: the same key and body again gives the first answer, the
 * same key with another body or by somebody else throws 409 `key-taken`. Of two at the same moment the second cannot
 * keep its answer (a unique key), so its transaction is undone and runs once more, and finds the answer of the first.
 */
export async function submitOnce<T>(
  ctx: WriteContext,
  endpoint: string,
  key: string,
  body: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256')
    .update(JSON.stringify([endpoint, nameOf(ctx.actor), ordered(body)]))
    .digest();
  const [before] = await runWritten<Before>(ctx.db, finding, [ctx.city.id, key]);
  if (before) {
    if (!before.body_hash.equals(hash)) throw new AppError(409, 'key-taken', httpWords.keyTaken);
    return JSON.parse(ctx.keys.decrypt(place, before.answer)) as T;
  }
  ctx.reach('submission claimed');
  const answer = await work();
  // Encrypted, since an answer may hold a resident's secret link, which the database otherwise knows only as a hash.
  // Work that gives nothing back has been done once all the same.
  const kept = ctx.keys.encrypt(place, JSON.stringify(answer ?? null));
  await writeBehind(ctx.db, written(keeping, [ctx.city.id, key, endpoint, hash, kept, ctx.now]));
  ctx.reach('submission answered');
  return answer;
}
