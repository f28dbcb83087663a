import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { Near } from '../honours.policy.ts';
import type { Jury } from '../store/jury.ts';
import type { NominationRecord } from '../store/nominations.ts';

export const todayOf = (ctx: ReadContext): string => localTime(ctx.now, ctx.city.zone).day;

/** What each organisation of the city is called. */
export async function organisationNames(ctx: ReadContext): Promise<(id: string) => string> {
  const names = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  return (id) => names.get(id) ?? '';
}

/** The offices of the joint meeting of an area and of those above it. */
export async function officesOver(ctx: ReadContext, areaId: string): Promise<string[]> {
  const path = (await findArea(ctx.db, areaId))?.path ?? [];
  return (await listOrganisations(ctx.db))
    .filter((one) => one.kind === 'coordination' && !one.closed && path.includes(one.areaId))
    .map(({ id }) => id);
}

/** As {@link officesOver}, of where an organisation lies. */
export async function officesOverBody(ctx: ReadContext, organisationId: string): Promise<string[]> {
  const found = (await listOrganisations(ctx.db)).find(({ id }) => id === organisationId);
  return found ? officesOver(ctx, found.areaId) : [];
}

/** Who works with a round, so that somebody else decides it. */
export function nearOf({ jurors }: Jury, nominations: readonly NominationRecord[]): Near {
  return {
    jurors: jurors.map(({ staffId }) => staffId),
    nominators: nominations.flatMap(({ byId }) => byId ?? []),
  };
}

export const namePlace = 'honours.nomination.name';
export const contactPlaces = {
  nomination: 'honours.nomination.contact',
  objection: 'honours.objection.contact',
} as const;
