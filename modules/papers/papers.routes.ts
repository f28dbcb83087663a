import type { FileOwner } from '../../platform/files/open.ts';
import { type Route, read, readAfter, write, writeAfter, writeThen } from '../../platform/http/route.ts';
import { decideMany, decideProposal } from './actions/decide.ts';
import { changeItem, endItem, takeNote } from './actions/items.ts';
import { changePaper, keepPaper } from './actions/keep.ts';
import { figuresContract as figures } from './figures.contract.ts';
import { itemsContract as items } from './items.contract.ts';
import { papersContract as papers } from './papers.contract.ts';
import { itemFileOwner, itemScopeOf } from './papers.policy.ts';
import { findItem } from './store/items.ts';
import { getFigurePage, holdAgainstLedger, listFigurePage } from './views/figures.ts';
import { getItem, listItemPage } from './views/items.ts';
import { readNote } from './views/note.ts';
import { getPaper, listPaperPage } from './views/papers.ts';
import { type Reader, readSource, tryReading } from './views/reading.ts';
import { figureSheet, itemSheet, paperSheet } from './views/sheets.ts';

export const papersRoutes = (reader: Reader): Route[] => [
  read(papers.list, (ctx, { query }) => listPaperPage(ctx, query)),
  // Before the address of one paper, item, figure.
  read(papers.sheet, (ctx, { query }) => paperSheet(ctx, query)),
  read(items.sheet, (ctx, { query }) => itemSheet(ctx, query)),
  read(figures.sheet, (ctx, { query }) => figureSheet(ctx, query)),
  readAfter(
    papers.read,
    ({ body }) => readSource(reader, body.source),
    (ctx, _, source) => tryReading(ctx, source),
  ),
  read(papers.one, (ctx, { params }) => getPaper(ctx, params.id)),
  writeAfter(
    papers.keep,
    ({ body }) => readSource(reader, body.source),
    async (ctx, { body }, source) => getPaper(ctx, await keepPaper(ctx, body, source)),
  ),
  writeThen(
    papers.change,
    (ctx, { params, body }) => changePaper(ctx, params.id, body),
    (ctx, { params }) => getPaper(ctx, params.id),
  ),
  writeThen(
    papers.decide,
    (ctx, { params, body }) => decideProposal(ctx, params.id, params.proposal, body),
    (ctx, { params }) => getPaper(ctx, params.id),
  ),
  writeThen(
    papers.decideMany,
    (ctx, { params, body }) => decideMany(ctx, params.id, body),
    (ctx, { params }) => getPaper(ctx, params.id),
  ),
  read(figures.list, (ctx, { query }) => listFigurePage(ctx, query)),
  read(figures.one, (ctx, { params }) => getFigurePage(ctx, params.id)),
  read(figures.held, (ctx, { params, query }) => holdAgainstLedger(ctx, params.id, query)),
  read(items.readNote, (ctx, { body }) => readNote(ctx, body.words)),
  write(items.take, async (ctx, { body }) => getItem(ctx, await takeNote(ctx, body))),
  read(items.list, (ctx, { query }) => listItemPage(ctx, query)),
  read(items.one, (ctx, { params }) => getItem(ctx, params.id)),
  writeThen(
    items.change,
    (ctx, { params, body }) => changeItem(ctx, params.id, body),
    (ctx, { params }) => getItem(ctx, params.id),
  ),
  writeThen(
    items.end,
    (ctx, { params, body }) => endItem(ctx, params.id, body),
    (ctx, { params }) => getItem(ctx, params.id),
  ),
];

/** The photographs of a note are for whoever sees its item. */
export const noteFiles: FileOwner = {
  kind: itemFileOwner,
  sees: async (ctx, { ownerId }) =>
    ctx.actor.kind === 'staff' && (await findItem(ctx.db, itemScopeOf(ctx.actor), ownerId)) !== null,
};
