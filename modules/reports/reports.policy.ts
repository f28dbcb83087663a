import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { type ReadableNodes, readableNodes } from '../ledger/ledger.public.ts';
import { issuers, reporters } from './reports.rules.ts';
import { faultWords as w } from './reports.words.ts';

/** A report as far as what may be seen of it and done with it depends on it. */
export interface ReportFacts {
  readonly id: string;
  /** Who makes it. */
  readonly organisationId: string;
  /** Of which place its figures are; null is the whole city, or all organisations. */
  readonly areaId: string | null;
  readonly ofOrganisationId: string | null;
  readonly state: 'draft' | 'issued' | 'dropped';
  readonly version: number;
}

/**
 * Reports of places whose figures the caller reads in the ledger; of drafts only those of their own organisation. So
 * nobody sees by a report what they may not see by an indicator.
 */
export type ReportScope = Scope<ReportFacts, ReadableNodes>;

export function reportScope(actor: Actor): ReportScope {
  return scope(readableNodes(actor));
}

export interface TemplateFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
}

/** The templates of the organisation for which the caller acts. */
export type TemplateScope = Scope<TemplateFacts, { readonly organisationId: string }>;

export function templateScope(actor: Actor): TemplateScope {
  return scope({ organisationId: staffOf(actor).organisationId });
}

/** Throws 403. */
export function allowTemplate<T extends TemplateFacts>(actor: Actor, template: T): Authorized<T> {
  if (!hasRole(actor, ...reporters) || template.organisationId !== staffOf(actor).organisationId) {
    throw notYours();
  }
  return authorize(template);
}

export type ReportStep = 'edit' | 'issue' | 'drop';

function against(actor: Actor, step: ReportStep, { organisationId, state }: ReportFacts): AppError | null {
  if (organisationId !== staffOf(actor).organisationId) return notYours();
  if (state === 'issued') return new AppError(409, 'issued', w.issuedNever);
  if (state === 'dropped') return new AppError(409, 'dropped', w.droppedAlready);
  return hasRole(actor, ...(step === 'issue' ? issuers : reporters)) ? null : notYours();
}

/** Lets the caller take a step with a report, or throws 403 or 409 with what to do instead. */
export function allowReport<T extends ReportFacts>(actor: Actor, step: ReportStep, report: T): Authorized<T> {
  const refused = against(actor, step, report);
  if (refused) throw refused;
  return authorize(report);
}

export function mayOf(actor: Actor, report: ReportFacts) {
  const may = (step: ReportStep) => against(actor, step, report) === null;
  return {
    ...{ edit: may('edit'), issue: may('issue'), drop: may('drop') },
    toDocument: report.state === 'issued' && hasRole(actor, ...reporters),
  };
}
