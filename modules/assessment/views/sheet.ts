import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listSheet } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { unscoredWords, assessmentSheetWords as w } from '../assessment.words.ts';
import type { ResultRow, Results } from '../contract/results.ts';
import { weightOf } from '../weight.rules.ts';
import { getResults } from './results.ts';

interface Row {
  readonly body: string;
  readonly line: Results['lines'][number] | null;
  readonly cell: ResultRow['cells'][number] | null;
  readonly total: number | null;
  /** Of a total: how much weight it is made of, where that is not all. */
  readonly rests: { readonly counted: number; readonly all: number } | null;
}

/** A row for each line of each body, and one for its total. */
function sheetRows({ rows, lines }: Results): Row[] {
  return rows.flatMap(({ body, cells, total }) => [
    ...cells.map((cell) => ({
      ...{ body: body.shortName, cell, total: null, rests: null },
      line: lines.find(({ key }) => key === cell.line) ?? null,
    })),
    ...(total === null
      ? []
      : [{ body: body.shortName, line: null, cell: null, total, rests: weightOf(cells, lines) }]),
  ]);
}

function noteOf({ cell, rests }: Row): string | null {
  if (rests !== null && rests.counted < rests.all) return say(w.restsOn, 'zh', rests);
  if (cell === null) return null;
  if (cell.hidden) return w.hidden.zh;
  if (cell.unscored !== null) return say(w.unscored, 'zh', { why: unscoredWords[cell.unscored].zh });
  return cell.before.length > 0 ? w.corrected.zh : null;
}

/** Values and points of the snapshot as a sheet. Throws as {@link getResults}. */
export async function resultSheet(
  ctx: ReadContext,
  id: string,
  kind: SheetQuery['kind'],
): Promise<SheetFile> {
  const results = await getResults(ctx, id);
  const columns = [
    { title: w.body, width: 20, cell: ({ body }: Row) => body },
    { title: w.part, width: 8, cell: ({ line }: Row) => line && w[line.part].zh },
    { title: w.line, width: 40, cell: ({ line }: Row) => line?.name ?? w.total.zh },
    { title: w.weight, width: 8, cell: ({ line }: Row) => line?.weight ?? null },
    { title: w.value, width: 12, cell: ({ cell }: Row) => cell?.value ?? null },
    { title: w.points, width: 14, cell: ({ cell }: Row) => cell?.points ?? null },
    { title: w.share, width: 10, cell: ({ cell, total }: Row) => cell?.share ?? total },
    { title: w.why, width: 30, cell: noteOf },
  ];
  return listSheet(ctx, { file: 'assessment', title: w.name, kind, columns }, sheetRows(results));
}
