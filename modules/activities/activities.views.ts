import { leastShown } from '../../base/small-counts.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type Window, windowOf } from '../../platform/sheets/list-sheet.ts';
import { listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import { listAreaIdsWithin, listAreas } from '../places/places.public.ts';
import type { Activity } from './activities.contract.ts';
import * as policy from './activities.policy.ts';
import { differing } from './activities.rules.ts';
import { pageSize } from './kinds.rules.ts';
import * as store from './store/activities.ts';
import { listEditions } from './store/editions.ts';
import * as listing from './store/listing.ts';

async function seenAll(ctx: ReadContext, records: readonly store.ActivityRecord[]): Promise<Activity[]> {
  const named = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const partnersOf = await store.listPartners(
    ctx.db,
    records.map(({ id }) => id),
  );
  const organisation = (id: string) => ({ id, shortName: named.get(id) ?? '' });
  const exact = policy.readsExact(ctx.actor);
  const told = (count: number | null) =>
    exact || count === null || count >= leastShown ? count : ('few' as const);
  return records.map(({ id, version, state, fields, organisationId, changedAt }) => {
    const partners = partnersOf.get(id) ?? [];
    const present = partners.filter(({ disownedWhy }) => disownedWhy === null);
    const others = present.map((one) => one.organisationId);
    return {
      ...{ ...fields, id, version, state, partnerIds: others },
      ...{ attendance: told(fields.attendance), households: told(fields.households) },
      organisation: organisation(organisationId),
      partners: partners.map(({ organisationId: of, disownedWhy }) => ({
        ...organisation(of),
        disownedWhy,
      })),
      area: areas.get(fields.areaId) ?? '',
      changedAt: changedAt.toISOString(),
      mayChange: policy.mayChange(ctx.actor, organisationId),
      mayDisown: state === 'held' && policy.mayDisown(ctx.actor, others),
    };
  });
}

export interface ActivityQuery extends Omit<listing.ActivityFilter, 'areas'> {
  readonly area?: string | undefined;
  readonly page: number;
}

/** Activities within the caller's scope, those that ended last first, and how many there are. */
export async function listSeenActivities(
  ctx: ReadContext,
  { area, ...filter }: Omit<ActivityQuery, 'page'>,
  window: Window,
): Promise<{ activities: Activity[]; total: number }> {
  const areas = area === undefined ? undefined : await listAreaIdsWithin(ctx.db, [area]);
  const scope = policy.scopeOf(ctx.actor);
  const { activities, total } = await listing.listActivities(ctx.db, scope, { ...filter, areas }, window);
  return { activities: await seenAll(ctx, activities), total };
}

/** One page of them, with what the form wants to know. */
export async function listActivities(ctx: ReadContext, { page, ...filter }: ActivityQuery) {
  return {
    ...(await listSeenActivities(ctx, filter, windowOf(page, pageSize))),
    pageSize,
    brands: await listing.listBrands(ctx.db),
    mayAddFor: policy.mayAddFor(ctx.actor),
  };
}

/** Throws 404. */
export async function getActivity(ctx: ReadContext, id: string): Promise<Activity> {
  const record = await listing.findActivity(ctx.db, policy.scopeOf(ctx.actor), id);
  const [seen] = record ? await seenAll(ctx, [record]) : [];
  if (!seen) throw notFound();
  return seen;
}

/** With its versions, newest first. Throws 404. */
export async function getActivityWithEditions(ctx: ReadContext, id: string) {
  const activity = await getActivity(ctx, id);
  const rows = await listEditions(ctx.db, id);
  const person = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  const editions = rows.map(({ version, state, why, byId, at, fields }, index) => {
    const before = rows[index + 1];
    return {
      ...{ version, state, why, by: person(byId), at: at.toISOString() },
      fields: before ? differing(before.fields, fields) : [],
    };
  });
  return { ...activity, editions };
}
