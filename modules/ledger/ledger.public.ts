export { openFigure } from './actions/open.ts';
export { LedgerBusy, rebuildLedger } from './actions/rebuild-beside.ts';
export { findBase } from './base-populations.store.ts';
export { type Facet, facets, type Told } from './entries.rules.ts';
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
export { unitWord } from './indicator-parts.views.ts';
export {
  exactReaders,
  type IndicatorChoice,
  type IndicatorRead,
  type IndicatorReading,
  indicatorReader,
  listIndicatorChoices,
  readIndicator,
} from './indicator-reading.views.ts';
export type { NodeQuery } from './indicators.contract.ts';
export { allEditions as readIndicatorEditions } from './indicators.views.ts';
export type { LedgerRecord } from './ledger.contract.ts';
export { type ReadableNodes, readableNodes, readsExact } from './ledger.policy.ts';
export { type Cell, publishable, publishParts } from './published.rules.ts';
export { mayBeScored, type ScoreAdvice, scoreAdvice } from './scoring.rules.ts';
export type { Sums } from './store/figures.ts';
export { readYear } from './year.views.ts';
