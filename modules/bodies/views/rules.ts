import { bodyKinds } from '../../../base/body-kinds.words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { RulesSeen } from '../bodies.contract.ts';
import { maySet } from '../bodies.policy.ts';
import { bodyLevels } from '../bodies.rules.ts';
import { daysOf, rulesOf, thresholdsOf } from './seen.ts';

/** The editions, by kind and level, the newest first; the thresholds of warnings and the numbers of days. */
export async function rulesSeen(ctx: ReadContext): Promise<RulesSeen> {
  const rules = (await rulesOf(ctx)).toSorted(
    (a, b) =>
      bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind) ||
      bodyLevels.indexOf(a.level) - bodyLevels.indexOf(b.level) ||
      b.effectiveFrom.localeCompare(a.effectiveFrom),
  );
  return {
    rules: rules.map((rule) => ({ ...rule, years: [...rule.years] })),
    thresholds: await thresholdsOf(ctx),
    days: await daysOf(ctx),
    maySet: maySet(ctx.actor),
  };
}
