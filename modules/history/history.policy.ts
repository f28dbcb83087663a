import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { type Act, actStates, type ImportState } from './columns.rules.ts';
import type { HistoryTables } from './history.tables.ts';
import { historyWords as w } from './history.words.ts';

export type ImportRow = HistoryTables['history.import'];
export type PastNeedRow = HistoryTables['history.past_need'];

/** Needs of the past of the whole city, or of one organisation. */
export type PastScope = Scope<PastNeedRow, { readonly organisationId: string | null }>;

/** A sheet may be about anybody in the city, so those who look after one county of it are not asked. */
function isOffice(actor: Actor): boolean {
  return hasRole(actor, 'coordinator') && actor.areas === 'city';
}

/** The city's office and its leaders find all needs of the past, everybody else those of their own organisation. */
export function pastScope(actor: Actor): PastScope {
  const { areas, organisationId } = staffOf(actor);
  const all = hasRole(actor, 'coordinator', 'leader') && areas === 'city';
  return scope({ organisationId: all ? null : organisationId });
}

/** The city's office erases what somebody no longer wants to stand there. */
export function mayErase(actor: Actor, row: PastNeedRow): boolean {
  return isOffice(actor) && row.erased_at === null;
}

/** The row as one whose words this caller may erase. Throws 403. */
export function allowErasing(actor: Actor, row: PastNeedRow): Authorized<PastNeedRow> {
  if (!mayErase(actor, row)) throw notYours();
  return authorize(row);
}

/** Leaders read category, outcome and time. */
export function seesWords(actor: Actor, organisationId: string | null): boolean {
  if (isOffice(actor)) return true;
  return searchesWords(actor) && staffOf(actor).organisationId === organisationId;
}

export function mayImport(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || isOffice(actor);
}

export function actsOf(actor: Actor, { state }: ImportRow): Act[] {
  if (!mayImport(actor)) return [];
  return (Object.keys(actStates) as Act[]).filter((act) =>
    actStates[act].some((one: ImportState) => one === state),
  );
}

/** Throws 409 for an import that has changed since, and where its state does not allow it. */
export function allowAct(actor: Actor, act: Act, row: ImportRow, version: number): Authorized<ImportRow> {
  if (!mayImport(actor)) throw notYours();
  if (row.version !== version) throw new AppError(409, 'stale', w.stale);
  if (!actsOf(actor, row).includes(act)) {
    throw new AppError(409, 'not-now', w.notNow);
  }
  return authorize(row);
}

/** What the system itself goes on with. */
export function allowWork(row: ImportRow): Authorized<ImportRow> {
  return authorize(row);
}

/** What is found by words tells what the words are. */
export function searchesWords(actor: Actor): boolean {
  return hasRole(actor, 'clerk', 'handler', 'head', 'coordinator');
}
