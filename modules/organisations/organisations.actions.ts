import { hash as hashPassword, verify } from '@node-rs/argon2';
import { newId } from '../../base/ids.ts';
import { type Staff, staffOf } from '../../platform/access/actor.ts';
import {
  countFailure,
  forgetFailures,
  KeptRefusal,
  type Limit,
  refuseIfTooMany,
} from '../../platform/access/attempts.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Role } from '../../platform/access/roles.ts';
import { record } from '../../platform/happenings/happening.ts';
import { sessionSeconds } from '../../platform/http/request.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Me, Organisation } from './organisations.contract.ts';
import { signedIn, signedOut } from './organisations.happenings.ts';
import * as store from './organisations.store.ts';
import { organisationsWords } from './organisations.words.ts';

const passwordTries: Limit = { what: 'password', most: 10, minutes: 15 };
const tokenPlace = 'organisations.session';
const rotateAfterMs = 30 * 60_000;
const formerGoodMs = 60_000;

/** OWASP's argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of nobody's password: an unknown login must take as long as a wrong password. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bGlhbnhpbi1ub2JvZHk$Zm9yIG5vYm9keSBhdCBhbGwsIGV2ZXIsIGFueXdoZXJl';

/** argon2id of a password, for an account. About 20 ms. */
export async function passwordHash(password: string): Promise<string> {
  return hashPassword(password, cost);
}

async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? nobodysHash, password).catch(() => false);
  return stored !== null && fits;
}

function newToken(ctx: WriteContext): { token: string; hash: Buffer } {
  const token = Buffer.from(ctx.chance.bytes(32)).toString('base64url');
  return { token, hash: ctx.keys.hash(tokenPlace, token) };
}

/**
 * Opens a session. Throws 401 (one text for an unknown login and a wrong password, the failure kept on record)
 * and 429 after ten failures of one login within a quarter of an hour.
 */
export async function signIn(
  ctx: WriteContext,
  { login, password }: { login: string; password: string },
): Promise<Me & { sessionToken: string }> {
  await refuseIfTooMany(ctx, passwordTries, login);
  const staff = await store.findStaffByLogin(ctx.db, login);
  if (!(await passwordFits(staff?.password_hash ?? null, password)) || !staff) {
    await countFailure(ctx, passwordTries, login);
    throw new KeptRefusal(401, 'wrong-password', organisationsWords.wrongPassword);
  }
  await forgetFailures(ctx, passwordTries, login);
  const { token, hash } = newToken(ctx);
  const id = newId(ctx.now, ctx.chance);
  await store.createSession(ctx.db, {
    city_id: ctx.city.id,
    id,
    staff_id: staff.id,
    token_hash: hash,
    former_token_hash: null,
    rotated_at: ctx.now,
    created_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + sessionSeconds * 1000),
    ended_at: null,
  });
  const actor = await actorOf(ctx, staff, id);
  await record({ ...ctx, actor }, signedIn, staff.id, { session: id });
  return { ...(await describe({ ...ctx, actor }, staff)), sessionToken: token };
}

export async function signOut(ctx: WriteContext): Promise<{ ended: true; sessionToken: null }> {
  const staff = staffOf(ctx.actor);
  await store.endSession(ctx.db, staff.sessionId, ctx.now);
  await record(ctx, signedOut, staff.staffId, { session: staff.sessionId });
  return { ended: true, sessionToken: null };
}

async function actorOf(ctx: ReadContext, staff: store.StaffRow, sessionId: string): Promise<Staff> {
  return {
    kind: 'staff',
    staffId: staff.id,
    sessionId,
    organisationId: staff.organisation_id,
    name: staff.name,
    roles: await store.listRoles(ctx.db, staff.id),
  };
}

/** Who a session token belongs to; `stale` when it is time for a new token. */
export async function recogniseSession(
  ctx: ReadContext,
  token: string,
): Promise<{ actor: Staff; stale: boolean } | null> {
  const hash = ctx.keys.hash(tokenPlace, token);
  const formerSince = new Date(ctx.now.getTime() - formerGoodMs);
  const session = await store.findSession(ctx.db, hash, ctx.now, formerSince);
  if (!session) return null;
  const actor = await actorOf(ctx, await store.getStaff(ctx.db, session.staff_id), session.id);
  const old = ctx.now.getTime() - session.rotated_at.getTime() > rotateAfterMs;
  return { actor, stale: old && session.token_hash.equals(hash) };
}

/** Gives the caller's session a new token; null when another request of the same session has just done so. */
export async function renewSession(ctx: WriteContext): Promise<string | null> {
  const { token, hash } = newToken(ctx);
  const last = new Date(ctx.now.getTime() - rotateAfterMs);
  const rotated = await store.rotateSession(ctx.db, staffOf(ctx.actor).sessionId, {
    hash,
    now: ctx.now,
    last,
  });
  return rotated ? token : null;
}

/** The signed-in person as the desk shows them. */
export async function describe(ctx: ReadContext, staff: store.StaffRow): Promise<Me> {
  const organisation = await store.findOrganisation(ctx.db, staff.organisation_id);
  if (!organisation) throw new Error('a staff member without organisation');
  return {
    staffId: staff.id,
    number: staff.number,
    name: staff.name,
    post: staff.post,
    roles: await store.listRoles(ctx.db, staff.id),
    organisation,
    stationId: staff.station_id,
    city: { name: ctx.city.name, zone: ctx.city.zone },
  };
}

export async function createOrganisation(ctx: WriteContext, made: Omit<Organisation, 'id'>): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createOrganisation(ctx.db, {
    city_id: ctx.city.id,
    id,
    kind: made.kind,
    name: made.name,
    short_name: made.shortName,
    pinyin: pinyinKey(made.name),
    area_id: made.areaId,
    parent_id: made.parentId,
    phone: made.phone,
    partner: made.partner,
  });
  return id;
}

export interface NewStaff {
  number: string;
  name: string;
  login: string;
  /** As {@link passwordHash} made it. */
  passwordHash: string;
  organisationId: string;
  stationId: string | null;
  post: string;
  phone: string;
  roles: readonly Role[];
  /** Read and spoken besides Chinese, ISO 639. */
  languages?: readonly string[];
}

export async function createStaff(ctx: WriteContext, made: NewStaff): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const { number, name, login, post, phone } = made;
  await store.createStaff(
    ctx.db,
    {
      ...{ city_id: ctx.city.id, id, number, name, login, post, phone },
      pinyin: pinyinKey(name),
      password_hash: made.passwordHash,
      organisation_id: made.organisationId,
      station_id: made.stationId,
      languages: [...(made.languages ?? [])],
    },
    made.roles,
  );
  return id;
}
