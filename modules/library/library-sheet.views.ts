import type { ReadContext } from '../../platform/access/context.ts';
import { dayCell, everyRow, listSheet } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { deskWords as w } from './desk/library-desk.words.ts';
import { libraryTitleWords } from './desk/library-title.words.ts';
import { scopeOf } from './library.policy.ts';
import { findFacts, type LibraryFilter, type LineFacts, type SegmenterOnce } from './library.views.ts';
import { accessWords, itemKindWords, itemStateWords } from './library.words.ts';

/** The texts that are listed, as a sheet. */
export async function librarySheet(
  ctx: ReadContext,
  { format: kind, ...filter }: LibraryFilter & { readonly format: SheetQuery['kind'] },
  segmenter: SegmenterOnce,
): Promise<SheetFile> {
  const columns = [
    { title: w.titleColumn, width: 50, cell: ({ title }: LineFacts) => title },
    { title: w.number, width: 24, cell: ({ number }: LineFacts) => number },
    { title: w.issuer, width: 30, cell: ({ issuer }: LineFacts) => issuer },
    { title: w.kind, width: 12, cell: (one: LineFacts) => itemKindWords[one.kind].zh },
    { title: w.access, width: 10, cell: ({ access }: LineFacts) => accessWords[access].zh },
    { title: w.day, width: 12, cell: ({ day }: LineFacts) => dayCell(day) },
    { title: w.fromDay, width: 12, cell: ({ fromDay }: LineFacts) => dayCell(fromDay) },
    { title: w.state, width: 12, cell: ({ state }: LineFacts) => itemStateWords[state].zh },
    { title: w.editionsTold, width: 8, cell: ({ editions }: LineFacts) => editions },
  ];
  const scope = scopeOf(ctx.actor);
  const rows = everyRow(async (window) => (await findFacts(ctx, scope, filter, window, segmenter)).lines);
  return listSheet(ctx, { file: 'library', title: libraryTitleWords.library, kind, columns }, rows);
}
