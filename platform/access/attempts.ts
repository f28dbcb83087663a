import { AppError } from '../../base/error.ts';
import { tables } from '../db/database.ts';
import { httpWords } from '../http/http.words.ts';
import type { PlatformTables } from '../platform.tables.ts';
import type { ReadContext, WriteContext } from './context.ts';

const table = tables<PlatformTables>;

/** A refusal whose own record must stay: the transaction is committed, then it is thrown. */
export class KeptRefusal extends AppError {}

export interface Limit {
  /** What is tried: `password`, `tracking-code`. */
  readonly what: string;
  readonly most: number;
  readonly minutes: number;
}

/**
 * Throws 429 while `who` has failed too often within the window. Tries at the same moment wait here for each other
 * until the transaction ends, so that a hundred at once are not a hundred guesses.
 */
export async function refuseIfTooMany(ctx: WriteContext, limit: Limit, who: string): Promise<void> {
  const row = await table(ctx.db)
    .insertInto('platform.attempt')
    .values({
      city_id: ctx.city.id,
      what: limit.what,
      who: hashed(ctx, limit, who),
      window_start: ctx.now,
      count: 0,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'what', 'who'])
        .doUpdateSet(({ ref }) => ({ count: ref('platform.attempt.count') })),
    )
    .returning(['count', 'window_start'])
    .executeTakeFirstOrThrow();
  refuseOver(ctx, limit, row);
}

/**
 * As {@link refuseIfTooMany} without the waiting: where nothing is written, and for what many share, such as the
 * address of an office. A few tries at the same moment may go over the limit.
 */
export async function refuseWhileTooMany(ctx: ReadContext, limit: Limit, who: string): Promise<void> {
  const row = await table(ctx.db)
    .selectFrom('platform.attempt')
    .select(['count', 'window_start'])
    .where('city_id', '=', ctx.city.id)
    .where('what', '=', limit.what)
    .where('who', '=', hashed(ctx, limit, who))
    .executeTakeFirst();
  if (row) refuseOver(ctx, limit, row);
}

function refuseOver(ctx: ReadContext, limit: Limit, row: { count: number; window_start: Date }): void {
  if (row.count < limit.most) return;
  const left = row.window_start.getTime() + limit.minutes * 60_000 - ctx.now.getTime();
  if (left <= 0) return;
  throw new AppError(429, 'too-often', httpWords.tooOften, { minutes: Math.ceil(left / 60_000) });
}

/** Counts one failed try; the caller then throws a {@link KeptRefusal} so that the count stays. */
export async function countFailure(ctx: WriteContext, limit: Limit, who: string): Promise<void> {
  const start = new Date(ctx.now.getTime() - limit.minutes * 60_000);
  await table(ctx.db)
    .insertInto('platform.attempt')
    .values({
      city_id: ctx.city.id,
      what: limit.what,
      who: hashed(ctx, limit, who),
      window_start: ctx.now,
      count: 1,
    })
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'what', 'who']).doUpdateSet(({ fn, eb, ref }) => ({
        count: eb
          .case()
          .when(ref('platform.attempt.window_start'), '<', start)
          .then(1)
          .else(eb(ref('platform.attempt.count'), '+', 1))
          .end(),
        window_start: eb
          .case()
          .when(ref('platform.attempt.window_start'), '<', start)
          .then(ctx.now)
          .else(fn.coalesce(ref('platform.attempt.window_start'), ref('excluded.window_start')))
          .end(),
      })),
    )
    .execute();
}

/** Forgets failed tries after a success. */
export async function forgetFailures(ctx: WriteContext, limit: Limit, who: string): Promise<void> {
  await table(ctx.db)
    .deleteFrom('platform.attempt')
    .where('city_id', '=', ctx.city.id)
    .where('what', '=', limit.what)
    .where('who', '=', hashed(ctx, limit, who))
    .execute();
}

function hashed(ctx: ReadContext, limit: Limit, who: string): string {
  return ctx.keys.hash(`platform.attempt.${limit.what}`, who).toString('base64url');
}
