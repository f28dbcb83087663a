import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { hasRole, notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { Role } from '../../../platform/access/roles.ts';
import { record, recordAll } from '../../../platform/happenings/happening.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { findArea, listStations } from '../../places/places.public.ts';
import { allowStaff, type GrantRow, mayKeep, rolesToGive, staffScopeOf } from '../accounts.policy.ts';
import { loginFrom } from '../accounts.rules.ts';
import type { Invitation, RoleHeld } from '../organisations.contract.ts';
import * as happenings from '../organisations.happenings.ts';
import { findOrganisation } from '../organisations.store.ts';
import { withdrawLinks } from '../store/links.ts';
import { countOthers, createGrants, endGrant, listDeputies, listGrants } from '../store/roles.ts';
import { endSessions } from '../store/sessions.ts';
import * as store from '../store/staff.ts';
import { accountsWords as w } from '../words/accounts.words.ts';
import { type Handed, loadKept, newLink } from './links.ts';

export interface NewStaff {
  number: string;
  name: string;
  login: string;
  /** As `passwordHash` made it; null for who is invited and sets it by a link. */
  passwordHash: string | null;
  organisationId: string;
  stationId: string | null;
  post: string;
  phone: string;
  /** Each for the person's own organisation and its whole area. */
  roles: readonly Role[];
  /** Read and spoken besides Chinese, ISO 639. */
  languages?: readonly string[];
  /** Where one-time links go; empty for nowhere. */
  mail?: string;
}

function grant(ctx: WriteContext, staffId: string, { role, organisationId, areaId }: RoleHeld): GrantRow {
  return {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    staff_id: staffId,
    role,
    organisation_id: organisationId,
    area_id: areaId,
    begins_at: ctx.now,
    ends_at: null,
    deputy_for: null,
  };
}

/**
 * Makes an account with its roles and gives its id. Checks nothing: for a first start and the demo, and inside of
 * {@link invite}, which does.
 */
export async function createStaff(ctx: WriteContext, made: NewStaff): Promise<string> {
  const [id = ''] = await createAllStaff(ctx, [made]);
  return id;
}

/** As {@link createStaff}, for many at once; ids in the same order. */
export async function createAllStaff(ctx: WriteContext, all: readonly NewStaff[]): Promise<string[]> {
  const made = all.map((one) => ({ ...one, id: newId(ctx.now, ctx.chance) }));
  await store.createStaff(
    ctx.db,
    made.map(({ id, number, name, login, post, phone, ...one }) => ({
      ...{ city_id: ctx.city.id, id, number, name, login, post, phone },
      pinyin: pinyinKey(name),
      password_hash: one.passwordHash,
      organisation_id: one.organisationId,
      station_id: one.stationId,
      languages: [...(one.languages ?? [])],
      closed_at: null,
      version: 1,
      mail: one.mail || null,
      daily_mail: false,
    })),
  );
  const rows = made.flatMap(({ id, roles, organisationId }) =>
    roles.map((role) => grant(ctx, id, { role, organisationId, areaId: null })),
  );
  await createGrants(ctx.db, rows);
  const told = rows.map(({ staff_id, role, organisation_id }) => ({
    subjectId: staff_id,
    facts: { role, organisation: organisation_id, area: null },
  }));
  await recordAll(ctx, happenings.roleGiven, told);
  return made.map(({ id }) => id);
}

function wrong(path: string, text: (typeof w)[keyof typeof w], values = {}): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

/**
 * Makes an account without a password and the link by which the person sets one. Throws 403 for roles or an
 * organisation beyond the caller's, 409 for a staff number that is taken.
 */
export async function invite(ctx: WriteContext, asked: Invitation): Promise<Handed> {
  const { rows } = staffScopeOf(ctx.actor);
  if (rows.organisationId !== null && rows.organisationId !== asked.organisationId) throw notYours();
  if (!(await findOrganisation(ctx.db, asked.organisationId))) {
    throw wrong('organisationId', w.noSuchOrganisation);
  }
  const given = rolesToGive(ctx.actor);
  if (!asked.roles.every((role) => given.includes(role))) {
    throw new AppError(403, 'roles-beyond', w.rolesBeyond, {}, [{ path: 'roles', text: w.rolesBeyond }]);
  }
  if (asked.stationId !== null) {
    const stations = await listStations(ctx.db);
    if (!stations.some(({ id }) => id === asked.stationId)) throw wrong('stationId', w.noSuchStation);
  }
  const { number } = asked;
  if (await store.findStaffByNumber(ctx.db, number)) {
    throw new AppError(409, 'number-taken', w.numberTaken, { number }, [
      { path: 'number', text: w.numberTaken, values: { number } },
    ]);
  }
  const letters = pinyinKey(asked.name).replace(/[^a-z0-9]/g, '');
  const start = letters.length >= 3 ? letters : number.toLowerCase();
  const login = loginFrom(letters, number, await store.listLoginsLike(ctx.db, start.slice(0, 40)));
  const id = await createStaff(ctx, { ...asked, login, passwordHash: null });
  await record(ctx, happenings.invited, id, { organisation: asked.organisationId });
  return newLink(ctx, allowStaff(true, await store.getStaff(ctx.db, id)), 'invitation');
}

const nameOf = ({ role, organisation_id, area_id }: GrantRow) => `${role} ${organisation_id} ${area_id}`;

/**
 * Makes these the roles a person holds for good; what they hold as somebody's deputy stays. Only for administrators.
 * Throws 409 `last-administrator` where nobody could give a role any more.
 */
export async function setRoles(
  ctx: WriteContext,
  id: string,
  wanted: readonly RoleHeld[],
): Promise<{ id: string }> {
  if (!hasRole(ctx.actor, 'administrator')) throw notYours();
  const staff = await loadKept(ctx, id);
  if (staff.closed_at) throw new AppError(409, 'closed', w.closed, { name: staff.name });
  for (const [index, { organisationId, areaId }] of wanted.entries()) {
    if (!(await findOrganisation(ctx.db, organisationId))) {
      throw wrong(`roles.${index}.organisationId`, w.noSuchOrganisation);
    }
    if (areaId !== null && !(await findArea(ctx.db, areaId)))
      throw wrong(`roles.${index}.areaId`, w.noSuchArea);
  }
  const held = (await listGrants(ctx.db, [id], ctx.now)).filter(({ deputy_for }) => deputy_for === null);
  const next = wanted.map((one) => grant(ctx, id, one));
  const losesLast =
    held.some(({ role }) => role === 'administrator') && !next.some(({ role }) => role === 'administrator');
  if (losesLast && (await countOthers(ctx.db, staff, 'administrator')) === 0) {
    throw new AppError(409, 'last-administrator', w.lastAdministrator, { name: staff.name });
  }
  const [before, after] = [held.map(nameOf), next.map(nameOf)];
  for (const row of held.filter((one) => !after.includes(nameOf(one)))) {
    await endGrant(ctx.db, row, ctx.now);
    // What somebody no longer holds, nobody holds in their place.
    const deputies = (await listDeputies(ctx.db, [id], ctx.now)).filter(
      ({ role, organisation_id }) => role === row.role && organisation_id === row.organisation_id,
    );
    for (const deputy of deputies) await endGrant(ctx.db, deputy, ctx.now);
    await record(ctx, happenings.roleTaken, id, factsOf(row));
  }
  const fresh = next.filter(
    (one, index) => !before.includes(nameOf(one)) && after.indexOf(nameOf(one)) === index,
  );
  await createGrants(ctx.db, fresh);
  for (const row of fresh) await record(ctx, happenings.roleGiven, id, factsOf(row));
  return { id };
}

function factsOf({ role, organisation_id, area_id }: GrantRow) {
  return { role, organisation: organisation_id, area: area_id };
}

/**
 * A person leaves: the account is closed, sessions, links and deputies end, and what lay with them goes to `to`, a
 * colleague of their organisation, or back to the organisation. Name and history stay. Throws 409 for oneself, the
 * last administrator, and an account already closed.
 */
export async function leave(ctx: WriteContext, id: string, to: string | null): Promise<{ id: string }> {
  const staff = await loadKept(ctx, id);
  const { name } = staff;
  if (staffOf(ctx.actor).staffId === id) throw new AppError(409, 'not-self', w.notSelf);
  if (staff.closed_at) throw new AppError(409, 'closed', w.closed, { name });
  const grants = await listGrants(ctx.db, [id], ctx.now);
  if (
    grants.some(({ role, deputy_for }) => role === 'administrator' && deputy_for === null) &&
    (await countOthers(ctx.db, staff, 'administrator')) === 0
  ) {
    throw new AppError(409, 'last-administrator', w.lastAdministrator, { name });
  }
  if (to !== null) {
    const colleague = await store.findStaffToChange(ctx.db, staffScopeOf(ctx.actor), to);
    const fits = colleague?.organisation_id === staff.organisation_id && colleague.closed_at === null;
    if (!fits || to === id) throw wrong('to', w.notColleague);
  }
  await store.saveStaff(ctx.db, staff, { closed_at: ctx.now, password_hash: null });
  await endSessions(ctx.db, id, ctx.now, null);
  await withdrawLinks(ctx.db, id, ctx.now);
  const deputies = [
    ...grants.filter(({ deputy_for }) => deputy_for !== null),
    ...(await listDeputies(ctx.db, [id], ctx.now)),
  ];
  for (const row of deputies) {
    await endGrant(ctx.db, row, ctx.now);
    await record(ctx, happenings.deputyEnded, row.staff_id, { ...factsOf(row), for: row.deputy_for ?? '' });
  }
  await record(ctx, happenings.left, id, { from: id, to });
  return { id };
}

/** Opens a closed account again, with the roles it had, and gives a link: its password is gone. Only for administrators. */
export async function reopen(ctx: WriteContext, id: string): Promise<Handed> {
  if (!hasRole(ctx.actor, 'administrator')) throw notYours();
  const found = await store.findStaffToChange(ctx.db, staffScopeOf(ctx.actor), id);
  if (!found) throw notFound();
  const staff = allowStaff(mayKeep(ctx.actor, found, []), found);
  if (!staff.closed_at) throw new AppError(409, 'not-closed', w.notClosed, { name: staff.name });
  await store.saveStaff(ctx.db, staff, { closed_at: null });
  await record(ctx, happenings.reopened, id, { organisation: staff.organisation_id });
  return newLink(ctx, staff, 'invitation');
}
