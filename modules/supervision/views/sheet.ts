import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, everyRow, listSheet } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { Matter } from '../contract/shapes.ts';
import type { MatterFilter } from '../store/matters.ts';
import { kindWords, lightWords, stateWords, supervisionSheetWords as w } from '../supervision.words.ts';
import { listSeenMatters } from './matters.ts';

const last = ({ steps }: Matter, kind: 'answered' | 'struck') =>
  steps.findLast((step) => step.kind === kind) ?? null;

/** What is under supervision, as it is listed, as a sheet. */
export async function matterSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: MatterFilter & { readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const struckOn = (one: Matter) => {
    const struck = last(one, 'struck');
    return dayCell(struck && localTime(new Date(struck.at), ctx.city.zone).day);
  };
  const columns = [
    { title: w.number, width: 10, cell: ({ year, number }: Matter) => `${year}-${number}` },
    { title: w.kind, width: 8, cell: (one: Matter) => kindWords[one.kind].zh },
    { title: w.words, width: 60, cell: ({ words }: Matter) => words },
    { title: w.origin, width: 30, cell: ({ origin }: Matter) => origin.text },
    { title: w.organisation, width: 16, cell: ({ organisation }: Matter) => organisation?.shortName ?? null },
    { title: w.due, width: 12, cell: ({ due }: Matter) => dayCell(due) },
    { title: w.light, width: 8, cell: ({ light }: Matter) => light && lightWords[light].zh },
    { title: w.state, width: 10, cell: ({ state }: Matter) => stateWords[state].zh },
    { title: w.answer, width: 50, cell: (one: Matter) => last(one, 'answered')?.words ?? null },
    { title: w.ended, width: 12, cell: struckOn },
  ];
  const rows = everyRow(async (window) => (await listSeenMatters(ctx, filter, window)).matters);
  return listSheet(ctx, { file: 'supervision', title: w.name, kind, columns }, rows);
}
