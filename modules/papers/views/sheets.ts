import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, everyRow, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { figuresDeskWords as f } from '../desk/figures-desk.words.ts';
import { itemsDeskWords as i } from '../desk/items-desk.words.ts';
import { paperWords } from '../desk/paper.words.ts';
import { papersDeskWords as p, paperKindWords } from '../desk/papers-desk.words.ts';
import { papersTitleWords as titles } from '../desk/papers-title.words.ts';
import type { DocumentFigureSeen } from '../figures.contract.ts';
import type { PaperLine } from '../papers.contract.ts';
import type { ItemFilter } from '../store/items.ts';
import type { PaperFilter } from '../store/papers.ts';
import { listSeenFigures } from './figures.ts';
import { listSeenItems } from './items.ts';
import { listPaperLines } from './papers.ts';

type Format = { readonly format: SheetQuery['kind'] };

const sum = ({ figure, task, mechanism }: PaperLine['open']) => figure + task + mechanism;

/** Papers as they are listed, as a sheet. */
export async function paperSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: PaperFilter & Format,
): Promise<SheetFile> {
  const columns = [
    { title: p.title, width: 44, cell: ({ title }: PaperLine) => title },
    { title: p.kind, width: 12, cell: (one: PaperLine) => paperKindWords[one.kind].zh },
    { title: p.day, width: 12, cell: ({ day }: PaperLine) => dayCell(day) },
    { title: p.speaker, width: 24, cell: ({ speaker }: PaperLine) => speaker },
    // A leader's note is an item; nothing in it is decided.
    { title: p.toDecide, width: 8, cell: (one: PaperLine) => (one.kind === 'note' ? null : sum(one.open)) },
    {
      title: p.accepted,
      width: 8,
      cell: (one: PaperLine) => (one.kind === 'note' ? null : sum(one.accepted)),
    },
    { title: p.received, width: 18, cell: (one: PaperLine) => momentCell(ctx, one.receivedAt) },
    { title: p.receivedBy, width: 12, cell: (one: PaperLine) => one.receivedBy?.name ?? null },
  ];
  const rows = everyRow(async (window) => (await listPaperLines(ctx, filter, window)).papers);
  return listSheet(ctx, { file: 'papers', title: titles.papers, kind, columns }, rows);
}

type Item = Awaited<ReturnType<typeof listSeenItems>>['items'][number];

/** Items as they are listed, as a sheet. */
export async function itemSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: ItemFilter & Format,
): Promise<SheetFile> {
  const columns = [
    { title: i.due, width: 12, cell: ({ due }: Item) => dayCell(due) },
    { title: i.words, width: 60, cell: ({ words }: Item) => words },
    {
      title: i.from,
      width: 14,
      cell: ({ origin }: Item) => (origin === 'task' ? i.fromTask.zh : paperKindWords.note.zh),
    },
    { title: i.author, width: 14, cell: ({ author }: Item) => author.name },
    { title: i.who, width: 24, cell: ({ who }: Item) => who },
    { title: i.measure, width: 24, cell: ({ measure }: Item) => measure },
    {
      title: i.ties,
      width: 30,
      cell: ({ ties }: Item) => ties.map(({ name, reference }) => reference ?? name).join(i.between.zh),
    },
    { title: i.paper, width: 30, cell: ({ paper }: Item) => paper?.title ?? null },
    { title: i.state, width: 10, cell: ({ state }: Item) => i[state].zh },
    { title: i.result, width: 40, cell: ({ answer }: Item) => answer },
  ];
  const rows = everyRow(async (window) => (await listSeenItems(ctx, filter, window)).items);
  return listSheet(ctx, { file: 'items', title: titles.items, kind, columns }, rows);
}

function figureText({ text, bound, about }: DocumentFigureSeen): string {
  const limit =
    bound === null ? '' : say(bound === 'at-least' ? paperWords.atLeast : paperWords.atMost, 'zh');
  return `${limit}${about ? paperWords.about.zh : ''}${text}`;
}

/** Figures from documents as they are listed, as a sheet: as they are written, and as exact numbers. */
export async function figureSheet(
  ctx: ReadContext,
  { format: kind, ...filter }: { readonly search: string } & Format,
): Promise<SheetFile> {
  type Figure = DocumentFigureSeen;
  const columns = [
    { title: f.figure, width: 16, cell: figureText },
    { title: f.amount, width: 14, cell: ({ amount }: Figure) => (amount === null ? null : Number(amount)) },
    { title: f.base, width: 10, cell: ({ base, amount }: Figure) => (amount === null ? null : base) },
    { title: f.what, width: 36, cell: ({ what }: Figure) => what },
    { title: f.goal, width: 10, cell: ({ target }: Figure) => (target ? paperWords.target.zh : null) },
    { title: f.who, width: 20, cell: ({ who }: Figure) => who },
    { title: f.period, width: 16, cell: ({ periodWords }: Figure) => periodWords },
    { title: f.place, width: 14, cell: ({ place }: Figure) => place },
    { title: f.sentence, width: 60, cell: ({ sentence }: Figure) => sentence },
    { title: f.paper, width: 36, cell: ({ paper }: Figure) => paper.title },
  ];
  const rows = everyRow(async (window) => (await listSeenFigures(ctx, filter, window)).figures);
  return listSheet(ctx, { file: 'document-figures', title: titles.figures, kind, columns }, rows);
}
