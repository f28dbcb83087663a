import { read, write } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { addMeaning, changeMeaning, restoreEdition, setMeaningState } from './lexicon.actions.ts';
import { lexiconContract as contract } from './lexicon.contract.ts';
import { getEditions, getMeaning, listMeanings, type SegmenterOnce, tryWords } from './lexicon.views.ts';
import { importMeanings, lexiconForm, tryingMeanings } from './lexicon-sheet.actions.ts';
import { lexiconSheetContract as sheet } from './lexicon-sheet.contract.ts';
import { exportMeanings } from './lexicon-sheet.views.ts';

export const lexiconRoutes = (segmenter: SegmenterOnce) => [
  // Before the address of one meaning.
  read(sheet.exportSheet, (ctx, { query }) => exportMeanings(ctx, query)),
  read(contract.list, (ctx) => listMeanings(ctx)),
  read(contract.one, (ctx, { params }) => getMeaning(ctx, params.id)),
  write(contract.add, (ctx, { body }) => addMeaning(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeMeaning(ctx, params.id, body)),
  write(contract.setState, (ctx, { params, body }) => setMeaningState(ctx, params.id, body)),
  read(contract.history, (ctx, { params }) => getEditions(ctx, params.id)),
  write(contract.restore, (ctx, { params, body }) => restoreEdition(ctx, params.id, body)),
  trialRoute(sheet.trySheet, lexiconForm, tryingMeanings),
  importRoute(sheet.importSheet, lexiconForm, importMeanings),
  read(contract.trial, (ctx, { body }) => tryWords(ctx, segmenter(), body.words)),
];
