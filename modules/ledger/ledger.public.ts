export { openFigure } from './actions/open.ts';
export { TreeMoved } from './actions/rebuild.ts';
export { LedgerBusy, rebuildLedger } from './actions/rebuild-beside.ts';
export { type Facet, facets } from './entries.rules.ts';
export {
  type FigureQuery,
  type FigureRead,
  listRecordsOf,
  readDays,
  readFigure,
  readParts,
  readPersons,
} from './figures.views.ts';
export { type AskedNode, resolvedNode } from './indicator-node.views.ts';
export {
  type IndicatorChoice,
  type IndicatorRead,
  type IndicatorReading,
  indicatorReader,
  listIndicatorChoices,
  readIndicator,
} from './indicator-reading.views.ts';
export type { NodeQuery } from './indicators.contract.ts';
export type { LedgerRecord } from './ledger.contract.ts';
export { type ReadableNodes, readableNodes, readsExact } from './ledger.policy.ts';
export { type Cell, publishable, publishParts } from './published.rules.ts';
export type { Sums } from './store/figures.ts';
