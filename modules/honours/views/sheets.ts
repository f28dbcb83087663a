import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, everyRow, listSheet } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { RoundLine } from '../contract/shapes.ts';
import type { Title } from '../contract/titles.ts';
import type { RoundFilter } from '../store/rounds.ts';
import type { TitleFilter } from '../store/titles.ts';
import { kindWords, stateWords } from '../words/honours.words.ts';
import { roundSheetWords as r, titleSheetWords as t } from '../words/list-sheets.words.ts';
import { titleStateWords } from '../words/titles.words.ts';
import { listLines } from './rounds.ts';
import { listSeenTitles } from './titles.ts';

interface Format {
  readonly format: SheetQuery['kind'];
}

/** Rounds as they are listed, as a sheet: no names of nominees. */
export async function roundsSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: RoundFilter & Format,
): Promise<SheetFile> {
  const columns = [
    { title: r.kind, width: 10, cell: (one: RoundLine) => kindWords[one.kind].zh },
    { title: r.title, width: 36, cell: ({ title }: RoundLine) => title },
    { title: r.organisation, width: 16, cell: ({ organisation }: RoundLine) => organisation.name },
    { title: r.state, width: 10, cell: ({ state }: RoundLine) => stateWords[state].zh },
    { title: r.closesOn, width: 12, cell: ({ closesOn }: RoundLine) => dayCell(closesOn) },
    { title: r.publicityUntil, width: 12, cell: (one: RoundLine) => dayCell(one.publicityUntil) },
    { title: r.nominations, width: 8, cell: ({ nominations }: RoundLine) => nominations },
    { title: r.openObjections, width: 12, cell: (one: RoundLine) => one.openObjections },
  ];
  const rows = everyRow(async (window) => (await listLines(ctx, filter, window)).rounds);
  return listSheet(ctx, { file: 'honours', title: r.name, kind, columns }, rows);
}

/** Applications and titles as they are listed, as a sheet. */
export async function titlesSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: TitleFilter & Format,
): Promise<SheetFile> {
  const columns = [
    {
      title: t.holder,
      width: 30,
      cell: (one: Title) => one.organisation?.name ?? one.employer?.name ?? one.body?.name ?? '',
    },
    { title: t.programme, width: 30, cell: ({ programme }: Title) => programme.name },
    { title: t.state, width: 14, cell: ({ state }: Title) => titleStateWords[state].zh },
    { title: t.dueOn, width: 12, cell: ({ dueOn }: Title) => dayCell(dueOn) },
    { title: t.by, width: 16, cell: ({ by }: Title) => by.name },
  ];
  const rows = everyRow(async (window) => (await listSeenTitles(ctx, filter, window)).titles);
  return listSheet(ctx, { file: 'honour-titles', title: t.name, kind, columns }, rows);
}
