import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations, listStaffNames } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import type { CategoryRef, OrganisationRef } from '../contract/shapes.ts';
import type { DeadlineNumber } from '../deadlines.rules.ts';
import { listDeadlines } from '../store/deadlines.ts';

/** Names for the ids of a page, read once for all its lines. */
export interface Names {
  organisation(id: string): OrganisationRef;
  category(code: string | null): CategoryRef | null;
  place(id: string | null): { id: string; name: string } | null;
  /** How many working days the city gave itself, by kind and day. */
  readonly deadlines: readonly DeadlineNumber[];
  /** Whether an organisation takes on nothing new. */
  isClosed(organisationId: string): boolean;
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`nothing is named ${id}`);
  return found;
}

export async function namesOf(ctx: ReadContext): Promise<Names> {
  const all = await listOrganisations(ctx.db);
  const closed = new Set(all.filter((one) => one.closed).map(({ id }) => id));
  const organisations = new Map(
    all.map(({ id, name, shortName, phone }) => [id, { id, name, shortName, phone }]),
  );
  const categories = new Map(
    (await listCategories(ctx.db)).map(({ code, name, nameEn }) => [code, { code, name, nameEn }]),
  );
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, { id, name }]));
  return {
    organisation: (id) => known(organisations.get(id), id),
    category: (code) => (code === null ? null : (categories.get(code) ?? null)),
    place: (id) => (id === null ? null : (areas.get(id) ?? null)),
    deadlines: await listDeadlines(ctx.db),
    isClosed: (id) => closed.has(id),
  };
}

/** Names of staff by id. */
export async function staffNames(
  ctx: ReadContext,
  ids: readonly (string | null)[],
): Promise<(id: string) => { id: string; name: string }> {
  const names = await listStaffNames(
    ctx.db,
    ids.filter((id) => id !== null),
  );
  return (id) => ({ id, name: names.get(id)?.name ?? '' });
}
