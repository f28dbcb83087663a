import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { fillers, hoursToTake } from './columns.rules.ts';
import { deciders } from './passing.rules.ts';
import type { ReturnsTables } from './returns.tables.ts';
import { returnsWords as w } from './returns.words.ts';

export type ReturnRow = ReturnsTables['returns.made_return'];
export type PassingRow = ReturnsTables['returns.passing'];
export type PassedCellRow = ReturnsTables['returns.passed_cell'];

/** The returns of the organisation for which the caller acts. */
export type ReturnScope = Scope<ReturnRow, { readonly organisationId: string }>;

export function scopeOf(actor: Actor): ReturnScope {
  return scope({ organisationId: staffOf(actor).organisationId });
}

/** Whoever may open what residents told may fill in a form with it. */
export function mayFill(actor: Actor): boolean {
  return hasRole(actor, ...fillers);
}

/** Throws 403 for everybody else. */
export function allowRegistering(actor: Actor, row: ReturnRow): Authorized<ReturnRow> {
  if (!mayFill(actor) || staffOf(actor).organisationId !== row.organisation_id) throw notYours();
  return authorize(row);
}

/** Only who registered it takes its file, and not days later. Throws 403 and 409. */
export function allowTaking(actor: Actor, row: ReturnRow, now: Date): Authorized<ReturnRow> {
  if (!mayFill(actor) || staffOf(actor).staffId !== row.made_by) throw notYours();
  if (now.getTime() - row.made_at.getTime() > hoursToTake * 3_600_000) {
    throw new AppError(409, 'too-late', w.tooLate, { hours: hoursToTake });
  }
  return authorize(row);
}

/** Whether the caller may decide that what is not known is asked of bodies below. */
export function mayPass(actor: Actor): boolean {
  return hasRole(actor, ...deciders);
}

/** Throws 403 for everybody else. */
export function allowPassing(actor: Actor, row: PassingRow): Authorized<PassingRow> {
  if (!mayPass(actor) || staffOf(actor).organisationId !== row.organisation_id) throw notYours();
  return authorize(row);
}

/** Only the body it is asked of answers. Throws 403. */
export function allowAnswering(actor: Actor, cell: PassedCellRow): Authorized<PassedCellRow> {
  if (!mayFill(actor) || staffOf(actor).organisationId !== cell.organisation_id) throw notYours();
  return authorize(cell);
}
