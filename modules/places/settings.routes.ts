import type { ReadContext } from '../../platform/access/context.ts';
import { read, write } from '../../platform/http/route.ts';
import { addArea, changeArea, closeArea } from './areas.actions.ts';
import { commonLevels } from './levels.words.ts';
import { isOpen } from './places.rules.ts';
import { listAllStations, listAreas, listHelpLines } from './places.store.ts';
import { settingsContract as contract } from './settings.contract.ts';
import { findHelpLinesVersion } from './settings.store.ts';
import { exportAreas, importAreas, tryAreas } from './sheet.actions.ts';
import { addStation, changeStation, closeStation, setHelpLines } from './stations.actions.ts';

export const settingsRoutes = [
  read(contract.allAreas, async (ctx) => {
    const areas = await listAreas(ctx.db);
    return { areas, levels: [...new Set([...areas.map(({ level }) => level), ...commonLevels])] };
  }),
  write(contract.addArea, (ctx, { body }) => addArea(ctx, body)),
  write(contract.changeArea, (ctx, { params, body }) => changeArea(ctx, params.id, body)),
  write(contract.closeArea, (ctx, { params, body }) => closeArea(ctx, params.id, body)),
  read(contract.tryAreas, (ctx, { body }) => tryAreas(ctx, body)),
  write(contract.importAreas, (ctx, { body }) => importAreas(ctx, body)),
  read(contract.exportAreas, (ctx) => exportAreas(ctx)),
  read(contract.allStations, async (ctx) => ({ stations: await stationsOf(ctx) })),
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
