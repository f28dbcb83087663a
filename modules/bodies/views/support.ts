import { yuanOf } from '../../../base/money.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import type { SupportSeen } from '../bodies.contract.ts';
import { mayKeep, maySet } from '../bodies.policy.ts';
import { findBody, listAllBodies } from '../store/bodies.ts';
import { listSupport, listSupportRules } from '../store/support.ts';
import { gapsOf, type Means, type SupportColumn, supportRuleFor } from '../support.rules.ts';
import { supportTitles, supportWords as w } from '../words/support.words.ts';
import { keepingOf, placesOf, todayOf } from './seen.ts';

const meansOf = ({ money, rooms, fullTime, partTime }: Means): Means => ({
  ...{ money, rooms, fullTime, partTime },
});

/** Throws 404. */
export async function supportOf(ctx: ReadContext, id: string): Promise<SupportSeen> {
  const body = await findBody(ctx.db, id);
  if (!body) throw notFound();
  const rules = await listSupportRules(ctx.db);
  const years = (await listSupport(ctx.db, [id])).map(({ year, source, ...all }) => {
    const means = meansOf(all);
    const rule = supportRuleFor(rules, body, year);
    return {
      ...{ ...means, year, source },
      rule: rule && { ...meansOf(rule), edition: rule.edition, source: rule.source },
      gaps: rule ? gapsOf(means, rule) : [],
    };
  });
  return { years, maySet: maySet(ctx.actor) };
}

const order = Object.keys(supportTitles) as SupportColumn[];

/** Support of the bodies that the caller keeps, as a sheet that can be imported again; or an empty one with an example. */
export async function supportSheet(
  ctx: ReadContext,
  { format, template }: { readonly format: SheetQuery['kind']; readonly template: SheetQuery['template'] },
): Promise<SheetFile> {
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const kept = (await listAllBodies(ctx.db)).filter(
    (body) => body.endedOn === null && mayKeep(ctx.actor, own, placeOf(body)),
  );
  const names = new Map(kept.map(({ id, code, name }) => [id, code === '' ? name : code]));
  const rows: Record<SupportColumn, Cell>[] = [];
  if (template === 'true')
    rows.push({
      ...{ body: kept[0]?.name ?? '', year: Number(todayOf(ctx).slice(0, 4)), money: '12000', rooms: 1 },
      ...{ fullTime: 1, partTime: 2, source: w.sourceBooks.zh },
    });
  else
    for (const one of await listSupport(ctx.db, [...names.keys()]))
      rows.push({
        ...{ body: names.get(one.bodyId) ?? '', year: one.year, rooms: one.rooms },
        money: one.money === null ? '' : yuanOf(one.money),
        ...{ fullTime: one.fullTime, partTime: one.partTime, source: one.source },
      });
  const file = template === 'true' ? 'support-template' : `${ctx.city.key}-support-${todayOf(ctx)}`;
  const titles: Cell[] = order.map((column) => supportTitles[column][0]);
  return sheetFileOf(
    { file, title: w.title.zh, kind: format },
    [titles, ...rows.map((row) => order.map((column) => row[column]))],
    order.map((column) => (column === 'body' || column === 'source' ? 36 : 14)),
  );
}
