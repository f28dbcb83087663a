import { type Route, read, readThen, write, writeThen } from '../../platform/http/route.ts';
import { addDocument } from './documents.actions.ts';
import { getFromDocument } from './documents.views.ts';
import { readGiven } from './file.views.ts';
import { addEdition, createItem, describeItem, withdrawItem } from './library.actions.ts';
import { libraryContract as contract } from './library.contract.ts';
import {
  getDifference,
  getItem,
  getPublic,
  listAll,
  listPublic,
  type SegmenterOnce,
} from './library.views.ts';

import { librarySheet } from './library-sheet.views.ts';

export const libraryRoutes = (segmenter: SegmenterOnce): Route[] => [
  read(contract.publicList, (ctx, { query }) => listPublic(ctx, query, segmenter)),
  read(contract.publicOne, (ctx, { params, query }) => getPublic(ctx, params.id, query.edition)),
  read(contract.list, (ctx, { query }) => listAll(ctx, query, segmenter)),
  // Before the address of one text.
  read(contract.sheet, (ctx, { query }) => librarySheet(ctx, query, segmenter)),
  read(contract.fromDocument, (ctx, { params }) => getFromDocument(ctx, params.id)),
  readThen(contract.readFile, (_, { body }) => Promise.resolve(body.content), readGiven),
  read(contract.difference, (ctx, { params, query }) => getDifference(ctx, params.id, query)),
  read(contract.one, (ctx, { params, query }) => getItem(ctx, params.id, query.edition)),
  write(contract.add, async (ctx, { body: { kind, access, areaIds, ...content } }) =>
    getItem(
      ctx,
      await createItem(ctx, segmenter, { kind, access, areaIds }, { content, documentId: null, why: '' }),
    ),
  ),
  write(contract.addDocument, async (ctx, { body }) => getItem(ctx, await addDocument(ctx, segmenter, body))),
  writeThen(
    contract.addEdition,
    (ctx, { params, body }) => addEdition(ctx, segmenter, params.id, body),
    (ctx, { params }) => getItem(ctx, params.id),
  ),
  writeThen(
    contract.describe,
    (ctx, { params, body }) => describeItem(ctx, params.id, body),
    (ctx, { params }) => getItem(ctx, params.id),
  ),
  writeThen(
    contract.withdraw,
    (ctx, { params, body }) => withdrawItem(ctx, params.id, body),
    (ctx, { params }) => getItem(ctx, params.id),
  ),
];
