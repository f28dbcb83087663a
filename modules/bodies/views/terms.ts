import type { ReadContext } from '../../../platform/access/context.ts';
import type { Approval, Term } from '../bodies.contract.ts';
import type { BodyRecord } from '../store/bodies.ts';
import { type ApprovalRow, listApprovals, listTerms } from '../store/terms.ts';
import { endOf, ruleOn, timingOf } from '../terms.rules.ts';
import { rulesOf } from './seen.ts';

function approval(row: ApprovalRow): Approval {
  return {
    ...{ id: row.id, kind: row.kind as Approval['kind'], until: row.until_on, approver: row.approver },
    ...{ documentNumber: row.document_number, decidedOn: row.decided_on },
  };
}

/** The terms of a body, the current one first. */
export async function termsOf(ctx: ReadContext, body: BodyRecord): Promise<Term[]> {
  const rules = await rulesOf(ctx);
  const rows = await listTerms(ctx.db, [body.id]);
  const approvals = Map.groupBy(await listApprovals(ctx.db, [body.id]), ({ term_id }) => term_id);
  const terms: Term[] = [];
  for (const row of rows) {
    const given = (approvals.get(row.id) ?? []).map(approval);
    const rule = ruleOn(rules, body, row.elected_on);
    const before = terms.at(-1);
    const timing = timingOf(before?.dueOn ?? null, row.elected_on);
    // What was approved moved the end of the term before: an election by that day is in order.
    const unapproved =
      before !== undefined &&
      ((timing === 'late' && row.elected_on > before.endsOn) ||
        (timing === 'early' && timingOf(before.endsOn, row.elected_on) === 'early'));
    terms.push({
      ...{ id: row.id, number: row.number, electedOn: row.elected_on, years: row.years, dueOn: row.due_on },
      endsOn: endOf(row.due_on, given),
      ...{ approvals: given, edition: rule?.edition ?? null, source: rule?.source ?? null },
      ...{ timing, unapproved },
    });
  }
  return terms.toReversed();
}
