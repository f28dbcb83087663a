import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { OfficialPaper } from './documents.contract.ts';
import { type DocumentKind, type DocumentState, drafters, reviewers, signersOf } from './documents.rules.ts';
import { stateWords, documentsWords as w } from './documents.words.ts';

/** A document as it stands in the database, as far as what may be done with it depends on it. */
export interface DocumentFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: DocumentKind;
  readonly state: Exclude<DocumentState, 'superseded'>;
  readonly draftedBy: string;
  readonly reviewedBy: string | null;
  readonly version: number;
}

/** What of the organisation decides who reviews and signs. */
export interface SigningBody {
  readonly kind: string;
  /** Who may sign there now. */
  readonly signerIds: readonly string[];
}

/** The documents of the organisation for which the caller acts. */
export type DocumentScope = Scope<DocumentFacts, { readonly organisationId: string }>;

export function scopeOf(actor: Actor): DocumentScope {
  return scope({ organisationId: staffOf(actor).organisationId });
}

/** Each step with the states it is taken in. */
const open = {
  edit: ['draft', 'review'],
  send: ['draft'],
  takeBack: ['review'],
  review: ['review'],
  return: ['review', 'signed'],
  sign: ['review'],
  issue: ['signed'],
  withdraw: ['draft', 'review', 'signed'],
} as const satisfies Record<string, readonly DocumentFacts['state'][]>;

export type Step = keyof typeof open;

const steps = Object.keys(open) as Step[];

/** Nobody else of the organisation may sign: then the drafter does, and it is on record that one person did both. */
export function signsAlone(actor: Actor, document: DocumentFacts, body: SigningBody): boolean {
  const { staffId } = staffOf(actor);
  return document.draftedBy === staffId && body.signerIds.every((id) => id === staffId);
}

/** Why this caller may not take this step; null where they may. */
function against(actor: Actor, step: Step, document: DocumentFacts, body: SigningBody): AppError | null {
  const staff = staffOf(actor);
  if (document.organisationId !== staff.organisationId || !hasRole(actor, ...drafters)) return notYours();
  const { state } = document;
  if (state === 'issued') return new AppError(409, 'issued', w.issuedNever);
  if (!open[step].some((one) => one === state)) {
    return new AppError(409, 'state', w.wrongState, { state: stateWords[state].zh });
  }
  const own = document.draftedBy === staff.staffId;
  const alone = signsAlone(actor, document, body);
  const reviews = hasRole(actor, ...reviewers) && (!own || alone);
  const refused = own ? new AppError(403, 'own-draft', w.ownDraft) : notYours();
  if (step === 'sign') {
    return hasRole(actor, ...signersOf(body.kind)) && (!own || alone) ? null : refused;
  }
  if (step === 'takeBack') return own ? null : notYours();
  if (step === 'review' || step === 'return') return reviews ? null : refused;
  if (step === 'edit' && state === 'review') return reviews ? null : refused;
  if (step === 'withdraw') return own || reviews ? null : notYours();
  return null;
}

/** Lets the caller take a step with a document, or throws 403 or 409 with what to do instead. */
export function allowStep<T extends DocumentFacts>(
  actor: Actor,
  step: Step,
  document: T,
  body: SigningBody,
): Authorized<T> {
  const refused = against(actor, step, document, body);
  if (refused) throw refused;
  return authorize(document);
}

/** A new document, drafted by the caller in the name of the organisation for which they act. */
export function allowDraft<T extends DocumentFacts>(actor: Actor, document: T): Authorized<T> {
  const staff = staffOf(actor);
  if (!hasRole(actor, ...drafters) || document.organisationId !== staff.organisationId) throw notYours();
  return authorize(document);
}

/** Everything the caller may do with a document now. */
export function mayOf(
  actor: Actor,
  document: DocumentFacts,
  body: SigningBody,
  superseded: boolean,
): OfficialPaper['may'] {
  const may = Object.fromEntries(
    steps.map((step) => [step, against(actor, step, document, body) === null]),
  ) as Record<Step, boolean>;
  const own = staffOf(actor).organisationId === document.organisationId;
  return { ...may, supersede: own && document.state === 'issued' && !superseded };
}
