import type { Route } from '../../platform/http/route.ts';
import { read, readThen, write, writeThen } from '../../platform/http/route.ts';
import type { Printer } from '../../platform/print/printer.ts';
import * as actions from './documents.actions.ts';
import { documentsContract as contract } from './documents.contract.ts';
import { getCodes, getDocument, getEditions, listRegister, tryDocument } from './documents.views.ts';
import { documentFile, printed, registerSheet, type SegmenterOnce } from './file.views.ts';
import { issueDocument, signDocument } from './issuing.actions.ts';

export const documentsRoutes = (segmenter: SegmenterOnce, printer: Printer): Route[] => [
  // Before the address of one document.
  read(contract.list, (ctx, { query }) => listRegister(ctx, query)),
  read(contract.sheet, (ctx, { query }) => registerSheet(ctx, query)),
  read(contract.codes, (ctx) => getCodes(ctx)),
  read(contract.printing, async () => ({ pdf: (await printer.office()) !== undefined })),
  read(contract.trial, (ctx, { body }) => tryDocument(ctx, body)),
  read(contract.one, (ctx, { params }) => getDocument(ctx, params.id)),
  read(contract.editions, (ctx, { params }) => getEditions(ctx, params.id)),
  readThen(
    contract.file,
    async (ctx, { params, query }) => ({
      ...{ kind: query.kind, docx: await documentFile(ctx, params.id, segmenter()) },
    }),
    ({ kind, docx }) => (kind === 'pdf' ? printed(printer, docx) : Promise.resolve(docx)),
  ),
  write(contract.draft, async (ctx, { body }) => getDocument(ctx, await actions.draftDocument(ctx, body))),
  writeThen(
    contract.change,
    (ctx, { params, body }) => actions.changeDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.send,
    (ctx, { params, body }) => actions.sendDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.takeBack,
    (ctx, { params, body }) => actions.takeBackDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.review,
    (ctx, { params, body }) => actions.reviewDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.return,
    (ctx, { params, body }) => actions.returnDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.sign,
    (ctx, { params, body }) => signDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.issue,
    (ctx, { params, body }) => issueDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
  writeThen(
    contract.withdraw,
    (ctx, { params, body }) => actions.withdrawDocument(ctx, params.id, body),
    (ctx, { params }) => getDocument(ctx, params.id),
  ),
];
