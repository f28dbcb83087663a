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
  type SearchableService,
} from '../services/services.public.ts';
import type { CategoryRef, OrganisationRef } from './contract/shapes.ts';
import type { DeadlineNumber } from './deadlines.rules.ts';
import { listDeadlines } from './store/deadlines.ts';

interface Catalogues {
  organisations: ReadonlyMap<string, OrganisationRef>;
  /** Organisations that take on nothing new. */
  closed: ReadonlySet<string>;
  categories: ReadonlyMap<string, CategoryRef & { parentCode: string | null }>;
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

async function load({ db }: ReadContext): Promise<Catalogues> {
  const organisations = await listOrganisations(db);
  const categories = await listCategories(db);
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
    closed: new Set(organisations.filter((one) => one.closed).map(({ id }) => id)),
    categories: new Map(
      categories.map(({ code, name, nameEn, parentCode }) => [code, { code, name, nameEn, parentCode }]),
    ),
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
    // A sheet changes hundreds of services at once: only what changed is read anew.
    if (found.name.startsWith('services.')) {
      const service = await findService(ctx.db, found.subjectId);
      if (!service) return;
      memory.services.set(service.id, service);
      memory.openings.set(service.id, openingOf(service, memory.stations));
    }
  },
});
