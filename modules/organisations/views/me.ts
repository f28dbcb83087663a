import { type Areas, type Staff, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Role } from '../../../platform/access/roles.ts';
import { findArea, listAreaIdsWithin } from '../../places/places.public.ts';
import type { GrantRow, Held, Person, StaffRow } from '../accounts.policy.ts';
import { rolesWithArea } from '../accounts.rules.ts';
import type { Me } from '../organisations.contract.ts';
import { findOrganisation, listOrganisationsOf } from '../organisations.store.ts';
import { listGrants } from '../store/roles.ts';

/** The roles a person holds at this moment, their own and as a deputy. */
export async function heldNow(ctx: ReadContext, staffId: string): Promise<GrantRow[]> {
  const all = await listGrants(ctx.db, [staffId], ctx.now);
  return all.filter(({ begins_at }) => begins_at <= ctx.now);
}

/** Where the person acts: where the session says, while they have a role there; else at home. */
function actingFor(staff: Person, chosen: string | null, held: readonly Held[]): string {
  const still = chosen !== null && held.some(({ organisation_id }) => organisation_id === chosen);
  return still ? chosen : staff.organisation_id;
}

/** The areas whose figures these roles see, as the tops of them. */
async function topsOf(ctx: ReadContext, grants: readonly Held[]): Promise<string[]> {
  const tops: string[] = [];
  for (const { role, area_id, organisation_id } of grants) {
    if (!rolesWithArea.some((known) => known === role)) continue;
    const top = area_id ?? (await findOrganisation(ctx.db, organisation_id))?.areaId;
    if (top !== undefined) tops.push(top);
  }
  return [...new Set(tops)];
}

async function areasOf(ctx: ReadContext, grants: readonly Held[]): Promise<Areas> {
  const tops = await topsOf(ctx, grants);
  if (tops.length === 0) return [];
  for (const top of tops) if ((await findArea(ctx.db, top))?.parentId === null) return 'city';
  return listAreaIdsWithin(ctx.db, tops);
}

/** The person behind a session, with what they may by the roles they hold. */
export async function actorOf(
  ctx: ReadContext,
  staff: Person,
  session: { id: string; organisation_id: string | null },
  held: readonly Held[],
): Promise<Staff> {
  const organisationId = actingFor(staff, session.organisation_id, held);
  const here = held.filter(({ organisation_id }) => organisation_id === organisationId);
  return {
    kind: 'staff',
    staffId: staff.id,
    sessionId: session.id,
    organisationId,
    name: staff.name,
    roles: [...new Set(here.map(({ role }) => role as Role))].sort(),
    areas: await areasOf(ctx, here),
  };
}

/** Names of the areas whose figures the caller sees; null for the whole city. */
export async function areasSeen(ctx: ReadContext): Promise<string[] | null> {
  const actor = staffOf(ctx.actor);
  if (actor.areas === 'city') return null;
  const held = await heldNow(ctx, actor.staffId);
  const here = held.filter(({ organisation_id }) => organisation_id === actor.organisationId);
  const names: string[] = [];
  for (const top of await topsOf(ctx, here)) names.push((await findArea(ctx.db, top))?.name ?? '');
  return names;
}

/** The signed-in person as the desk shows them. */
export async function describe(ctx: ReadContext, actor: Staff, staff: StaffRow): Promise<Me> {
  const organisation = await findOrganisation(ctx.db, actor.organisationId);
  if (!organisation) throw new Error('a staff member without organisation');
  const held = await heldNow(ctx, staff.id);
  const elsewhere = await listOrganisationsOf(ctx.db, [
    staff.organisation_id,
    ...held.map(({ organisation_id }) => organisation_id),
  ]);
  return {
    staffId: staff.id,
    number: staff.number,
    login: staff.login,
    name: staff.name,
    post: staff.post,
    roles: [...actor.roles],
    organisation,
    organisations: elsewhere.map(({ id, shortName }) => ({ id, shortName })),
    areas: await areasSeen({ ...ctx, actor }),
    stationId: staff.station_id,
    city: { name: ctx.city.name, zone: ctx.city.zone },
  };
}
