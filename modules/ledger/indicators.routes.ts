import { read, write } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { openIndicator, takeIndicatorRecords } from './actions/open.ts';
import { addBasePopulation, changeBasePopulation } from './base-populations.actions.ts';
import { basePopulationsContract as bases } from './base-populations.contract.ts';
import { getBaseEditions, listBasePopulations } from './base-populations.views.ts';
import { basesForm, importBases, planning } from './bases-sheet.actions.ts';
import { basesSheetContract as basesSheet } from './bases-sheet.contract.ts';
import { indicatorLintContract as lintContract } from './indicator-lint.contract.ts';
import { lintNames } from './indicator-lint.views.ts';
import { addIndicator, changeIndicator, restoreIndicator, setIndicatorState } from './indicators.actions.ts';
import { indicatorsContract as contract } from './indicators.contract.ts';
import {
  getIndicator,
  getIndicatorEditions,
  getSeries,
  getVocabulary,
  listFigures,
  tryDefinition,
} from './indicators.views.ts';
import { baseSheet, indicatorSheet } from './indicators-sheet.views.ts';

export const indicatorRoutes = [
  read(contract.list, (ctx, { query }) => listFigures(ctx, query)),
  // Before the address of one indicator.
  read(contract.sheet, (ctx, { query }) => indicatorSheet(ctx, query)),
  read(contract.vocabulary, (ctx) => getVocabulary(ctx)),
  read(contract.preview, (ctx, { body }) => tryDefinition(ctx, body)),
  read(lintContract.lint, async (_ctx, { body }) => lintNames(body.names)),
  read(contract.one, (ctx, { params }) => getIndicator(ctx, params.code)),
  read(contract.series, (ctx, { params, query }) => getSeries(ctx, params.code, query)),
  // That they were opened is on record.
  write(contract.records, (ctx, { params, query }) => openIndicator(ctx, params.code, query)),
  write(contract.recordsSheet, (ctx, { params, query }) => takeIndicatorRecords(ctx, params.code, query)),
  write(contract.add, (ctx, { body }) => addIndicator(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeIndicator(ctx, params.code, body)),
  write(contract.setState, (ctx, { params, body }) => setIndicatorState(ctx, params.code, body)),
  read(contract.history, (ctx, { params }) => getIndicatorEditions(ctx, params.code)),
  write(contract.restore, (ctx, { params, body }) => restoreIndicator(ctx, params.code, body)),
  read(bases.list, (ctx) => listBasePopulations(ctx)),
  read(bases.sheet, (ctx, { query }) => baseSheet(ctx, query)),
  trialRoute(basesSheet.trySheet, basesForm, async (ctx) => planning(ctx)),
  importRoute(basesSheet.importSheet, basesForm, importBases),
  write(bases.add, (ctx, { body }) => addBasePopulation(ctx, body)),
  write(bases.change, (ctx, { params, body }) => changeBasePopulation(ctx, params.id, body)),
  read(bases.history, (ctx, { params }) => getBaseEditions(ctx, params.id)),
];
