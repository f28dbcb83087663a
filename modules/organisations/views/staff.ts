import { hasRole, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listAreas } from '../../places/places.public.ts';
import { type GrantRow, mayKeep, rolesToGive, type StaffRow, staffScopeOf } from '../accounts.policy.ts';
import { rolesWithDeputy, sessionTimes } from '../accounts.rules.ts';
import type { HeldRole, StaffSeen } from '../organisations.contract.ts';
import { listOrganisationsOf, listStaffNames } from '../organisations.store.ts';
import { type LinkRow, listLinks } from '../store/links.ts';
import { listDeputies, listGrants } from '../store/roles.ts';
import { lastSeen, listSessions } from '../store/sessions.ts';
import { listStaff } from '../store/staff.ts';

export const pageSize = 50;

/** Roles with the names of what they are held for. */
async function heldRoles(ctx: ReadContext, grants: readonly GrantRow[]): Promise<HeldRole[]> {
  const organisations = new Map(
    (
      await listOrganisationsOf(
        ctx.db,
        grants.map((one) => one.organisation_id),
      )
    ).map((one) => [one.id, one]),
  );
  const withArea = grants.some(({ area_id }) => area_id !== null);
  const areas = new Map((withArea ? await listAreas(ctx.db) : []).map(({ id, name }) => [id, name]));
  const people = [...grants.map((one) => one.staff_id), ...grants.flatMap((one) => one.deputy_for ?? [])];
  const names = await listStaffNames(ctx.db, people);
  return grants.map((row) => {
    const { id, role, organisation_id, area_id, deputy_for } = row;
    return {
      id,
      role: role as HeldRole['role'],
      staff: { id: row.staff_id, name: names.get(row.staff_id)?.name ?? '' },
      organisation: { id: organisation_id, shortName: organisations.get(organisation_id)?.shortName ?? '' },
      area: area_id === null ? null : { id: area_id, name: areas.get(area_id) ?? '' },
      from: row.begins_at.toISOString(),
      until: row.ends_at?.toISOString() ?? null,
      deputyFor: deputy_for === null ? null : { id: deputy_for, name: names.get(deputy_for)?.name ?? '' },
    };
  });
}

function stateOf(staff: StaffRow, link: LinkRow | undefined) {
  if (staff.closed_at) return 'closed' as const;
  if (staff.password_hash !== null) return 'active' as const;
  return link ? ('invited' as const) : ('lapsed' as const);
}

export interface StaffQuery {
  readonly search: string;
  readonly organisationId?: string | undefined;
  readonly closed: boolean;
  readonly page: number;
}

/** Accounts the caller keeps, and how many there are in all. */
export async function listStaffSeen(
  ctx: ReadContext,
  filter: Omit<StaffQuery, 'page'>,
  window: Window,
): Promise<{ staff: StaffSeen[]; total: number }> {
  const scope = staffScopeOf(ctx.actor);
  const changes = hasRole(ctx.actor, 'administrator');
  const { staff, total } = await listStaff(ctx.db, scope, { ...filter, ...window });
  const ids = staff.map(({ id }) => id);
  const grants = await listGrants(ctx.db, ids, ctx.now);
  const roles = await heldRoles(ctx, grants);
  const links = await listLinks(ctx.db, ids, ctx.now);
  const seen = await lastSeen(ctx.db, ids);
  const organisations = new Map(
    (
      await listOrganisationsOf(
        ctx.db,
        staff.map((one) => one.organisation_id),
      )
    ).map((one) => [one.id, one]),
  );
  return {
    staff: staff.map((row) => {
      const own = grants.filter(({ staff_id }) => staff_id === row.id);
      const { id, number, name, login, post, phone, languages, version } = row;
      const organisation = organisations.get(row.organisation_id);
      return {
        ...{ id, number, name, login, post, phone, languages, version },
        mail: changes ? (row.mail ?? '') : null,
        organisation: { id: row.organisation_id, shortName: organisation?.shortName ?? '' },
        state: stateOf(row, links.get(id)),
        linkUntil: links.get(id)?.expires_at.toISOString() ?? null,
        seen: seen.get(id)?.toISOString() ?? null,
        closedAt: row.closed_at?.toISOString() ?? null,
        roles: roles.filter((one) => one.staff.id === id),
        mayKeep: mayKeep(ctx.actor, row, own),
      };
    }),
    total,
  };
}

/** One page of the accounts the caller keeps. */
export async function getStaffPage(ctx: ReadContext, { page, ...filter }: StaffQuery) {
  const found = await listStaffSeen(ctx, filter, windowOf(page, pageSize));
  return { ...found, pageSize, toGive: [...rolesToGive(ctx.actor)] };
}

/** Where the caller is signed in. */
export async function getSessions(ctx: ReadContext) {
  const { staffId, sessionId } = staffOf(ctx.actor);
  const idleSince = new Date(ctx.now.getTime() - sessionTimes.idle);
  const sessions = await listSessions(ctx.db, staffId, { now: ctx.now, idleSince });
  return {
    sessions: sessions.map(({ id, created_at, seen_at, device }) => ({
      id,
      began: created_at.toISOString(),
      seen: seen_at.toISOString(),
      device,
      current: id === sessionId,
    })),
  };
}

/** The deputies the caller named, and the roles they hold as somebody's deputy; now or in time to come. */
export async function getDeputies(ctx: ReadContext) {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const grants = await listGrants(ctx.db, [staffId], ctx.now);
  const own = grants.filter(
    ({ deputy_for, organisation_id, begins_at }) =>
      deputy_for === null && organisation_id === organisationId && begins_at <= ctx.now,
  );
  return {
    mayName: rolesWithDeputy.filter((wanted) => own.some(({ role }) => role === wanted)),
    named: await heldRoles(ctx, await listDeputies(ctx.db, [staffId], ctx.now)),
    held: await heldRoles(
      ctx,
      grants.filter(({ deputy_for }) => deputy_for !== null),
    ),
  };
}
