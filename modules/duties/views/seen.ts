import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';

export const todayOf = (ctx: ReadContext) => localTime(ctx.now, ctx.city.zone).day;

export interface OrganisationRef {
  readonly id: string;
  readonly shortName: string;
}

/** What organisations are called. */
export async function refsOf(ctx: ReadContext): Promise<(id: string) => OrganisationRef> {
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  return (id) => ({ id, shortName: names.get(id) ?? '' });
}
