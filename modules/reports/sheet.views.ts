import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import type { ReportFigure } from './figure.contract.ts';
import { finalText } from './figures.rules.ts';
import { sentenceAt } from './figures-in.rules.ts';
import { markersIn } from './markers.rules.ts';
import { figuresBeside, getReportRecord, lastIssue } from './reports.views.ts';
import { sheetWords as w } from './reports.words.ts';

function fromOf({ source }: ReportFigure): string {
  if (source?.kind === 'ledger') return `${source.name.zh} = ${source.formula.zh}`;
  if (source?.kind === 'on_spot') return `${source.by} ${source.how}`.trim();
  return source?.kind === 'document' ? `${source.title} ${source.day ?? ''}`.trim() : '';
}

/** The figures of a report with their sources. Throws 404. */
export async function reportSheet(ctx: ReadContext, id: string, kind: 'xlsx' | 'csv'): Promise<SheetFile> {
  const report = await getReportRecord(ctx, id);
  const { text } = report.content;
  const figures = figuresBeside(report, await lastIssue(ctx, report));
  const places = new Map(markersIn(text).map(({ n, at }) => [n, at]));
  const { zone } = ctx.city;
  const rows = figures
    .filter(({ struck, source }) => !struck && source?.kind !== 'words')
    .map((figure) => {
      const { n, source, shown, unit, before } = figure;
      const at = places.get(n);
      const ledger = source?.kind === 'ledger' ? source : null;
      const asOf = ledger && localTime(new Date(ledger.asOf), zone);
      return [
        ...[String(n), at === undefined ? '' : finalText(sentenceAt(text, at), figures), shown],
        ...[unit ?? ledger?.value.unit.zh ?? '', source ? w[source.kind].zh : '', fromOf(figure)],
        ledger ? [...new Set([ledger.from, ledger.to])].join(' – ') : '',
        asOf ? `${asOf.day} ${asOf.time.slice(0, 5)}` : '',
        ...[before?.text ?? '', before?.change ?? ''],
      ];
    });
  const head = [w.n, w.sentence, w.value, w.unit, w.kind, w.from, w.months, w.asOf, w.before, w.change];
  return sheetFileOf(
    { file: `${ctx.city.key}-report-${report.period.from}-${report.period.to}`, title: w.title.zh, kind },
    [head.map(({ zh }) => zh), ...rows],
    [6, 48, 12, 10, 12, 40, 18, 18, 12, 12],
  );
}
