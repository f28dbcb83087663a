import type { ReadContext } from '../../../platform/access/context.ts';
import { everyRow, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { SeenPastNeed } from '../contract/shapes.ts';
import { pastWords as w } from '../desk/past.words.ts';
import { pastOutcomeWords } from '../history.words.ts';
import { listSeenPast, type PastFilter } from './past-needs.ts';

/** Needs of the past as they are found, without what people said or were told: words do not leave in bulk. */
export async function pastSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: PastFilter & { readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const columns = [
    { title: w.saidAt, width: 18, cell: ({ saidAt }: SeenPastNeed) => momentCell(ctx, saidAt) },
    { title: w.ended, width: 18, cell: ({ endedAt }: SeenPastNeed) => momentCell(ctx, endedAt) },
    { title: w.daysTaken, width: 12, cell: ({ days }: SeenPastNeed) => days },
    {
      title: w.category,
      width: 20,
      cell: (one: SeenPastNeed) => one.category?.name ?? one.categoryWritten,
    },
    {
      title: w.organisation,
      width: 24,
      cell: (one: SeenPastNeed) => one.organisation ?? one.organisationWritten,
    },
    { title: w.area, width: 24, cell: ({ area }: SeenPastNeed) => area },
    { title: w.outcome, width: 14, cell: ({ outcome }: SeenPastNeed) => pastOutcomeWords[outcome].zh },
  ];
  const rows = everyRow(async (window) => (await listSeenPast(ctx, filter, window)).needs);
  return listSheet(ctx, { file: 'past-needs', title: w.title, kind, columns }, rows);
}
