import { newId } from '../../base/ids.ts';
import type { Actor } from '../access/actor.ts';
import type { WriteContext } from '../access/context.ts';
import { writeBehind, written } from '../db/database.ts';

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

// One statement, so that neither is ever there without the other.
const recording = `with happened as (
  insert into platform.happening (city_id, id, name, at, actor_kind, actor_id, subject_id, facts)
  values ($1, $2, $3, $4, $5, $6, $7, $8))
  insert into platform.unsealed (city_id, happening_id) values ($1, $2)`;

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
  await writeBehind(
    ctx.db,
    written(recording, [
      ctx.city.id,
      id,
      kind.name,
      ctx.now,
      ctx.actor.kind,
      actorId(ctx.actor),
      subjectId,
      JSON.stringify(facts),
    ]),
  );
  ctx.reach(`recorded ${kind.name}`);
}

const recordingMany = `with happened as (
  insert into platform.happening (city_id, id, name, at, actor_kind, actor_id, subject_id, facts)
  select $1, id, $3, $4, $5, $6, subject, facts::jsonb
  from unnest($2::uuid[], $7::uuid[], $8::text[]) as one (id, subject, facts))
  insert into platform.unsealed (city_id, happening_id) select $1, id from unnest($2::uuid[]) as one (id)`;

/** As {@link record} for many subjects at once, in one statement. */
export async function recordAll<F extends Facts>(
  ctx: WriteContext,
  kind: HappeningKind<F>,
  happened: readonly { readonly subjectId: string; readonly facts: F }[],
): Promise<void> {
  if (happened.length === 0) return;
  const ids = happened.map((_, index) =>
    newId(ctx.now, ctx.chance, Math.min(ctx.recorded.count + index, 4095)),
  );
  ctx.recorded.count += happened.length;
  ctx.reach(`recording ${kind.name}`);
  await writeBehind(
    ctx.db,
    written(recordingMany, [
      ctx.city.id,
      ids,
      kind.name,
      ctx.now,
      ctx.actor.kind,
      actorId(ctx.actor),
      happened.map(({ subjectId }) => subjectId),
      happened.map(({ facts }) => JSON.stringify(facts)),
    ]),
  );
  ctx.reach(`recorded ${kind.name}`);
}
