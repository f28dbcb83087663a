import type { ReadContext } from '../../platform/access/context.ts';
import type { ModelOverview } from './opinions.contract.ts';
import { switchKey } from './opinions.followers.ts';
import * as store from './opinions.store.ts';

/** So many sendings are told; the older ones stay on record. */
const mostTold = 50;

export async function getOverview(ctx: ReadContext): Promise<ModelOverview> {
  const setting = await store.findSetting(ctx.db);
  const since = setting?.failing_since ?? null;
  return {
    version: setting?.version ?? 0,
    enabled: setting?.enabled ?? false,
    service: ctx.embedding ? { ...ctx.embedding } : null,
    failing: since === null ? null : { since: since.toISOString(), fault: setting?.fault ?? '' },
    ...(await store.countKept(ctx.db)),
    sendings: (await store.listSendings(ctx.db, { limit: mostTold, offset: 0 })).map(
      ({ id, need_id, services, characters, model, host, at, fault }) => ({
        ...{ id, needId: need_id, services, characters, model, host, fault },
        at: at.toISOString(),
      }),
    ),
  };
}

/** Whether the installation names a model and the city has it switched on, as the database has it now. */
export async function isModelOn(ctx: ReadContext): Promise<boolean> {
  return ctx.embedding !== undefined && (await store.findSetting(ctx.db))?.enabled === true;
}

export interface Opinion {
  readonly model: string;
  /** By the service's id, how far it stands out for these words: above 0, at most 1. */
  readonly likenesses: ReadonlyMap<string, number>;
}

/** By what a need's words are found again; nobody learns them from it. */
export function hashOfWords({ keys }: Pick<ReadContext, 'keys'>, words: string): string {
  return keys.hash('opinions.words', words.trim()).toString('hex');
}

/**
 * What the outside model said of a need with exactly these words; null where the city has none switched on, or it was
 * not asked. Asks nobody.
 */
export async function secondOpinion(ctx: ReadContext, words: string): Promise<Opinion | null> {
  if (!ctx.embedding || !(await ctx.recall(switchKey)).enabled) return null;
  const { model } = ctx.embedding;
  const reading = await store.findReading(ctx.db, hashOfWords(ctx, words), model);
  if (!reading) return null;
  const found = await store.listLikenesses(ctx.db, reading.need_id);
  return { model, likenesses: new Map(found.map(({ id, likeness }) => [id, likeness])) };
}
