import { AppError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../bodies.happenings.ts';
import { allowKeeping } from '../bodies.policy.ts';
import * as store from '../store/bodies.ts';
import { listApprovals, listTerms } from '../store/terms.ts';
import { endOf } from '../terms.rules.ts';
import { keepingOf, placesOf } from '../views/seen.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

export function stale({ name }: { readonly name: string }): AppError {
  return new AppError(409, 'stale', w.stale, { name });
}

/** A body to change, locked, on the version that was seen. Throws 403, 404, and 409 where it is older or dissolved. */
export async function loadBody(
  ctx: WriteContext,
  id: string,
  version: number,
  { evenEnded = false } = {},
): Promise<Authorized<store.BodyRecord>> {
  const body = await store.findBodyToChange(ctx.db, id);
  if (!body) throw notFound();
  const placeOf = await placesOf(ctx);
  const allowed = allowKeeping(ctx.actor, await keepingOf(ctx), placeOf(body), body);
  if (body.version !== version) throw stale(body);
  if (body.endedOn !== null && !evenEnded) throw new AppError(409, 'ended', w.ended, { name: body.name });
  return allowed;
}

/** What the terms of a body make of its next election. */
export async function electionOf(
  ctx: WriteContext,
  bodyId: string,
): Promise<{ elected_on: string | null; due_on: string | null }> {
  const last = (await listTerms(ctx.db, [bodyId])).at(-1);
  if (!last) return { elected_on: null, due_on: null };
  const approvals = (await listApprovals(ctx.db, [bodyId])).flatMap((one) =>
    one.term_id === last.id
      ? [{ kind: one.kind as 'early' | 'late', until: one.until_on, decidedOn: one.decided_on }]
      : [],
  );
  return { elected_on: last.elected_on, due_on: endOf(last.due_on, approvals) };
}

/** Moves the body on: its version, and its next election. Throws 409 where somebody was faster. */
export async function touch(
  ctx: WriteContext,
  body: Authorized<store.BodyRecord>,
  fields: readonly string[],
): Promise<void> {
  const saved = await store.saveBody(ctx.db, body, await electionOf(ctx, body.id));
  if (!saved) throw stale(body);
  await record(ctx, happenings.bodyChanged, body.id, { version: body.version + 1, fields });
}
