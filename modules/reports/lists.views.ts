import type { ReadContext } from '../../platform/access/context.ts';
import { everyRow, listSheet, momentCell } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { templateDeskWords as t, listWords as w } from './desk/reports-desk.words.ts';
import { reportsTitleWords as titles } from './desk/reports-title.words.ts';
import type { ReportLine } from './reports.contract.ts';
import type { ReportFilter } from './reports.store.ts';
import { listReportLines } from './reports.views.ts';
import { stateWords } from './reports.words.ts';
import type { TemplateLine } from './templates.contract.ts';
import { listTemplateLines } from './templates.views.ts';

type Format = { readonly format: SheetQuery['kind'] };

/** The reports that are listed, as a sheet. */
export async function reportListSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: ReportFilter & Format,
): Promise<SheetFile> {
  const columns = [
    { title: w.title, width: 44, cell: ({ title }: ReportLine) => title },
    { title: w.state, width: 16, cell: ({ state }: ReportLine) => stateWords[state].zh },
    { title: w.from, width: 10, cell: ({ from }: ReportLine) => from },
    { title: w.to, width: 10, cell: ({ to }: ReportLine) => to },
    {
      title: w.place,
      width: 18,
      cell: ({ place: { area, organisation } }: ReportLine) =>
        organisation?.shortName ?? area?.name ?? w.wholeCity.zh,
    },
    {
      title: w.template,
      width: 24,
      cell: ({ template: { title } }: ReportLine) => (title === '' ? w.another.zh : title),
    },
    { title: w.organisation, width: 18, cell: ({ organisation }: ReportLine) => organisation.shortName },
    { title: w.madeBy, width: 12, cell: ({ madeBy }: ReportLine) => madeBy?.name ?? null },
    { title: w.changed, width: 18, cell: ({ changedAt }: ReportLine) => momentCell(ctx, changedAt) },
  ];
  const rows = everyRow(async (window) => (await listReportLines(ctx, filter, window)).reports);
  return listSheet(ctx, { file: 'reports', title: titles.reports, kind, columns }, rows);
}

/** The templates that are listed, as a sheet. */
export async function templateListSheet(
  ctx: ReadContext,
  { format: kind, search }: { readonly search: string } & Format,
): Promise<SheetFile> {
  const columns = [
    { title: t.name, width: 44, cell: ({ title }: TemplateLine) => title },
    {
      title: t.kind,
      width: 10,
      cell: ({ readyMade }: TemplateLine) => (readyMade ? t.readyMade : t.own).zh,
    },
    { title: t.blanks, width: 8, cell: ({ blanks }: TemplateLine) => blanks },
    { title: t.settledCount, width: 8, cell: ({ confirmed }: TemplateLine) => confirmed },
    {
      title: t.live,
      width: 10,
      cell: ({ state }: TemplateLine) => (state === 'live' ? null : t.retired.zh),
    },
  ];
  const rows = await listTemplateLines(ctx, search);
  return listSheet(ctx, { file: 'report-templates', title: titles.templates, kind, columns }, rows);
}
