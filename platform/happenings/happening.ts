import { newId } from '../../base/ids.ts';
import type { Actor } from '../access/actor.ts';
import type { WriteContext } from '../access/context.ts';
import { tables, writeBehind } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

declare const factsOf: unique symbol;

/** What may be told of a happening: ids, codes, amounts, times. Never words, names or numbers of a person. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A kind of happening. Declared once in `*.happenings.ts`; `F` is what its followers may rely on. */
export interface HappeningKind<F extends Facts> {
  readonly name: string;
  readonly [factsOf]?: F;
}

export function happening<F extends Facts>(name: string): HappeningKind<F> {
  return { name };
}

/** One happening as followers get it, with its number in the city's sealed order (from 1, without gaps). */
export interface Happening {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly subjectId: string;
  readonly facts: Facts;
}

/** The facts of a happening if it is of this kind, else null. */
export function factsIf<F extends Facts>(kind: HappeningKind<F>, found: Happening): F | null {
  return found.name === kind.name ? (found.facts as F) : null;
}

function actorId(actor: Actor): string | null {
  if (actor.kind === 'staff') return actor.staffId;
  if (actor.kind === 'family') return actor.viewId;
  return actor.kind === 'holder' ? actor.needId : null;
}

/** Records that something happened to `subjectId`, in the same transaction as the change itself. */
export async function record<F extends Facts>(
  ctx: WriteContext,
  kind: HappeningKind<F>,
  subjectId: string,
  facts: F,
): Promise<void> {
  const id = newId(ctx.now, ctx.chance, Math.min(ctx.recorded.count, 4095));
  ctx.recorded.count += 1;
  ctx.reach(`recording ${kind.name}`);
  // One statement, so that neither is ever there without the other.
  const recording = tables<PlatformTables>(ctx.db)
    .with('happened', (db) =>
      db.insertInto('platform.happening').values({
        city_id: ctx.city.id,
        id,
        name: kind.name,
        at: ctx.now,
        actor_kind: ctx.actor.kind,
        actor_id: actorId(ctx.actor),
        subject_id: subjectId,
        facts: JSON.stringify(facts),
      }),
    )
    .insertInto('platform.unsealed')
    .values({ city_id: ctx.city.id, happening_id: id });
  await writeBehind(ctx.db, recording);
  ctx.reach(`recorded ${kind.name}`);
}
