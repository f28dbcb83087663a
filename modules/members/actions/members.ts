import { AppError } from '../../../base/error.ts';
import type { Day } from '../../../base/time.ts';
import type { Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import * as happenings from '../members.happenings.ts';
import { allowBook } from '../members.policy.ts';
import type { EndKind } from '../members.rules.ts';
import * as store from '../store/members.ts';
import { bookOf } from '../views/books.ts';
import { todayOf } from '../views/members.ts';
import { membersWords as w } from '../words/members.words.ts';

/** A member, for who keeps the book they stand in. Throws 403, 404. */
async function load(ctx: WriteContext, id: string): Promise<Authorized<store.MemberRow>> {
  const row = await store.findMember(ctx.db, id);
  if (!row) throw notFound();
  const { own, place } = await bookOf(ctx, row.body_id);
  return allowBook(ctx.actor, own, place, row);
}

/** They left or died, or never were a member: then nothing is kept of who it was. Throws 400, 403, 404, 409. */
export async function endMembership(
  ctx: WriteContext,
  id: string,
  {
    version,
    kind,
    on,
  }: { readonly version: number; readonly kind: Exclude<EndKind, 'moved'>; readonly on: Day },
): Promise<void> {
  const member = await load(ctx, id);
  if (member.version !== version) throw new AppError(409, 'stale', w.stale);
  if (member.ended_on !== null) throw new AppError(409, 'has-ended', w.hasEnded);
  const refuse = (text: Word, values = {}) =>
    new AppError(400, 'bad-input', text, values, [{ path: 'on', text, values }]);
  if (on > todayOf(ctx)) throw refuse(w.laterDay);
  if (on < member.since_on) throw refuse(w.beforeSince, { day: member.since_on });
  if (!(await store.saveMember(ctx.db, member, { ended_on: on, end_kind: kind })))
    throw new AppError(409, 'stale', w.stale);
  if (kind === 'mistake')
    await people.eraseIdentity(ctx, { residentId: member.resident_id, aboutId: id, plain: [''] });
  await record(ctx, happenings.memberEnded, id, { body: member.body_id, kind });
}

/** Name and telephone in the clear, on record. Throws 403, 404. */
export async function revealMember(
  ctx: WriteContext,
  id: string,
  { purpose }: { readonly purpose: string },
): Promise<{ name: string | null; phone: string | null }> {
  const { resident_id: residentId } = await load(ctx, id);
  const asked = { residentId, aboutId: id, staff: staffOf(ctx.actor), purpose, what: 'contact' as const };
  const { name, phone } = await people.reveal(ctx, asked);
  return { name, phone };
}
