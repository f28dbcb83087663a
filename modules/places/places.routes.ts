import { read } from '../../platform/http/route.ts';
import { placesContract } from './places.contract.ts';
import { isOpen } from './places.rules.ts';
import * as store from './places.store.ts';
import { settingsRoutes } from './settings.routes.ts';

export const placesRoutes = [
  read(placesContract.areas, async (ctx) => ({
    areas: (await store.listAreas(ctx.db)).filter(({ closed }) => !closed),
  })),
  read(placesContract.stations, async (ctx) => ({
    stations: (await store.listStations(ctx.db)).map((station) => ({
      ...station,
      openNow: isOpen(station, ctx.now, ctx.city.zone),
    })),
  })),
  ...settingsRoutes,
];
