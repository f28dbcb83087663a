import { createPublished } from '../../modules/cards/cards.public.ts';
import { createEmployers } from '../../modules/employers/employers.public.ts';
import { addBasePopulations } from '../../modules/ledger/base-populations.public.ts';
import { createAllStaff, createOrganisations } from '../../modules/organisations/organisations.public.ts';
import { createAreaTree, createHelpLine, createStations } from '../../modules/places/places.public.ts';
import { createCategories, offerServices } from '../../modules/services/services.public.ts';
import type { Staff } from '../../platform/access/actor.ts';
import type { City, WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { areas } from './areas.ts';
import { basePopulations } from './base-populations.ts';
import { cards } from './cards.ts';
import { categories } from './categories.ts';
import { employers } from './employers.ts';
import { helpLines } from './help-lines.ts';
import { openings } from './openings.ts';
import { organisations } from './organisations.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { stations } from './stations.ts';

/** What the demo city's keys became. */
export interface Furnished {
  readonly city: City;
  readonly area: (key: string) => string;
  readonly organisation: (key: string) => string;
  readonly employer: (key: string) => string;
  readonly service: (key: string) => string;
  /** A staff member by key, as if signed in. */
  readonly staff: (key: string) => Staff;
}

class Keys<T = string> {
  readonly #known = new Map<string, T>();
  readonly #what: string;

  constructor(what: string) {
    this.#what = what;
  }

  add(key: string, value: T): void {
    this.#known.set(key, value);
  }

  addAll(all: ReadonlyMap<string, T>): void {
    for (const [key, value] of all) this.add(key, value);
  }

  addInOrder(rows: readonly { key: string }[], values: readonly T[]): void {
    for (const [index, value] of values.entries()) this.add(rows[index]?.key ?? '', value);
  }

  readonly get = (key: string): T => {
    const value = this.#known.get(key);
    if (value === undefined) throw new Error(`the demo city has no ${this.#what} ${key}`);
    return value;
  };
}

async function furnishPlaces(ctx: WriteContext, area: Keys, station: Keys): Promise<void> {
  area.addAll(await createAreaTree(ctx, areas));
  const rows = stations.map(({ area: at, ...made }) => ({ ...made, areaId: area.get(at) }));
  station.addInOrder(stations, await createStations(ctx, rows));
  for (const [index, line] of helpLines.entries()) await createHelpLine(ctx, line, index);
}

async function furnishBodies(
  ctx: WriteContext,
  passwordHash: string,
  {
    area,
    station,
    organisation,
    people,
  }: { area: Keys; station: Keys; organisation: Keys; people: Keys<Staff> },
): Promise<void> {
  const bodies = organisations.map(({ area: at, ...made }) => ({ ...made, areaId: area.get(at) }));
  organisation.addAll(await createOrganisations(ctx, bodies));
  const rows = staff.map(({ organisation: of, station: where, ...made }) => ({
    ...{ ...made, passwordHash, organisationId: organisation.get(of) },
    stationId: where === null ? null : station.get(where),
  }));
  const ids = await createAllStaff(ctx, rows);
  for (const [index, { key, name, roles, organisation: of }] of staff.entries()) {
    const staffId = ids[index] ?? '';
    const organisationId = organisation.get(of);
    people.add(key, {
      ...{ kind: 'staff', staffId, sessionId: staffId, organisationId, name, roles, areas: 'city' },
    });
  }
}

/** Everything of the demo city that does not move: places, organisations, staff, employers, the menu. */
export async function furnish(
  runtime: Runtime,
  city: City,
  passwordHash: string,
  founded: Date,
): Promise<Furnished> {
  const area = new Keys('area');
  const station = new Keys('station');
  const organisation = new Keys('organisation');
  const employer = new Keys('employer');
  const service = new Keys('service');
  const people = new Keys<Staff>('staff member');
  await runtime.write(
    city,
    { kind: 'process' },
    async (ctx) => {
      await furnishPlaces(ctx, area, station);
      await furnishBodies(ctx, passwordHash, { area, station, organisation, people });
      const parties = employers.map(({ area: at, ...made }) => ({ ...made, areaId: area.get(at) }));
      employer.addInOrder(employers, await createEmployers(ctx, parties));
      await createCategories(
        ctx,
        categories.map(({ parent, ...made }) => ({ ...made, parentCode: parent })),
      );
      const offers = services.map(({ key, organisation: of, areas: where, ...made }) => ({
        ...{
          ...made,
          opening: openings[key] ?? '',
          organisationId: organisation.get(of),
          areaIds: where.map(area.get),
        },
      }));
      await createPublished(
        ctx,
        cards.map(({ organisation: of, ...card }) => ({
          ...{ joins: null, ...card },
          organisationId: of === null ? null : organisation.get(of),
        })),
      );
      service.addInOrder(services, await offerServices(ctx, offers));
      const bases = basePopulations.map(({ area: at, ...base }) => ({
        ...base,
        areaId: area.get(at),
        note: '',
      }));
      await addBasePopulations(ctx, bases, '');
    },
    founded,
  );
  return {
    city,
    area: area.get,
    organisation: organisation.get,
    employer: employer.get,
    service: service.get,
    staff: people.get,
  };
}
