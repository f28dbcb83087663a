import type { ReadContext } from '../../../platform/access/context.ts';
import { listAreas } from '../../places/places.public.ts';
import type { Editions } from '../contract/editions.ts';
import { mayKeep } from '../duties.policy.ts';
import { inForceOn } from '../duties.rules.ts';
import { countDuties, listEditions } from '../store/editions.ts';
import { todayOf } from './seen.ts';

/** Counties and the city: a list is one of those. */
const deepest = 2;

/** Every edition, which hold today, and where the caller may enter another. */
export async function getEditions(ctx: ReadContext): Promise<Editions> {
  const areas = await listAreas(ctx.db);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const all = await listEditions(ctx.db);
  const counts = await countDuties(ctx.db);
  const current = inForceOn(all, todayOf(ctx));
  return {
    editions: all.map(({ areaId, filled: _filled, ...edition }) => ({
      ...{
        ...edition,
        area: { id: areaId, name: names.get(areaId) ?? '' },
        current: current.has(edition.id),
      },
      ...{ duties: counts.get(edition.id)?.listed ?? 0, removed: counts.get(edition.id)?.removed ?? 0 },
      mayKeep: mayKeep(ctx.actor, areaId),
    })),
    areas: areas
      .filter(({ id, path, closed }) => !closed && path.length <= deepest && mayKeep(ctx.actor, id))
      .map(({ id, name }) => ({ id, name })),
  };
}
