import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, type Staff, staffOf } from '../../../platform/access/actor.ts';
import {
  countFailure,
  forgetFailures,
  KeptRefusal,
  refuseIfTooMany,
  refuseWhileTooMany,
} from '../../../platform/access/attempts.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { sessionSeconds } from '../../../platform/http/request.ts';
import { ownStaff } from '../accounts.policy.ts';
import { deviceOf, sessionTimes, signInLimits } from '../accounts.rules.ts';
import type { Me } from '../organisations.contract.ts';
import * as happenings from '../organisations.happenings.ts';
import { listOrganisationsOf } from '../organisations.store.ts';
import { organisationsWords } from '../organisations.words.ts';
import * as store from '../store/sessions.ts';
import { findStaffByLogin, getStaff, saveStaff } from '../store/staff.ts';
import { actorOf, describe, heldNow } from '../views/me.ts';
import { accountsWords as w } from '../words/accounts.words.ts';
import { checkPassword, passwordFits, passwordHash } from './password.ts';

const tokenPlace = 'organisations.session';

function newToken(ctx: WriteContext): { token: string; hash: Buffer } {
  const token = Buffer.from(ctx.chance.bytes(32)).toString('base64url');
  return { token, hash: ctx.keys.hash(tokenPlace, token) };
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}

/**
 * Opens a session. Throws 401 (one text for an unknown login, a wrong password and a closed account, the failure kept
 * on record) and 429 after too many failures of one login or from one address.
 */
export async function signIn(
  ctx: WriteContext,
  { login, password }: { login: string; password: string },
): Promise<Me & { sessionToken: string }> {
  const address = ctx.origin?.address ?? 'unknown';
  await refuseWhileTooMany(ctx, signInLimits.address, address);
  await refuseIfTooMany(ctx, signInLimits.login, login);
  const staff = await findStaffByLogin(ctx.db, login);
  const open = staff?.closed_at === null ? staff.password_hash : null;
  if (!(await passwordFits(open, password)) || !staff) {
    await countFailure(ctx, signInLimits.login, login);
    await countFailure(ctx, signInLimits.address, address);
    await record(ctx, happenings.signInFailed, staff?.id ?? ctx.city.id, { known: staff !== null });
    throw new KeptRefusal(401, 'wrong-password', organisationsWords.wrongPassword);
  }
  // Not those of the address: whoever guesses there may also know one password.
  await forgetFailures(ctx, signInLimits.login, login);
  const { token, hash } = newToken(ctx);
  const id = newId(ctx.now, ctx.chance);
  const session = {
    city_id: ctx.city.id,
    id,
    staff_id: staff.id,
    token_hash: hash,
    former_token_hash: null,
    rotated_at: ctx.now,
    created_at: ctx.now,
    seen_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + sessionSeconds * 1000),
    ended_at: null,
    device: deviceOf(ctx.origin?.agent ?? ''),
    organisation_id: null,
  };
  await store.createSession(ctx.db, session);
  const actor = await actorOf(ctx, staff, session, await heldNow(ctx, staff.id));
  await record({ ...ctx, actor }, happenings.signedIn, staff.id, { session: id });
  return { ...(await describe(ctx, actor, staff)), sessionToken: token };
}

export async function signOut(ctx: WriteContext): Promise<{ ended: true; sessionToken: null }> {
  const { staffId, sessionId } = staffOf(ctx.actor);
  await store.endSession(ctx.db, staffId, sessionId, ctx.now);
  await record(ctx, happenings.signedOut, staffId, { session: sessionId });
  return { ended: true, sessionToken: null };
}

/** Who a session token belongs to; `stale` when it is time to write down that it was seen. */
export async function recogniseSession(
  ctx: ReadContext,
  token: string,
): Promise<{ actor: Staff; stale: boolean } | null> {
  const hash = ctx.keys.hash(tokenPlace, token);
  const found = await store.findSession(ctx.db, hash, {
    now: ctx.now,
    idleSince: before(ctx.now, sessionTimes.idle),
    formerSince: before(ctx.now, sessionTimes.former),
  });
  if (!found) return null;
  const { session, staff, held } = found;
  const actor = await actorOf(ctx, staff, session, held);
  const old =
    session.seen_at < before(ctx.now, sessionTimes.seen) ||
    session.rotated_at < before(ctx.now, sessionTimes.rotate);
  return { actor, stale: old && session.token_hash.equals(hash) };
}

