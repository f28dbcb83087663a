import { read, write } from '../../platform/http/route.ts';
import { addBasePopulation, changeBasePopulation } from './base-populations.actions.ts';
import { basePopulationsContract as bases } from './base-populations.contract.ts';
import { getBaseEditions, listBasePopulations } from './base-populations.views.ts';
import { importBases, tryBases } from './bases-sheet.actions.ts';
import { basesSheetContract as basesSheet } from './bases-sheet.contract.ts';
import { addIndicator, changeIndicator, restoreIndicator, setIndicatorState } from './indicators.actions.ts';
import { indicatorsContract as contract } from './indicators.contract.ts';
import {
  getIndicator,
  getIndicatorEditions,
  getSeries,
  getVocabulary,
  listFigures,
  listIndicatorRecords,
  tryDefinition,
} from './indicators.views.ts';
import { baseSheet, indicatorSheet } from './indicators-sheet.views.ts';

export const indicatorRoutes = [
  read(contract.list, (ctx, { query }) => listFigures(ctx, query)),
  // Before the address of one indicator.
  read(contract.sheet, (ctx, { query }) => indicatorSheet(ctx, query)),
  read(contract.vocabulary, (ctx) => getVocabulary(ctx)),
  read(contract.preview, (ctx, { body }) => tryDefinition(ctx, body)),
  read(contract.one, (ctx, { params }) => getIndicator(ctx, params.code)),
  read(contract.series, (ctx, { params, query }) => getSeries(ctx, params.code, query)),
  read(contract.records, (ctx, { params, query }) => listIndicatorRecords(ctx, params.code, query)),
  write(contract.add, (ctx, { body }) => addIndicator(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeIndicator(ctx, params.code, body)),
  write(contract.setState, (ctx, { params, body }) => setIndicatorState(ctx, params.code, body)),
  read(contract.history, (ctx, { params }) => getIndicatorEditions(ctx, params.code)),
  write(contract.restore, (ctx, { params, body }) => restoreIndicator(ctx, params.code, body)),
  read(bases.list, (ctx) => listBasePopulations(ctx)),
  read(bases.sheet, (ctx, { query }) => baseSheet(ctx, query)),
  read(basesSheet.trySheet, (ctx, { body }) => tryBases(ctx, body)),
  write(basesSheet.importSheet, (ctx, { body }) => importBases(ctx, body)),
  write(bases.add, (ctx, { body }) => addBasePopulation(ctx, body)),
  write(bases.change, (ctx, { params, body }) => changeBasePopulation(ctx, params.id, body)),
  read(bases.history, (ctx, { params }) => getBaseEditions(ctx, params.id)),
];
