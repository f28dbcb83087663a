import { read, write, writeAfter } from '../../platform/http/route.ts';
import { proposeCategory } from '../needs/needs.public.ts';
import { dropSheet, mapSheet, takeBack, takeOver } from './actions/decide.ts';
import { erasePast } from './actions/erase.ts';
import { openPastSheet, uploadSheet } from './actions/upload.ts';
import { historyContract as contract } from './history.contract.ts';
import { getImport, getReport, getWritten, listAllImports } from './views/imports.ts';
import { findPastNeeds, getPastNeed } from './views/past-needs.ts';
import { pastSheet } from './views/past-sheet.ts';
import { listSimilar } from './views/similar.ts';

export const historyRoutes = [
  writeAfter(
    contract.upload,
    ({ body }, ask) => openPastSheet(body, ask),
    async (ctx, { body }, kept) => getImport(ctx, await uploadSheet(ctx, body, kept)),
  ),
  read(contract.imports, async (ctx) => ({ imports: await listAllImports(ctx) })),
  read(contract.import, (ctx, { params }) => getImport(ctx, params.id)),
  read(contract.written, (ctx, { params, query }) =>
    getWritten(ctx, params.id, { ...query, titled: query.titled === 'true' }),
  ),
  write(contract.map, async (ctx, { params, body }) => {
    await mapSheet(ctx, params.id, body);
    return getImport(ctx, params.id);
  }),
  write(contract.take, async (ctx, { params, body }) => {
    await takeOver(ctx, params.id, body);
    return getImport(ctx, params.id);
  }),
  write(contract.undo, async (ctx, { params, body }) => {
    await takeBack(ctx, params.id, body.version);
    return getImport(ctx, params.id);
  }),
  write(contract.drop, async (ctx, { params, body }) => {
    await dropSheet(ctx, params.id, body.version);
    return getImport(ctx, params.id);
  }),
  read(contract.report, (ctx, { params }) => getReport(ctx, params.id)),
  read(contract.needs, (ctx, { query }) => findPastNeeds(ctx, query)),
  // Before the address of one need.
  read(contract.needsSheet, (ctx, { query }) => pastSheet(ctx, query)),
  read(contract.need, (ctx, { params }) => getPastNeed(ctx, params.id)),
  write(contract.erase, async (ctx, { params }) => {
    await erasePast(ctx, params.id);
    return getPastNeed(ctx, params.id);
  }),
  read(contract.similar, async (ctx, { body: { words } }) => ({
    similar: await listSimilar(ctx, { words, category: await proposeCategory(ctx, words) }),
  })),
];
