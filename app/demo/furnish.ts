import { createEmployer } from '../../modules/employers/employers.public.ts';
import { createOrganisation, createStaff } from '../../modules/organisations/organisations.public.ts';
import { createArea, createHelpLine, createStation } from '../../modules/places/places.public.ts';
import { createCategory, offerService } from '../../modules/services/services.public.ts';
import type { Staff } from '../../platform/access/actor.ts';
import type { City, WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { areas } from './areas.ts';
import { categories } from './categories.ts';
import { employers } from './employers.ts';
import { helpLines } from './help-lines.ts';
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

  readonly get = (key: string): T => {
    const value = this.#known.get(key);
    if (value === undefined) throw new Error(`the demo city has no ${this.#what} ${key}`);
    return value;
  };
}

async function furnishPlaces(ctx: WriteContext, area: Keys, station: Keys): Promise<void> {
  for (const { key, parent, level, name } of areas) {
    area.add(
      key,
      await createArea(ctx, { parentId: parent === null ? null : area.get(parent), level, name }),
    );
  }
  for (const { key, area: at, ...made } of stations) {
    station.add(key, await createStation(ctx, { ...made, areaId: area.get(at) }));
  }
  for (const [index, line] of helpLines.entries()) await createHelpLine(ctx, line, index);
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
      for (const { key, area: at, parent, ...made } of organisations) {
        const parentId = parent === null ? null : organisation.get(parent);
        organisation.add(key, await createOrganisation(ctx, { ...made, areaId: area.get(at), parentId }));
      }
      for (const { key, organisation: of, station: where, ...made } of staff) {
        const organisationId = organisation.get(of);
        const stationId = where === null ? null : station.get(where);
        const staffId = await createStaff(ctx, { ...made, organisationId, stationId, passwordHash });
        const { name, roles } = made;
        people.add(key, {
          ...{ kind: 'staff', staffId, sessionId: staffId, organisationId, name, roles },
          areas: 'city',
        });
      }
      for (const { key, area: at, ...made } of employers) {
        employer.add(key, await createEmployer(ctx, { ...made, areaId: area.get(at) }));
      }
      for (const [index, { code, parent, name, nameEn }] of categories.entries()) {
        await createCategory(ctx, { code, parentCode: parent, name, nameEn }, index);
      }
      for (const { key, organisation: of, areas: where, ...made } of services) {
        const areaIds = where.map(area.get);
        service.add(key, await offerService(ctx, { ...made, organisationId: organisation.get(of), areaIds }));
      }
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
