import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Day } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { ApprovalFields, TermFields } from '../bodies.contract.ts';
import type { BodyRecord } from '../store/bodies.ts';
import * as store from '../store/terms.ts';
import {
  addMonths,
  approvalFault,
  dueOf,
  ruleOn,
  type TermRule,
  usualMost,
  yearsOf,
} from '../terms.rules.ts';
import { rulesOf, todayOf } from '../views/seen.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';
import { loadBody, refuseField, touch } from './load.ts';

const allowedYears = ({ years }: TermRule) => years.join(say(w.or, 'zh'));

/** The last day of a term; throws 400 where the edition does not give it. */
async function dueChecked(
  ctx: WriteContext,
  body: BodyRecord,
  { electedOn, years }: TermFields,
): Promise<Day> {
  const rule = ruleOn(await rulesOf(ctx), body, electedOn);
  const found = yearsOf(rule, years);
  if ('years' in found) return dueOf(electedOn, found.years);
  if (!rule) throw refuseField('years', w.noRule);
  const values = { edition: rule.edition, years: allowedYears(rule) };
  throw refuseField('years', found.fault === 'not-allowed' ? w.notAllowed : w.needsYears, values);
}

async function checkTerm(
  ctx: WriteContext,
  { id, foundedOn }: BodyRecord,
  { number, electedOn }: TermFields,
  own: string | null,
): Promise<void> {
  if (electedOn > todayOf(ctx)) throw refuseField('electedOn', w.laterDay);
  if (foundedOn !== null && electedOn < foundedOn)
    throw refuseField('electedOn', w.beforeFounded, { day: foundedOn });
  for (const other of await store.listTerms(ctx.db, [id])) {
    if (other.id === own) continue;
    if (other.elected_on === electedOn) throw refuseField('electedOn', w.sameDay, { day: electedOn });
    if (number === null || other.number === null) continue;
    const inOrder = other.elected_on < electedOn ? other.number < number : other.number > number;
    if (!inOrder) throw refuseField('number', w.numberOrder, { day: other.elected_on, number: other.number });
  }
}

/** Enters an election. Throws 400 on the field, 403, 404, 409. */
export async function addTerm(
  ctx: WriteContext,
  id: string,
  { version, ...term }: TermFields & { readonly version: number },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  await checkTerm(ctx, body, term, null);
  const due = await dueChecked(ctx, body, term);
  await store.createTerms(ctx.db, [
    {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: id, number: term.number },
      ...{ elected_on: term.electedOn, years: term.years, due_on: due, withdrawn: false },
    },
  ]);
  await touch(ctx, body, ['term']);
}

/** Corrects a term, or withdraws one that was entered by mistake. Throws 400 on the field, 403, 404, 409. */
export async function changeTerm(
  ctx: WriteContext,
  { id, term: termId }: { readonly id: string; readonly term: string },
  { version, withdrawn, ...term }: TermFields & { readonly version: number; readonly withdrawn: boolean },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  const before = (await store.listTerms(ctx.db, [id])).find((one) => one.id === termId);
  if (!before) throw notFound();
  if (withdrawn) {
    await store.saveTerm(ctx.db, body, termId, { withdrawn });
    return touch(ctx, body, ['term']);
  }
  await checkTerm(ctx, body, term, termId);
  const due = await dueChecked(ctx, body, term);
  await store.saveTerm(ctx.db, body, termId, {
    ...{ number: term.number, elected_on: term.electedOn, years: term.years, due_on: due },
  });
  return touch(ctx, body, ['term']);
}

/** Enters that the next election may be early or late. Throws 400 on the field, 403, 404, 409. */
export async function addApproval(
  ctx: WriteContext,
  id: string,
  { version, ...given }: ApprovalFields & { readonly version: number },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  const term = (await store.listTerms(ctx.db, [id])).at(-1);
  if (!term) throw new AppError(409, 'no-term', w.noTerm);
  const { elected_on: electedOn, due_on: dueOn } = term;
  const rule = ruleOn(await rulesOf(ctx), body, electedOn) ?? { mostEarly: usualMost, mostLate: usualMost };
  if (given.decidedOn > todayOf(ctx)) throw refuseField('decidedOn', w.laterDay);
  if (given.decidedOn < electedOn) throw refuseField('decidedOn', w.beforeElection, { day: electedOn });
  const fault = approvalFault({ electedOn, dueOn }, given, rule);
  const refuse = {
    'before-election': () => refuseField('until', w.beforeElection, { day: electedOn }),
    'not-later': () => refuseField('until', w.notLater, { due: dueOn }),
    'not-earlier': () => refuseField('until', w.notEarlier, { due: dueOn }),
    'too-late': () =>
      refuseField('until', w.tooLate, { months: rule.mostLate, day: addMonths(dueOn, rule.mostLate) }),
    'too-early': () =>
      refuseField('until', w.tooEarly, { months: rule.mostEarly, day: addMonths(dueOn, -rule.mostEarly) }),
  };
  if (fault) throw refuse[fault]();
  await store.createApproval(ctx.db, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: id, term_id: term.id },
    ...{ kind: given.kind, until_on: given.until, approver: given.approver },
    ...{ document_number: given.documentNumber, decided_on: given.decidedOn },
  });
  await touch(ctx, body, ['approval']);
}
