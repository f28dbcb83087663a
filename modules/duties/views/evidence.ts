import { addDays, type Day, instantOf } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { countUnanswered, getCallLists, listHandled } from '../../needs/needs.public.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { type Area, listAreas } from '../../places/places.public.ts';
import {
  listAllServices,
  listCategories,
  type SearchableService,
  standsFor,
} from '../../services/services.public.ts';
import { inForceOn } from '../duties.rules.ts';
import { type Evidence, type Handling, type OwnershipState, ownershipOf } from '../ownership.rules.ts';
import { type DutyRecord, listDutiesOf } from '../store/duties.ts';
import { type EditionRecord, listEditions } from '../store/editions.ts';
import { listOffered, type OfferedRow } from '../store/offered.ts';
import { todayOf } from './seen.ts';

type CategoryRecord = Awaited<ReturnType<typeof listCategories>>[number];

/** What an office noted of a list of duties beside its call list. */
export interface Noted {
  readonly organisationId: string;
  readonly source: string;
}

/** One category in one area, with all that tells who owns it. */
export interface Found {
  readonly area: Area;
  readonly category: CategoryRecord;
  readonly state: OwnershipState;
  readonly duties: readonly DutyRecord[];
  readonly noted: readonly Noted[];
  readonly services: readonly SearchableService[];
  readonly handling: readonly Handling[];
  readonly naming: Evidence['naming'];
  readonly unmet: number;
  readonly declined: number;
  readonly offered: OfferedRow | null;
}

/** How long back handling counts. */
const yearDays = 365;

const sinceOf = (ctx: ReadContext): Day => addDays(todayOf(ctx), -yearDays);

/** Categories that needs are sorted into: those of the second level, and of the first where it has none. */
export function sortedInto(all: readonly CategoryRecord[]): CategoryRecord[] {
  const live = all.filter(({ state }) => state === 'live');
  const parents = new Set(live.map(({ parentCode }) => parentCode));
  return live.filter(({ code }) => !parents.has(code));
}

/** The lists that hold today with the areas they are of. */
export async function editionsInForce(ctx: ReadContext): Promise<ReadonlyMap<string, EditionRecord>> {
  const all = await listEditions(ctx.db);
  const current = inForceOn(all, todayOf(ctx));
  return new Map(all.filter(({ id }) => current.has(id)).map((one) => [one.id, one]));
}

/** Whether something that holds in one area concerns another: it lies above it, in it, or is the same. */
export async function concerning(ctx: ReadContext): Promise<(areaId: string, of: Area) => boolean> {
  const paths = new Map((await listAreas(ctx.db)).map(({ id, path }) => [id, path]));
  return (areaId, { id, path }) => path.includes(areaId) || (paths.get(areaId)?.includes(id) ?? false);
}

type Concerns = Awaited<ReturnType<typeof concerning>>;
type Now = (code: string) => string | null;

/** Rows of the lists by the category they name, and where each holds. */
async function dutiesBy(ctx: ReadContext, now: Now) {
  const editions = await editionsInForce(ctx);
  const today = todayOf(ctx);
  const duties = (await listDutiesOf(ctx.db, [...editions.keys()])).filter(
    ({ from }) => from === null || from <= today,
  );
  const byCategory = Map.groupBy(duties, ({ category }) => now(category) ?? '');
  return (codes: readonly string[], area: Area, concerns: Concerns) =>
    codes
      .flatMap((code) => byCategory.get(code) ?? [])
      .filter((one) => concerns(one.areaId ?? editions.get(one.editionId)?.areaId ?? '', area));
}

async function notedBy(ctx: ReadContext, now: Now) {
  const places = new Map((await listOrganisations(ctx.db)).map(({ id, areaId }) => [id, areaId]));
  const entries = (await getCallLists(ctx)).entries.filter(({ list }) => list === 'duty');
  const byCategory = Map.groupBy(entries, ({ category }) => now(category.code) ?? '');
  return (codes: readonly string[], area: Area, concerns: Concerns): Noted[] =>
    codes
      .flatMap((code) => byCategory.get(code) ?? [])
      .filter(({ organisation }) => concerns(places.get(organisation.id) ?? '', area))
      .map(({ organisation, source }) => ({ organisationId: organisation.id, source }));
}

