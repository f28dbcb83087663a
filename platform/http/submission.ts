import { createHash } from 'node:crypto';
import { AppError } from '../../base/error.ts';
import type { Actor } from '../access/actor.ts';
import type { WriteContext } from '../access/context.ts';
import { tables, writeBehind } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';
import { httpWords } from './http.words.ts';

const table = tables<PlatformTables>;
const place = 'platform.submission.answer';

/** JSON with its keys in one order, so that the same content has the same hash. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** An answer is told again only to whom it was told: two residents who hit on one key do not read each other's. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  if (actor.kind === 'family') return actor.viewId;
  return actor.kind === 'holder' ? actor.needId : actor.kind;
}

/**
 * Does `work` once for `key`, in the caller's transaction: the same key and body again gives the first answer, the
 * same key with another body or by somebody else throws 409 `key-taken`. Two at the same moment wait for each other
 * on the row.
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
  const claimed = await table(ctx.db)
    .insertInto('platform.submission')
    .values({ city_id: ctx.city.id, key, endpoint, body_hash: hash, answer: null, at: ctx.now })
    .onConflict((conflict) => conflict.columns(['city_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!claimed) {
    const before = await table(ctx.db)
      .selectFrom('platform.submission')
      .select(['body_hash', 'answer'])
      .where('city_id', '=', ctx.city.id)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (!before.body_hash.equals(hash) || before.answer === null) {
      throw new AppError(409, 'key-taken', httpWords.keyTaken);
    }
    return JSON.parse(ctx.keys.decrypt(place, before.answer)) as T;
  }
  ctx.reach('submission claimed');
  const answer = await work();
  // Encrypted, since an answer may hold a resident's secret link, which the database otherwise knows only as a hash.
  const answering = table(ctx.db)
    .updateTable('platform.submission')
    .set({ answer: ctx.keys.encrypt(place, JSON.stringify(answer)) })
    .where('city_id', '=', ctx.city.id)
    .where('key', '=', key);
  await writeBehind(ctx.db, answering);
  ctx.reach('submission answered');
  return answer;
}
