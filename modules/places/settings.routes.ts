import type { ReadContext } from '../../platform/access/context.ts';
import { read, write } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { addArea, changeArea, closeArea } from './areas.actions.ts';
import { commonLevels } from './levels.words.ts';
import { isOpen } from './places.rules.ts';
import { listAllStations, listAreas, listHelpLines } from './places.store.ts';
import { settingsContract as contract } from './settings.contract.ts';
import { findHelpLinesVersion } from './settings.store.ts';
import { areasForm, exportAreas, importAreas, planning } from './sheet.actions.ts';
import { addStation, changeStation, closeStation, setHelpLines } from './stations.actions.ts';
import { stationsSheet } from './stations-sheet.views.ts';

export const settingsRoutes = [
  read(contract.allAreas, async (ctx) => {
    const areas = await listAreas(ctx.db);
    return { areas, levels: [...new Set([...areas.map(({ level }) => level), ...commonLevels])] };
  }),
  write(contract.addArea, (ctx, { body }) => addArea(ctx, body)),
  write(contract.changeArea, (ctx, { params, body }) => changeArea(ctx, params.id, body)),
  write(contract.closeArea, (ctx, { params, body }) => closeArea(ctx, params.id, body)),
  trialRoute(contract.tryAreas, areasForm, async (ctx) => planning(ctx)),
  importRoute(contract.importAreas, areasForm, importAreas),
  read(contract.exportAreas, (ctx, { query }) => exportAreas(ctx, query)),
  read(contract.allStations, async (ctx) => ({ stations: await stationsOf(ctx) })),
  read(contract.stationsSheet, (ctx, { query }) => stationsSheet(ctx, query.format)),
  write(contract.addStation, (ctx, { body }) => addStation(ctx, body)),
  write(contract.changeStation, (ctx, { params, body }) => changeStation(ctx, params.id, body)),
  write(contract.closeStation, (ctx, { params, body }) => closeStation(ctx, params.id, body)),
  read(contract.helpLines, async (ctx) => ({
    version: await findHelpLinesVersion(ctx.db),
    lines: await listHelpLines(ctx.db),
  })),
  write(contract.setHelpLines, (ctx, { body }) => setHelpLines(ctx, body)),
];

async function stationsOf(ctx: ReadContext) {
  return (await listAllStations(ctx.db)).map((station) => ({
    ...station,
    openNow: !station.closed && isOpen(station, ctx.now, ctx.city.zone),
  }));
}
