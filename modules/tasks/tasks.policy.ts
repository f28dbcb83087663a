import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { type CellField, doers, editors, monthOfField, type TaskPart } from './cells.rules.ts';

/** Whose table it is. */
export interface Owned {
  readonly organisationId: string;
}

export interface Party {
  readonly organisationId: string;
  readonly part: TaskPart;
  readonly staffId: string | null;
}

/**
 * Tables read as a whole, those of `owners` (null: all), and beside them each task that names `organisationId`.
 */
export type TaskScope = Scope<
  Owned,
  { readonly owners: readonly string[] | null; readonly organisationId: string; readonly staffId: string }
>;

/**
 * The tables of one's own organisation; leaders and coordinators read those of their areas. Whoever is named in a
 * task sees that task.
 */
export function scopeOf(
  actor: Actor,
  organisations: readonly { readonly id: string; readonly areaId: string }[],
): TaskScope {
  const { organisationId, staffId, areas } = staffOf(actor);
  const wide = hasRole(actor, 'leader', 'coordinator');
  return scope({
    owners: wide ? within(areas, organisations, organisationId) : [organisationId],
    organisationId,
    staffId,
  });
}

function within(
  areas: Areas,
  organisations: readonly { readonly id: string; readonly areaId: string }[],
  own: string,
): string[] | null {
  if (areas === 'city') return null;
  const inside = organisations.filter(({ areaId }) => areas.includes(areaId)).map(({ id }) => id);
  return [...new Set([own, ...inside])];
}

export function mayEdit(actor: Actor, { organisationId }: Owned): boolean {
  return hasRole(actor, ...editors) && actor.organisationId === organisationId;
}

/** Throws 403 for everybody but the editors of the owner. */
export function allowEdit<T extends Owned>(actor: Actor, table: T): Authorized<T> {
  if (!mayEdit(actor, table)) throw notYours();
  return authorize(table);
}

/** Whether the caller's organisation works on the task, and the caller for it. */
export function worksOn(actor: Actor, parties: readonly Party[]): boolean {
  if (!hasRole(actor, ...doers)) return false;
  const { organisationId } = actor;
  return parties.some((party) => party.organisationId === organisationId && party.part !== 'taking');
}

/** Editors of the owner change every cell; whoever works on a task writes and finishes its steps. */
export function mayWrite(actor: Actor, table: Owned, parties: readonly Party[], field: CellField): boolean {
  if (mayEdit(actor, table)) return true;
  return monthOfField(field) !== null && worksOn(actor, parties);
}

/** As {@link mayWrite} for finishing a step or the task; throws 403. */
export function allowWork<T extends Owned>(actor: Actor, table: T, parties: readonly Party[]): Authorized<T> {
  if (!mayEdit(actor, table) && !worksOn(actor, parties)) throw notYours();
  return authorize(table);
}

/** Who does it is named by the organisation itself: its editors, or one of its people for themselves. Throws 403. */
export function allowDoer<T extends object>(
  actor: Actor,
  organisationId: string,
  staffId: string | null,
  record: T,
): Authorized<T> {
  const staff = staffOf(actor);
  if (!hasRole(actor, ...doers) || staff.organisationId !== organisationId) throw notYours();
  if (!hasRole(actor, ...editors) && staffId !== staff.staffId && staffId !== null) throw notYours();
  return authorize(record);
}

/** What runs by itself when a person has left, and the editors of their organisation. Throws 403. */
export function allowHandOver<T extends Owned>(actor: Actor, record: T): Authorized<T> {
  if (actor.kind === 'process') return authorize(record);
  return allowEdit(actor, record);
}

/** Cells of which {@link mayWrite} told that the caller may change them, in a table that is locked. Throws 403. */
export function allowCells<T extends { readonly parties: readonly Party[] }>(
  actor: Actor,
  table: Owned,
  task: T,
): Authorized<T> {
  if (!mayEdit(actor, table) && !worksOn(actor, task.parties)) throw notYours();
  return authorize(task);
}

/** Everybody keeps their own. Throws 403. */
export function allowOwnCalendar<T extends { readonly staff_id: string }>(
  actor: Actor,
  row: T,
): Authorized<T> {
  if (staffOf(actor).staffId !== row.staff_id) throw notYours();
  return authorize(row);
}

/** What somebody's calendar shows, read by its secret address: tasks of the organisation it was made for. */
export function calendarScope(row: {
  readonly staff_id: string;
  readonly organisation_id: string;
}): TaskScope {
  return scope({ owners: [], organisationId: row.organisation_id, staffId: row.staff_id });
}
