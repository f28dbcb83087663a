import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';

/** The office that receives what residents say online: the nearest one above where they are, else the city's. */
export async function receiverFor(ctx: ReadContext, areaId: string | null): Promise<string> {
  const all = (await listOrganisations(ctx.db)).filter(({ closed, partner }) => !closed && !partner);
  const coordination = all.filter(({ kind }) => kind === 'coordination');
  // A city that has no such office yet: what residents say must not be lost, so the first body receives it.
  const offices = coordination.length > 0 ? coordination : all;
  const path = areaId === null ? [] : ((await findArea(ctx.db, areaId))?.path ?? []);
  const near = path.flatMap((area) => offices.filter((office) => office.areaId === area))[0];
  const top = offices.find(({ parentId }) => parentId === null) ?? offices[0];
  const found = near ?? top;
  if (!found) throw new Error('the city has no organisation');
  return found.id;
}
