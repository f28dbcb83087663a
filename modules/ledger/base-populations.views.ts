import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listPersons } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import type { BaseContent, BaseEdition, BasePopulation } from './base-populations.contract.ts';
import * as store from './base-populations.store.ts';
import { mayEditIndicators } from './indicators.policy.ts';

async function seen(ctx: ReadContext, records: readonly store.BaseRecord[]): Promise<BasePopulation[]> {
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const person = await listPersons(
    ctx.db,
    records.map(({ changedBy }) => changedBy),
  );
  return records.map(({ id, version, content, state, changedBy, changedAt }) => ({
    ...{ ...content, id, version, state, area: areas.get(content.areaId) ?? '' },
    ...{ changedBy: person(changedBy), changedAt: changedAt.toISOString() },
  }));
}

/** By what they are of, newest day first, of one day the city before its counties. */
export async function listBasePopulations(
  ctx: ReadContext,
): Promise<{ bases: BasePopulation[]; mayEdit: boolean }> {
  const areas = (await listAreas(ctx.db)).toSorted((a, b) => a.path.length - b.path.length);
  const place = new Map(areas.map(({ id }, index) => [id, index]));
  const rank = ({ areaId }: BasePopulation) => place.get(areaId) ?? areas.length;
  const kept = await seen(ctx, await store.listBases(ctx.db));
  const groups = Map.groupBy(kept, ({ base, day }) => `${base}\n${day}`);
  const bases = [...groups.values()].flatMap((of) => of.toSorted((a, b) => rank(a) - rank(b)));
  return { bases, mayEdit: mayEditIndicators(ctx.actor) };
}

export async function seenBase(ctx: ReadContext, record: store.BaseRecord): Promise<BasePopulation> {
  const [base] = await seen(ctx, [record]);
  if (!base) throw notFound();
  return base;
}

/** The fields in which two contents differ. */
export function differingBase(before: BaseContent, after: BaseContent): string[] {
  return (Object.keys(after) as (keyof BaseContent)[]).filter((key) => before[key] !== after[key]);
}

/** Newest first. Throws 404. */
export async function getBaseEditions(ctx: ReadContext, id: string): Promise<{ editions: BaseEdition[] }> {
  const rows = await store.listBaseEditions(ctx.db, id);
  if (rows.length === 0) throw notFound();
  const person = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  return {
    editions: rows.map(({ byId, at, ...row }, index) => {
      const before = rows[index + 1];
      const state = before && before.state !== row.state ? ['state'] : [];
      return {
        ...{ ...row, by: person(byId), at: at.toISOString() },
        fields: before ? [...differingBase(before.content, row.content), ...state] : [],
      };
    }),
  };
}
