import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record, recordAll } from '../../../platform/happenings/happening.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import type { SupportRuleFields } from '../bodies.contract.ts';
import * as happenings from '../bodies.happenings.ts';
import { allowKeeping, allowSetting, mayKeep } from '../bodies.policy.ts';
import { mostBodyRows } from '../bodies.rules.ts';
import { listAllBodies } from '../store/bodies.ts';
import * as store from '../store/support.ts';
import { lockTree } from '../store/tree.ts';
import {
  meansKinds,
  planSupport,
  type SupportColumn,
  type SupportSheetRow,
  supportKey,
} from '../support.rules.ts';
import { keepingOf, placesOf, todayOf } from '../views/seen.ts';
import { supportTitles, supportWords as w } from '../words/support.words.ts';
import { refuseField, stale } from './load.ts';

const needed: readonly SupportColumn[] = ['body', 'year', 'source'];

export const supportForm: SheetForm<SupportColumn> = {
  name: 'body-support',
  columns: (Object.keys(supportTitles) as SupportColumn[]).map((key) => ({
    ...{ key, titles: supportTitles[key], needed: needed.includes(key) },
  })),
  mostRows: mostBodyRows + 1,
};

/** What the rows of a sheet would do to what is known of support. */
export const planningSupport = (ctx: ReadContext) => async (rows: readonly SupportSheetRow[]) => {
  const bodies = (await listAllBodies(ctx.db)).filter(({ endedOn }) => endedOn === null);
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const kept = new Set(bodies.filter((one) => mayKeep(ctx.actor, own, placeOf(one))).map(({ id }) => id));
  const known = await store.listSupport(ctx.db, [...kept]);
  return planSupport(rows, {
    ...{ bodies, mayKeep: (id) => kept.has(id), thisYear: Number(todayOf(ctx).slice(0, 4)) },
    known: new Map(known.map((one) => [supportKey(one.bodyId, one.year), one])),
  });
};

/** Takes over a sheet of support. The same sheet again changes nothing. Throws 403, 409. */
export async function importSupport(
  ctx: WriteContext,
  { opened, take }: Taking<SupportColumn>,
): Promise<SheetReport> {
  await lockTree(ctx.db, ctx.city.id);
  const { plan, report } = await takeSheet(ctx, opened, take, planningSupport(ctx));
  const bodies = new Map((await listAllBodies(ctx.db)).map((one) => [one.id, one]));
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const allowed = plan.good
    .filter(({ kind }) => kind !== 'same')
    .map((row) => {
      const { kind = '', areaId = '' } = bodies.get(row.bodyId) ?? {};
      return { kind: row.kind, row: allowKeeping(ctx.actor, own, placeOf({ kind, areaId }), row) };
    });
  const added = allowed.flatMap(({ kind, row }) => (kind === 'added' ? [row] : []));
  await store.createSupport(ctx.db, ctx.city.id, added);
  for (const { kind, row } of allowed) {
    if (kind === 'changed' && !(await store.saveSupport(ctx.db, row)))
      throw stale({ name: bodies.get(row.bodyId)?.name ?? '' });
  }
  await recordAll(
    ctx,
    happenings.supportImported,
    allowed.map(({ row }) => ({ subjectId: row.bodyId, facts: { year: row.year } })),
  );
  return report;
}

/** Enters an edition of what is asked for. Throws 400 on the field, 403. */
export async function addSupportRule(ctx: WriteContext, rule: SupportRuleFields): Promise<void> {
  const allowed = allowSetting(ctx.actor, rule);
  if (meansKinds.every((what) => rule[what] === null)) throw refuseField('money', w.nothingAsked);
  const id = newId(ctx.now, ctx.chance);
  const row = { city_id: ctx.city.id, id, entered_by: staffOf(ctx.actor).staffId, entered_at: ctx.now };
  if (!(await store.createSupportRule(ctx.db, row, allowed))) throw refuseField('effectiveFrom', w.sameRule);
  const { kind, level, effectiveFrom: from } = rule;
  await record(ctx, happenings.supportRuleAdded, id, { kind, level, from });
}