/**
 * Writes down that the caller's session was seen and, when its token is old, gives it a new one; null when the token
 * stays, or another request of the same session was first.
 */
export async function renewSession(ctx: WriteContext): Promise<string | null> {
  const { sessionId } = staffOf(ctx.actor);
  const { token, hash } = newToken(ctx);
  const last = before(ctx.now, sessionTimes.rotate);
  if (await store.rotateSession(ctx.db, sessionId, { hash, now: ctx.now, last })) return token;
  await store.touchSession(ctx.db, sessionId, ctx.now, before(ctx.now, sessionTimes.seen));
  return null;
}

export async function endSession(ctx: WriteContext, id: string) {
  const { staffId, sessionId } = staffOf(ctx.actor);
  if (!(await store.endSession(ctx.db, staffId, id, ctx.now))) throw notFound();
  await record(ctx, happenings.sessionsEnded, staffId, { count: 1 });
  return { ended: 1, ...(id === sessionId ? { sessionToken: null } : {}) };
}

export async function endOtherSessions(ctx: WriteContext): Promise<{ ended: number }> {
  const { staffId, sessionId } = staffOf(ctx.actor);
  const ended = await store.endSessions(ctx.db, staffId, ctx.now, sessionId);
  if (ended > 0) await record(ctx, happenings.sessionsEnded, staffId, { count: ended });
  return { ended };
}

/** Acts for another organisation where the person has a role now; throws 403 where they have none. */
export async function actFor(ctx: WriteContext, organisationId: string): Promise<Me> {
  const { staffId, sessionId } = staffOf(ctx.actor);
  const staff = await getStaff(ctx.db, staffId);
  const held = await heldNow(ctx, staffId);
  const there = held.some(({ organisation_id }) => organisation_id === organisationId);
  if (!there && organisationId !== staff.organisation_id) throw new AppError(403, 'no-post', w.noPost);
  await store.actForOrganisation(ctx.db, sessionId, organisationId);
  const actor = await actorOf(ctx, staff, { id: sessionId, organisation_id: organisationId }, held);
  return describe(ctx, actor, staff);
}

/** What {@link checkPassword} must not find in a password of this person. */
export async function passwordAbout(ctx: ReadContext, staffId: string) {
  const { name, login, number, phone, organisation_id } = await getStaff(ctx.db, staffId);
  const organisations = await listOrganisationsOf(ctx.db, [organisation_id]);
  const names = organisations.flatMap((one) => [one.name, one.shortName]);
  return { name, login, number, phone, names: [...names, ctx.city.name] };
}

/**
 * Changes one's own password and ends all other sessions. Throws 403 `wrong-old-password`, the failure kept on
 * record, 400 `weak-password`, and 429 after too many tries.
 */
export async function changePassword(
  ctx: WriteContext,
  { old, password }: { old: string; password: string },
): Promise<{ ended: number }> {
  const { staffId, sessionId } = staffOf(ctx.actor);
  const staff = await getStaff(ctx.db, staffId);
  await refuseIfTooMany(ctx, signInLimits.login, staff.login);
  if (!(await passwordFits(staff.password_hash, old))) {
    await countFailure(ctx, signInLimits.login, staff.login);
    await record(ctx, happenings.signInFailed, staffId, { known: true });
    throw new KeptRefusal(403, 'wrong-old-password', w.wrongOld, {}, [{ path: 'old', text: w.wrongOld }]);
  }
  if (old === password) {
    throw new AppError(400, 'same-password', w.samePassword, {}, [
      { path: 'password', text: w.samePassword },
    ]);
  }
  checkPassword(password, await passwordAbout(ctx, staffId));
  await saveStaff(ctx.db, ownStaff(ctx.actor, staff), { password_hash: await passwordHash(password) });
  const ended = await store.endSessions(ctx.db, staffId, ctx.now, sessionId);
  await record(ctx, happenings.passwordChanged, staffId, { by: 'self' });
  return { ended };
}
