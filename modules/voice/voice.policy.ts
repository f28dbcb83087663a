import { AppError } from '../../base/error.ts';
import { leastShown } from '../../base/small-counts.ts';
import { type Actor, type Areas, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { ResponseAudience, ResponseKind } from './voice.rules.ts';
import type { VoiceTables } from './voice.tables.ts';
import { voiceWords as w } from './voice.words.ts';

export type ConcernRow = VoiceTables['voice.concern'];

/** Concerns of the city or of areas of it. What lies in no one area is of the whole city. */
export type ConcernScope = Scope<ConcernRow, { readonly areas: Areas }>;

/** The joint office and leaders. Throws 403 for everybody else. */
export function concernScope(actor: Actor): ConcernScope {
  if (!hasRole(actor, 'coordinator', 'leader')) throw notYours();
  return scope({ areas: actor.areas });
}

/** Answers for everybody may be read by anybody, wherever they are of. */
export function publicScope(): ConcernScope {
  return scope({ areas: 'city' });
}

/** Who works on them reads every number; a leader none below five, and of so few no words. */
export function readsExact(actor: Actor): boolean {
  return hasRole(actor, 'coordinator');
}

export function mayRespond(actor: Actor): boolean {
  return hasRole(actor, 'coordinator');
}

/** A finding goes through the needs of the whole city; what each office reads of it is its own area's. */
export function mayFind(actor: Actor): boolean {
  return hasRole(actor, 'coordinator');
}

/**
 * The concern as one this caller may say something to. Throws 403; 409 where it has changed since; 400 for words that
 * would go to everybody about what few told, or why nobody is answered.
 */
export function allowResponse(
  actor: Actor,
  row: ConcernRow,
  given: { version: number; kind: ResponseKind; audience: ResponseAudience },
): Authorized<ConcernRow> {
  if (!mayRespond(actor)) throw notYours();
  if (row.version !== given.version) throw new AppError(409, 'stale', w.stale);
  if (given.audience === 'public') {
    if (given.kind === 'none') throw new AppError(400, 'reason-is-inner', w.reasonIsInner);
    if (row.people < leastShown) throw new AppError(400, 'too-few', w.tooFewForPublic);
  }
  return authorize(row);
}

/** What the system itself counts. */
export function allowCounting<Row extends object>(row: Row): Authorized<Row> {
  return authorize(row);
}
