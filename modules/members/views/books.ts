import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type BodyRecord, findBody, type Keeping, keepingOf, placesOf } from '../../bodies/bodies.public.ts';
import type { BookOf } from '../members.policy.ts';

/** A body with who may see and enter its members. */
export interface Book {
  readonly body: BodyRecord;
  readonly own: Keeping | null;
  readonly place: BookOf;
}

/** Throws 404. */
export async function bookOf(ctx: ReadContext, bodyId: string): Promise<Book> {
  const body = await findBody(ctx.db, bodyId);
  if (!body) throw notFound();
  const placeOf = await placesOf(ctx);
  const { organisationId } = body;
  return { body, own: await keepingOf(ctx), place: { ...placeOf(body), organisationId } };
}