async function servicesBy(ctx: ReadContext, now: Now) {
  const services = (await listAllServices(ctx.db)).filter(({ state }) => state === 'published');
  const byCategory = Map.groupBy(services, ({ category }) => now(category) ?? '');
  return (codes: readonly string[], area: Area, concerns: Concerns) =>
    codes
      .flatMap((code) => byCategory.get(code) ?? [])
      .filter(({ areaIds }) => areaIds.length === 0 || areaIds.some((id) => concerns(id, area)));
}

const keyOf = (area: string, category: string) => `${area} ${category}`;

/** Needs of a year with what became of them, by the areas that are looked at; of these categories only. */
async function workBy(
  ctx: ReadContext,
  areas: readonly Area[],
  now: Now,
  categories: readonly string[] | null,
) {
  const since = instantOf(sinceOf(ctx), '00:00', ctx.city.zone);
  const within = new Map(
    (await listAreas(ctx.db)).flatMap(({ id, path }) => {
      const found = areas.find((one) => path.includes(one.id));
      return found ? [[id, found.id] as const] : [];
    }),
  );
  const of = categories && { categories, areaIds: [...within.keys()] };
  const cellOf = (one: { readonly area: string; readonly category: string }) =>
    keyOf(within.get(one.area) ?? '', now(one.category) ?? '');
  const handled = Map.groupBy(await listHandled(ctx.db, since, of), cellOf);
  const unmet = new Map<string, number>();
  for (const one of await countUnanswered(ctx.db, since, of)) {
    unmet.set(cellOf(one), (unmet.get(cellOf(one)) ?? 0) + one.count);
  }
  return (area: string, category: string): { handling: Handling[]; unmet: number } => {
    const rows = Map.groupBy(handled.get(keyOf(area, category)) ?? [], (one) => one.organisationId);
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return {
      handling: [...rows].map(([organisationId, own]) => ({
        organisationId,
        taken: sum(own.map(({ taken }) => taken)),
        declined: sum(own.map(({ declined }) => declined)),
        handlers: [...new Set(own.flatMap(({ handlers }) => handlers))],
      })),
      unmet: unmet.get(keyOf(area, category)) ?? 0,
    };
  };
}

/**
 * Who owns what in these areas, of every category needs are sorted into, in the city's order of categories; or of
 * `only` one, for which nothing else is counted.
 */
export async function foundIn(
  ctx: ReadContext,
  areas: readonly Area[],
  only: string | null = null,
): Promise<Found[]> {
  const all = await listCategories(ctx.db);
  const now = standsFor(all);
  const concerns = await concerning(ctx);
  const [duties, noted, services] = [
    await dutiesBy(ctx, now),
    await notedBy(ctx, now),
    await servicesBy(ctx, now),
  ];
  const counted = only === null ? null : all.map(({ code }) => code).filter((code) => now(code) === only);
  const work = await workBy(ctx, areas, now, counted);
  const marks = new Map(
    (await listOffered(ctx.db)).map((one) => [keyOf(one.area_id, one.category_code), one]),
  );
  const sorted = sortedInto(all).filter(({ code }) => only === null || code === only);
  return areas.flatMap((area) =>
    sorted.map((category): Found => {
      const codes = [category.code, ...(category.parentCode === null ? [] : [category.parentCode])];
      const here = {
        duties: duties(codes, area, concerns),
        noted: noted(codes, area, concerns),
        services: services(codes, area, concerns),
        ...work(area.id, category.code),
      };
      const naming = [
        ...here.duties,
        ...here.noted.map(({ organisationId }) => ({ leadId: null, assistingIds: [organisationId] })),
      ];
      return {
        ...{ ...here, area, category, naming, state: ownershipOf({ ...here, naming }) },
        declined: here.handling.reduce((total, one) => total + one.declined, 0),
        offered: marks.get(keyOf(area.id, category.code)) ?? null,
      };
    }),
  );
}
