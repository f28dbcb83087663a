import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { Role } from '../../platform/access/roles.ts';
import type { OrganisationsTables } from './organisations.tables.ts';

export type StaffRow = OrganisationsTables['organisations.staff'];
export type GrantRow = OrganisationsTables['organisations.staff_role'];
/** What of a person and of their roles decides what they may. */
export type Person = Pick<StaffRow, 'id' | 'name' | 'organisation_id'>;
export type Held = Pick<GrantRow, 'role' | 'organisation_id' | 'area_id'>;

/** The staff a caller keeps: of the whole city, or of one organisation. */
export type StaffScope = Scope<StaffRow, { readonly organisationId: string | null }>;

/** The administrator keeps all accounts, a head those of their organisation. Throws 403. */
export function staffScopeOf(actor: Actor): StaffScope {
  if (hasRole(actor, 'administrator')) return scope({ organisationId: null });
  if (hasRole(actor, 'head')) return scope({ organisationId: staffOf(actor).organisationId });
  throw notYours();
}

const byHead: readonly Role[] = ['clerk', 'handler', 'head'];

/** What a caller may give: an administrator every role, a head those of daily work and their own, never the two that watch. */
export function rolesToGive(actor: Actor): readonly Role[] {
  const { roles } = staffOf(actor);
  if (roles.includes('administrator')) {
    return ['clerk', 'handler', 'head', 'coordinator', 'leader', 'auditor', 'administrator'];
  }
  if (!roles.includes('head')) return [];
  return [...new Set([...byHead, ...roles.filter((role) => role !== 'auditor')])];
}

/**
 * Whether the caller may invite, reset or close this account. A head may not take over, through a reset, an account
 * that may do more than a head could give, or that works for another organisation too.
 */
export function mayKeep(
  actor: Actor,
  staff: StaffRow,
  grants: readonly Pick<GrantRow, 'role' | 'organisation_id'>[],
): boolean {
  if (hasRole(actor, 'administrator')) return true;
  if (!hasRole(actor, 'head') || staff.organisation_id !== staffOf(actor).organisationId) return false;
  const given = rolesToGive(actor);
  return grants.every(
    ({ role, organisation_id }) => given.includes(role as Role) && organisation_id === staff.organisation_id,
  );
}

/** The account as one this caller may change; throws 403. */
export function allowStaff(may: boolean, staff: StaffRow): Authorized<StaffRow> {
  if (may) return authorize(staff);
  throw notYours();
}

/** One's own account. */
export function ownStaff(actor: Actor, staff: StaffRow): Authorized<StaffRow> {
  return allowStaff(staffOf(actor).staffId === staff.id, staff);
}
