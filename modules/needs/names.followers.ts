import { type OpeningSpan, readOpening } from '../../engines/text/opening.ts';
import { createPlaceReader, type PlaceReader } from '../../engines/text/places.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listAreas, listStations } from '../places/places.public.ts';
import {
  findService,
  listAllServices,
  listCategories,
  movesCategories,
  type SearchableService,
  standsFor,
} from '../services/services.public.ts';
import type { CategoryRef, OrganisationRef } from './contract/shapes.ts';
import type { DeadlineNumber } from './deadlines.rules.ts';
import { listDeadlines } from './store/deadlines.ts';

interface Catalogues {
  organisations: ReadonlyMap<string, OrganisationRef>;
  /** What kind of body an organisation is: union, court. */
  kinds: ReadonlyMap<string, string>;
  /** Organisations that take on nothing new. */
  closed: ReadonlySet<string>;
  /** By every code there ever was: what was merged is named as what it was merged into. */
  categories: ReadonlyMap<string, CategoryRef & { parentCode: string | null }>;
  /** Which other codes stand for a category. */
  merged: ReadonlyMap<string, readonly string[]>;
  areas: ReadonlyMap<string, { id: string; name: string }>;
  /** Which areas of today a text names. */
  readPlaces: PlaceReader;
  /** Those that have left the menu too: what was handed over goes on naming them. */
  services: Map<string, SearchableService>;
  /** When a service's doors are open, its station's where it has none of its own; nothing for those without hours. */
  openings: Map<string, readonly OpeningSpan[]>;
  stations: ReadonlyMap<string, OpeningSpan>;
  /** How many working days the city gave itself, by kind and day. */
  deadlines: readonly DeadlineNumber[];
}

/** What nearly every page names and hardly ever changes: organisations, categories, areas and the menu. */
export const catalogues = memoryKey<Catalogues>('needs.catalogues');

function openingOf(service: SearchableService, stations: Catalogues['stations']): readonly OpeningSpan[] {
  if (service.delivery === 'link') return [];
  if (service.opening !== '') return readOpening(service.opening);
  const station = service.stationId === null ? undefined : stations.get(service.stationId);
  return station ? [station] : [];
}

function namedCategories(
  all: Awaited<ReturnType<typeof listCategories>>,
): Pick<Catalogues, 'categories' | 'merged'> {
  const target = standsFor(all);
  const known = new Map(
    all.map(({ code, name, nameEn, parentCode }) => [code, { code, name, nameEn, parentCode }]),
  );
  const merged = new Map<string, string[]>();
  for (const { code } of all) {
    const into = target(code);
    if (into !== null && into !== code) merged.set(into, [...(merged.get(into) ?? []), code]);
  }
  const named = [...known].map(([code, own]) => [code, known.get(target(code) ?? code) ?? own] as const);
  return { categories: new Map(named), merged };
}

async function load({ db }: ReadContext): Promise<Catalogues> {
  const organisations = await listOrganisations(db);
  const { categories, merged } = namedCategories(await listCategories(db));
  const areas = await listAreas(db);
  const services = await listAllServices(db);
  const stations = new Map(
    (await listStations(db)).map(({ id, openDays, openFrom, openTo }) => [
      id,
      {
        days: openDays,
        from: openFrom.slice(0, 5),
        to: openTo.slice(0, 5),
        workdays: false,
        onHolidays: true,
      },
    ]),
  );
  return {
    organisations: new Map(
      organisations.map(({ id, name, shortName, phone }) => [id, { id, name, shortName, phone }]),
    ),
    kinds: new Map(organisations.map(({ id, kind }) => [id, kind])),
    closed: new Set(organisations.filter((one) => one.closed).map(({ id }) => id)),
    ...{ categories, merged },
    areas: new Map(areas.map(({ id, name }) => [id, { id, name }])),
    readPlaces: createPlaceReader(areas.filter(({ closed }) => !closed)),
    services: new Map(services.map((service) => [service.id, service])),
    stations,
    openings: new Map(services.map((service) => [service.id, openingOf(service, stations)])),
    deadlines: await listDeadlines(db),
  };
}

/** Coming and going of staff is told by the same module and changes no name. */
const changing = /^(places\.|organisations\.organisation|needs\.deadline-set)/;

export const cataloguesFollower = inEveryProcess<Catalogues>({
  key: catalogues,
  load,
  follow: async (ctx, memory, found) => {
    if (changing.test(found.name)) Object.assign(memory, await load(ctx));
    if (movesCategories(found)) Object.assign(memory, namedCategories(await listCategories(ctx.db)));
    // A sheet changes hundreds of services at once: only what changed is read anew.
    if (found.name.startsWith('services.')) {
      const service = await findService(ctx.db, found.subjectId);
      if (!service) return;
      memory.services.set(service.id, service);
      memory.openings.set(service.id, openingOf(service, memory.stations));
    }
  },
});
