import { isId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreas, listStations } from '../../places/places.public.ts';
import { groupCodes, type ServiceRecord } from '../contract/shapes.ts';
import { findService } from '../services.store.ts';
import { countOpenLegs } from '../store/open-legs.ts';
import { browseMenu } from '../views/browse.ts';
import { previewOf } from '../views/desk.ts';
import { Menu } from './menu.tsx';
import { menuWords as w } from './portal.words.ts';
import { ServicePage } from './service.tsx';

/** Longer searches find nothing anyway; the field shows what was searched for. */
const mostSearch = 60;

/** Whoever has the address of a preview sees what is not on the menu. */
async function seenBy(ctx: ReadContext, id: string, token: string): Promise<ServiceRecord> {
  const service = isId(id) ? await findService(ctx.db, id) : null;
  if (!service) throw notFound();
  if (service.state !== 'published' && previewOf(ctx, service) !== `/services/${id}?preview=${token}`) {
    throw notFound();
  }
  return service;
}

/** A page that makes no sense is the first. */
function pageOf(text: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1;
}

export const servicesPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/services',
    answer: async ({ caller, language, query }) => {
      const search = (query['search'] ?? '').trim().slice(0, mostSearch).toWellFormed();
      const group = groupCodes.find((code) => code === query['group']) ?? '';
      const seen = await caller.read(async (ctx) => {
        const areas = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
        const area = areas.find(({ id }) => id === query['area'])?.id ?? '';
        const menu = await browseMenu(ctx, {
          search,
          category: query['category'],
          group,
          area: area || undefined,
        });
        return { ...menu, areas, area };
      });
      const category = seen.categories.find(({ code }) => code === query['category'])?.code ?? '';
      const filter = {
        search,
        category,
        group,
        area: seen.area,
        all: query['all'] === '1',
        page: pageOf(query['page']),
      };
      return page(say(w.title, language), <Menu {...seen} {...{ language, filter }} />);
    },
  },
  {
    method: 'GET',
    path: '/services/:id',
    answer: async ({ caller, language, params, query }) => {
      const seen = await caller.read(async (ctx) => {
        const service = await seenBy(ctx, params['id'] ?? '', query['preview'] ?? '');
        const organisations = await listOrganisations(ctx.db);
        const areas = await listAreas(ctx.db);
        const stations = service.stationId === null ? [] : await listStations(ctx.db);
        return {
          service,
          organisation: organisations.find((one) => one.id === service.organisationId)?.name ?? '',
          areas: areas.filter((area) => service.areaIds.includes(area.id)).map(({ name }) => name),
          station: stations.find(({ id }) => id === service.stationId) ?? null,
          openLegs: (await countOpenLegs(ctx.db, service.id)).get(service.id) ?? 0,
        };
      });
      const personal = seen.service.state !== 'published';
      return page(seen.service.title, <ServicePage {...seen} language={language} />, { personal });
    },
  },
];
