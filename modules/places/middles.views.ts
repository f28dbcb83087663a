import type { ReadContext } from '../../platform/access/context.ts';
import { type Middle, middlesOf } from './middles.rules.ts';
import { listAreas, listStations } from './places.store.ts';

/** Where the areas of the city lie, for a drawing of how they stand to each other. */
export async function listMiddles(ctx: ReadContext): Promise<Map<string, Middle>> {
  return middlesOf(await listAreas(ctx.db), await listStations(ctx.db));
}
