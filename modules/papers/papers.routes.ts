import { type Route, read } from '../../platform/http/route.ts';
import { figuresContract } from './figures.contract.ts';
import { getFigurePage, holdAgainstLedger, listFigurePage } from './views/figures.ts';

export const papersRoutes: Route[] = [
  read(figuresContract.list, (ctx, { query }) => listFigurePage(ctx, query)),
  read(figuresContract.one, (ctx, { params }) => getFigurePage(ctx, params.id)),
  read(figuresContract.held, (ctx, { params, query }) => holdAgainstLedger(ctx, params.id, query)),
];
