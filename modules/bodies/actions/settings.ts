import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { DaysFields, RuleFields, ThresholdFields } from '../bodies.contract.ts';
import * as happenings from '../bodies.happenings.ts';
import { allowSetting, asConsequence } from '../bodies.policy.ts';
import { findBodyToChange, saveBody } from '../store/bodies.ts';
import { saveDays } from '../store/days.ts';
import * as store from '../store/terms.ts';
import { dueOf, ruleOn, yearsOf } from '../terms.rules.ts';
import { rulesOf } from '../views/seen.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';
import { electionOf, refuseField, stale } from './load.ts';

/** Reckons the terms anew that were elected since an edition began. Gives how many moved. Throws 400. */
async function reckonAnew(ctx: WriteContext, { kind, level, effectiveFrom }: RuleFields): Promise<number> {
  const rules = await rulesOf(ctx);
  const moved = new Set<string>();
  for (const term of await store.listTermsSince(ctx.db, { kind, level, from: effectiveFrom })) {
    const found = yearsOf(ruleOn(rules, { kind, level }, term.elected_on), term.years);
    if ('fault' in found) {
      const name = (await findBodyToChange(ctx.db, term.body_id))?.name ?? '';
      const values = { name, day: term.elected_on, years: term.years ?? 0 };
      throw refuseField('years', w.breaksTerm, values);
    }
    const due = dueOf(term.elected_on, found.years);
    if (due === term.due_on) continue;
    await store.saveTerm(ctx.db, asConsequence({ id: term.body_id }), term.id, { due_on: due });
    moved.add(term.body_id);
  }
  for (const id of moved) {
    const body = await findBodyToChange(ctx.db, id);
    if (body && !(await saveBody(ctx.db, asConsequence(body), await electionOf(ctx, id)))) throw stale(body);
  }
  return moved.size;
}

/** Enters an edition; what was elected since is reckoned anew. Throws 400 on the field, 403. */
export async function addRule(ctx: WriteContext, rule: RuleFields): Promise<void> {
  allowSetting(ctx.actor, rule);
  const years = [...new Set(rule.years)].toSorted((a, b) => a - b);
  if (rule.usual !== null && !years.includes(rule.usual)) throw refuseField('usual', w.usualYears);
  const id = newId(ctx.now, ctx.chance);
  const made = await store.createRule(ctx.db, {
    ...{ city_id: ctx.city.id, id, kind: rule.kind, level: rule.level, edition: rule.edition, years },
    ...{ effective_from: rule.effectiveFrom, most_early: rule.mostEarly, most_late: rule.mostLate },
    // Where there is only one number of years, it is the usual one.
    usual: rule.usual ?? (years.length === 1 ? (years[0] ?? null) : null),
    ...{ source: rule.source, entered_by: staffOf(ctx.actor).staffId, entered_at: ctx.now },
  });
  if (!made) throw refuseField('effectiveFrom', w.sameRule);
  const moved = await reckonAnew(ctx, rule);
  const { kind, level, effectiveFrom: from } = rule;
  await record(ctx, happenings.ruleAdded, id, { kind, level, from, moved });
}

/** Throws 403, and 409 on an old version. */
export async function setThresholds(ctx: WriteContext, given: ThresholdFields): Promise<void> {
  const allowed = allowSetting(ctx.actor, given);
  if (!(await store.saveThresholds(ctx.db, ctx.city.id, allowed)))
    throw new AppError(409, 'stale', w.staleSetting);
  const { version, ...fields } = given;
  await record(ctx, happenings.thresholdsSet, ctx.city.id, {
    ...{ version: version + 1, fields: Object.keys(fields) },
  });
}

/** Throws 403, and 409 on an old version. */
export async function setDays(ctx: WriteContext, given: DaysFields): Promise<void> {
  const allowed = allowSetting(ctx.actor, given);
  if (!(await saveDays(ctx.db, ctx.city.id, allowed))) throw new AppError(409, 'stale', w.staleSetting);
  const { version, ...fields } = given;
  await record(ctx, happenings.daysSet, ctx.city.id, {
    ...{ version: version + 1, fields: Object.keys(fields) },
  });
}
