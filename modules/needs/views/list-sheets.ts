import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, everyRow, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { maskNumbers } from '../../people/people.public.ts';
import { followUpOutcomeWords, followUpReasonWords } from '../closing.words.ts';
import type { BoardItem } from '../contract/board.ts';
import type { FollowUpLine } from '../contract/closing.ts';
import { boardKindWords } from '../desk/board.words.ts';
import { stateWords } from '../needs.words.ts';
import { listSheetWords as l, queueSheetWords as w } from '../sheets.words.ts';
import { type BoardAsked, listBoardItems } from './board.ts';
import { getFollowUps } from './closing.ts';

type Kind = { readonly format: SheetQuery['kind'] };

/** What waits in one way, as the board lists it. */
export async function boardItemsSheet(
  ctx: ReadContext,
  { format: kind, ...asked }: BoardAsked & Kind,
): Promise<SheetFile> {
  const columns = [
    { title: w.reference, width: 14, cell: ({ reference }: BoardItem) => reference },
    { title: l.kind, width: 16, cell: () => boardKindWords[asked.kind].zh },
    { title: w.category, width: 18, cell: ({ category }: BoardItem) => category?.name ?? '' },
    { title: w.area, width: 18, cell: ({ area }: BoardItem) => area?.name ?? '' },
    { title: l.lead, width: 20, cell: ({ organisation }: BoardItem) => organisation ?? '' },
    { title: w.state, width: 16, cell: ({ state }: BoardItem) => stateWords[state].zh },
    { title: w.said, width: 18, cell: ({ saidAt }: BoardItem) => momentCell(ctx, saidAt) },
    { title: w.due, width: 12, cell: ({ due }: BoardItem) => dayCell(due) },
    { title: w.left, width: 12, cell: ({ daysLeft }: BoardItem) => daysLeft },
  ];
  const rows = everyRow(async (window) => (await listBoardItems(ctx, asked, window)).items);
  return listSheet(ctx, { file: 'board', title: l.board, kind, columns }, rows);
}

/** What is to be followed up, or was; what the person said only for who sees their words, its numbers masked. */
export async function followUpsSheet(
  ctx: ReadContext,
  { format: kind, done }: Kind & { readonly done: boolean },
): Promise<SheetFile> {
  const between = l.between.zh;
  const columns = [
    { title: w.reference, width: 14, cell: ({ need }: FollowUpLine) => need.reference },
    { title: w.category, width: 18, cell: ({ need }: FollowUpLine) => need.category?.name ?? '' },
    { title: w.area, width: 18, cell: ({ need }: FollowUpLine) => need.area?.name ?? '' },
    { title: w.state, width: 16, cell: ({ need }: FollowUpLine) => stateWords[need.state].zh },
    { title: l.why, width: 18, cell: ({ why }: FollowUpLine) => followUpReasonWords[why].zh },
    { title: l.handled, width: 24, cell: ({ need }: FollowUpLine) => need.organisations.join(between) },
    { title: l.asks, width: 12, cell: ({ assignee }: FollowUpLine) => assignee?.name ?? '' },
    { title: l.opened, width: 18, cell: ({ openedAt }: FollowUpLine) => momentCell(ctx, openedAt) },
    { title: w.due, width: 12, cell: ({ due }: FollowUpLine) => dayCell(due) },
    {
      ...{ title: l.outcome, width: 16 },
      cell: ({ outcome }: FollowUpLine) => (outcome === null ? '' : followUpOutcomeWords[outcome].zh),
    },
    {
      ...{ title: l.note, width: 50 },
      cell: ({ note }: FollowUpLine) => (note === null ? '' : maskNumbers(note)),
    },
    { title: l.doneAt, width: 18, cell: ({ doneAt }: FollowUpLine) => momentCell(ctx, doneAt) },
  ];
  const { followUps } = await getFollowUps(ctx, { done });
  return listSheet(ctx, { file: 'follow-ups', title: l.followUps, kind, columns }, followUps);
}
