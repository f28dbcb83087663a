import { addDays, localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import {
  daysOf,
  keepingOf,
  listBodyNames,
  mayKeep,
  maySet,
  nearestOf,
  placesOf,
} from '../bodies/bodies.public.ts';
import { findEmployer } from '../employers/employers.public.ts';
import { areaLabels, listAreas } from '../places/places.public.ts';
import { broughtForms, type Form, type FormRule, judgeForm } from './forms.rules.ts';
import type { FormRulesSeen, FoundingFields, Undertaking } from './founding.contract.ts';
import * as store from './founding.store.ts';
import { daysStill, nextStep, pageSize, type State, type Step } from './steps.rules.ts';

export const todayOf = (ctx: ReadContext) => localTime(ctx.now, ctx.city.zone).day;

export async function formRulesOf(ctx: ReadContext): Promise<FormRule[]> {
  return [...(await store.listOwnForms(ctx.db)), ...broughtForms];
}

async function seen(ctx: ReadContext, rows: readonly store.UndertakingRow[]): Promise<Undertaking[]> {
  const steps = Map.groupBy(
    await store.listSteps(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    (row) => row.undertaking_id,
  );
  const ids = rows.flatMap(({ parent_id, body_id }) => [parent_id, body_id]);
  const names = new Map((await listBodyNames(ctx.db, ids)).map(({ id, name }) => [id, name]));
  const labels = areaLabels(await listAreas(ctx.db));
  const { standstill } = await daysOf(ctx);
  const nearest = await nearestOf(ctx);
  const [own, placeOf, rules, today] = [
    await keepingOf(ctx),
    await placesOf(ctx),
    await formRulesOf(ctx),
    todayOf(ctx),
  ];
  return Promise.all(
    rows.map(async (row): Promise<Undertaking> => {
      const taken = (steps.get(row.id) ?? []).map(({ step, done_on, note }) => ({
        ...{ step: step as Step, doneOn: done_on, note },
      }));
      const { kind, form, people, units, area_id: areaId } = row;
      const asked = { kind, form: form as Form, people, units };
      const judged = judgeForm(rules, asked, today);
      const employer = row.employer_id === null ? null : await findEmployer(ctx.db, row.employer_id);
      const open = row.state === 'open';
      const still = open ? daysStill(row.opened_on, taken, today) : 0;
      const carrier = nearest({ kind, areaId });
      return {
        ...{ id: row.id, version: row.version, kind: kind as FoundingFields['kind'], form: asked.form },
        ...{ name: row.name, areaId, employerId: row.employer_id, parentId: row.parent_id, people, units },
        ...{ area: labels.get(areaId) ?? '', parent: names.get(row.parent_id ?? '') ?? null },
        ...{ employer: employer?.name ?? null, state: row.state as State, why: row.why },
        ...{ openedOn: row.opened_on, steps: taken, next: open ? nextStep(taken) : null },
        body: row.body_id === null ? null : { id: row.body_id, name: names.get(row.body_id) ?? '' },
        judged: {
          rule: judged.rule && { ...judged.rule, kind: judged.rule.kind as FoundingFields['kind'] },
          ...{ fault: open ? judged.fault : null, ways: [...judged.ways] },
        },
        stillFor: still >= standstill ? still : null,
        carrier: carrier && { id: carrier.id, name: carrier.shortName },
        mayKeep: mayKeep(ctx.actor, own, placeOf({ kind, areaId })),
      };
    }),
  );
}

export async function listFoundings(
  ctx: ReadContext,
  { state, still, page }: { readonly state: State; readonly still: 'true' | 'false'; readonly page: number },
): Promise<{
  undertakings: Undertaking[];
  total: number;
  pageSize: number;
  still: number;
  standstill: number;
}> {
  const cut = { limit: pageSize, offset: (page - 1) * pageSize };
  const { standstill } = await daysOf(ctx);
  const until = addDays(todayOf(ctx), -standstill);
  const only = still === 'true';
  const asked = { state: only ? ('open' as const) : state, until: only ? until : null };
  const { rows, total } = await store.listUndertakings(ctx.db, asked, cut);
  const none = { limit: 0, offset: 0 };
  const { total: stands } = await store.listUndertakings(ctx.db, { state: 'open', until }, none);
  return { undertakings: await seen(ctx, rows), total, pageSize, still: stands, standstill };
}

/** Throws 404. */
export async function oneFounding(ctx: ReadContext, id: string): Promise<Undertaking> {
  const row = await store.findUndertaking(ctx.db, id);
  const [one] = row ? await seen(ctx, [row]) : [];
  if (!one) throw notFound();
  return one;
}

/** The editions, by kind and form, the newest first. */
export async function formRulesSeen(ctx: ReadContext): Promise<FormRulesSeen> {
  const rules = (await formRulesOf(ctx)).toSorted(
    (a, b) =>
      a.kind.localeCompare(b.kind) ||
      a.form.localeCompare(b.form) ||
      b.effectiveFrom.localeCompare(a.effectiveFrom),
  );
  return {
    rules: rules.map((rule) => ({ ...rule, kind: rule.kind as FoundingFields['kind'] })),
    maySet: maySet(ctx.actor),
  };
}
