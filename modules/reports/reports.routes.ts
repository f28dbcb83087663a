import { type Route, read, write, writeAfter, writeThen } from '../../platform/http/route.ts';
import { issueReport, writeAsDocument } from './issuing.actions.ts';
import { reportListSheet, templateListSheet } from './lists.views.ts';
import { dropDraft, makeReport, refreshFigures, saveDraft } from './reports.actions.ts';
import { reportsContract as contract } from './reports.contract.ts';
import { getReport, listReports } from './reports.views.ts';
import { reportSheet } from './sheet.views.ts';
import {
  addTemplate,
  changeTemplate,
  confirmBlanks,
  createReader,
  readTemplate,
  type SegmenterOnce,
  setTemplateState,
} from './templates.actions.ts';
import { getTemplate, getTemplateEditions, listTemplates } from './templates.views.ts';

export function reportsRoutes(segmenter: SegmenterOnce): Route[] {
  const reader = createReader(segmenter);
  return [
    read(contract.list, (ctx, { query }) => listTemplates(ctx, query)),
    // Before the address of one template, of one report.
    read(contract.templatesSheet, (ctx, { query }) => templateListSheet(ctx, query)),
    read(contract.listSheet, (ctx, { query }) => reportListSheet(ctx, query)),
    read(contract.one, (ctx, { params }) => getTemplate(ctx, params.id)),
    read(contract.editions, (ctx, { params }) => getTemplateEditions(ctx, params.id)),
    writeAfter(
      contract.add,
      ({ body }) => readTemplate(reader, body),
      async (ctx, { body }, made) => getTemplate(ctx, await addTemplate(ctx, body, made)),
    ),
    writeThen(
      contract.change,
      (ctx, { params, body }) => changeTemplate(ctx, reader, { ...params, ...body }),
      (ctx, { params }) => getTemplate(ctx, params.id),
    ),
    writeThen(
      contract.confirm,
      (ctx, { params, body }) => confirmBlanks(ctx, { ...params, ...body }),
      (ctx, { params }) => getTemplate(ctx, params.id),
    ),
    writeThen(
      contract.setState,
      (ctx, { params, body }) => setTemplateState(ctx, { ...params, ...body }),
      (ctx, { params }) => getTemplate(ctx, params.id),
    ),
    read(contract.reports, (ctx, { query }) => listReports(ctx, query)),
    read(contract.report, (ctx, { params }) => getReport(ctx, params.id)),
    read(contract.sheet, (ctx, { params, query }) => reportSheet(ctx, params.id, query.format)),
    write(contract.make, async (ctx, { body }) => getReport(ctx, await makeReport(ctx, body))),
    writeThen(
      contract.save,
      (ctx, { params, body }) => saveDraft(ctx, params.id, body),
      (ctx, { params }) => getReport(ctx, params.id),
    ),
    writeThen(
      contract.refresh,
      (ctx, { params, body }) => refreshFigures(ctx, params.id, body.version),
      (ctx, { params }) => getReport(ctx, params.id),
    ),
    writeThen(
      contract.issue,
      (ctx, { params, body }) => issueReport(ctx, params.id, body.version),
      (ctx, { params }) => getReport(ctx, params.id),
    ),
    write(contract.drop, async (ctx, { params, body }) => {
      await dropDraft(ctx, params.id, body.version);
      return { id: params.id };
    }),
    write(contract.toDocument, async (ctx, { params, body }) => ({
      id: await writeAsDocument(ctx, params.id, body.kind),
    })),
  ];
}
