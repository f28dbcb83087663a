import { localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import type { ReadContext } from '../access/context.ts';
import type { SheetFile, SheetQuery } from './sheet.contract.ts';
import { sheetFileOf } from './sheet-file.ts';
import type { Cell } from './write-sheet.ts';

export interface ColumnOut<Row> {
  readonly title: Word;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

export interface ListOut<Row> {
  /** Names the file, with the city before and the day behind. */
  readonly file: string;
  readonly title: Word;
  readonly kind: SheetQuery['kind'];
  readonly columns: readonly ColumnOut<Row>[];
}

async function* written<Row>(
  columns: readonly ColumnOut<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<Cell[]> {
  yield columns.map(({ title }) => title.zh);
  for await (const row of rows) yield columns.map(({ cell }) => cell(row));
}

/** A list as a sheet, its titles in the language of the field's own sheets. */
export async function listSheet<Row>(
  ctx: ReadContext,
  { file, title, kind, columns }: ListOut<Row>,
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<SheetFile> {
  const { day } = localTime(ctx.now, ctx.city.zone);
  return sheetFileOf(
    { file: `${ctx.city.key}-${file}-${day}`, title: title.zh, kind },
    written(columns, rows),
    columns.map(({ width }) => width),
  );
}

/** Which rows of a list are read. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

const atOnce = 500;

/** The window of one page of a list, counted from 1. */
export const windowOf = (page: number, pageSize: number): Window => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});

/** All rows of a list that is read in windows, of which not all are ever held. */
export async function* everyRow<Row>(read: (window: Window) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let offset = 0; ; offset += atOnce) {
    const rows = await read({ limit: atOnce, offset });
    yield* rows;
    if (rows.length < atOnce) return;
  }
}

/** An instant as the clocks of the city showed it, to the minute. */
export function momentCell(ctx: ReadContext, at: Date | string | null): Cell {
  if (at === null) return null;
  const { day, time } = localTime(new Date(at), ctx.city.zone);
  return { day, time: `${time.slice(0, 5)}:00` };
}

export const dayCell = (day: string | null): Cell => (day === null ? null : { day });
