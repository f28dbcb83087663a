import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { placesOf } from './seen.ts';

/** The organisation of a line that is nearest: in the area, else above it; null where there is none. */
export async function nearestOf(ctx: ReadContext) {
  const open = (await listOrganisations(ctx.db)).filter(({ closed }) => !closed);
  const placeOf = await placesOf(ctx);
  return (body: { readonly kind: string; readonly areaId: string }) => {
    for (const areaId of placeOf(body).areaPath) {
      const found = open.find((one) => one.kind === body.kind && one.areaId === areaId);
      if (found) return found;
    }
    return null;
  };
}
