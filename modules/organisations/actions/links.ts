import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { type Actor, notFound } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { allowStaff, mayKeep, type StaffRow, staffScopeOf } from '../accounts.policy.ts';
import { type LinkKind, linkHours } from '../accounts.rules.ts';
import * as happenings from '../organisations.happenings.ts';
import { findOrganisation } from '../organisations.store.ts';
import * as store from '../store/links.ts';
import { listGrants } from '../store/roles.ts';
import { endSessions } from '../store/sessions.ts';
import { findStaffToChange, getStaff, saveStaff } from '../store/staff.ts';
import { accountsWords as w } from '../words/accounts.words.ts';
import { checkPassword, passwordHash } from './password.ts';
import { passwordAbout } from './sessions.ts';

const tokenPlace = 'organisations.account-link';

export interface Handed {
  readonly id: string;
  readonly login: string;
  readonly kind: LinkKind;
  /** Told once, to whoever made it; the database knows a keyed hash. */
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * The token of a link follows from its id and a key that lies outside the database, so that it can be mailed after
 * the transaction that made it, and is kept nowhere meanwhile.
 */
export function tokenOfLink(ctx: ReadContext, linkId: string): string {
  return ctx.keys.hash('organisations.account-link.made', linkId).toString('base64url');
}

/** A new link for a person, in place of all before it. */
export async function newLink(
  ctx: WriteContext,
  staff: Authorized<StaffRow>,
  kind: LinkKind,
): Promise<Handed> {
  const id = newId(ctx.now, ctx.chance);
  const token = tokenOfLink(ctx, id);
  const expires = new Date(ctx.now.getTime() + linkHours[kind] * 3_600_000);
  await store.withdrawLinks(ctx.db, staff.id, ctx.now);
  await store.createLink(ctx.db, {
    city_id: ctx.city.id,
    id,
    staff_id: staff.id,
    kind,
    token_hash: ctx.keys.hash(tokenPlace, token),
    made_by: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    made_at: ctx.now,
    expires_at: expires,
    used_at: null,
    withdrawn_at: null,
  });
  await record(ctx, happenings.linkMade, staff.id, { kind });
  return { id: staff.id, login: staff.login, kind, token, expiresAt: expires.toISOString() };
}

/** The account, locked, as one the caller may keep. Throws 404 outside their organisation, 403 where it may more than they could give. */
export async function loadKept(ctx: WriteContext, id: string): Promise<Authorized<StaffRow>> {
  const staff = await findStaffToChange(ctx.db, staffScopeOf(ctx.actor), id);
  if (!staff) throw notFound();
  return allowStaff(mayKeep(ctx.actor, staff, await listGrants(ctx.db, [id], ctx.now)), staff);
}

/**
 * A one-time link for a person who forgot the password, or who let the invitation lapse. All their sessions end now;
 * the password they may still know ends when the link is used. Throws 403, 404, and 409 for a closed account.
 */
export async function makeLink(ctx: WriteContext, id: string): Promise<Handed> {
  const staff = await loadKept(ctx, id);
  if (staff.closed_at) throw new AppError(409, 'closed', w.closed, { name: staff.name });
  await endSessions(ctx.db, id, ctx.now, null);
  return newLink(ctx, staff, staff.password_hash === null ? 'invitation' : 'reset');
}

function linkNotGood(): AppError {
  return new AppError(404, 'link-not-good', w.linkNotGood);
}

/** Whom a link is for. Throws 404 `link-not-good`, the same for an unknown, a used and an expired one. */
export async function openLink(ctx: ReadContext, token: string) {
  const link = await store.findLink(ctx.db, ctx.keys.hash(tokenPlace, token), ctx.now);
  const staff = link && (await getStaff(ctx.db, link.staff_id));
  if (!link || !staff || staff.closed_at) throw linkNotGood();
  const organisation = await findOrganisation(ctx.db, staff.organisation_id);
  return {
    kind: link.kind as LinkKind,
    name: staff.name,
    login: staff.login,
    organisation: organisation?.name ?? '',
    expiresAt: link.expires_at.toISOString(),
  };
}

/**
 * Sets the password by a link, which is used up, and ends all sessions of the person. Throws as {@link openLink}, and
 * 400 `weak-password`, after which the link is still good.
 */
export async function setByLink(
  ctx: WriteContext,
  { token, password }: { token: string; password: string },
): Promise<{ login: string }> {
  const link = await store.useLink(ctx.db, ctx.keys.hash(tokenPlace, token), ctx.now);
  const staff = link && (await getStaff(ctx.db, link.staff_id));
  if (!link || !staff || staff.closed_at) throw linkNotGood();
  checkPassword(password, await passwordAbout(ctx, staff.id));
  await saveStaff(ctx.db, allowStaff(true, staff), { password_hash: await passwordHash(password) });
  await endSessions(ctx.db, staff.id, ctx.now, null);
  // Whoever holds the link is the person: it stands on record as theirs.
  const actor: Actor = {
    kind: 'staff',
    staffId: staff.id,
    sessionId: link.id,
    organisationId: staff.organisation_id,
    name: staff.name,
    roles: [],
    areas: [],
  };
  const by = link.kind as LinkKind;
  await record({ ...ctx, actor }, happenings.passwordChanged, staff.id, { by });
  return { login: staff.login };
}
