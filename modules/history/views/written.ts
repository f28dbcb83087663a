import type { ReadContext } from '../../../platform/access/context.ts';
import { type Field, guesser, type Meanings, type MeantField, none, outcomes } from '../columns.rules.ts';
import type { ImportRow } from '../history.policy.ts';
import type { RawRow } from '../row.rules.ts';
import { listBlocks, listKnownMeanings } from '../store/imports.ts';
import { countWritten, emptyMeanings, isMeant, mostWritten, namedOf, recordsOf } from './sheet.ts';

export interface WrittenText {
  readonly written: string;
  readonly count: number;
  /** What it means as far as is known; null where somebody has to say so. */
  readonly meant: string | null;
}

async function allRecords(ctx: ReadContext, row: ImportRow): Promise<RawRow[]> {
  const blocks = await listBlocks(ctx.db, row.id);
  return blocks.flatMap((block, number) => recordsOf(ctx, row, number, block));
}

/** What may be meant, from what was said before and from names; what was said before may be gone since. */
async function explainer(ctx: ReadContext, field: MeantField) {
  const known = await listKnownMeanings(ctx.db, field);
  const named = await namedOf(ctx);
  const there = new Set<string>(field === 'outcome' ? outcomes : named[field].map(({ key }) => key));
  const guess = guesser(field, named);
  return (written: string): string | null => {
    const said = known.get(written);
    if (said !== undefined && (said === none || there.has(said))) return said;
    return guess(written) ?? null;
  };
}

function textsOf(
  rows: readonly RawRow[],
  at: number,
  meant: (written: string) => string | null,
): WrittenText[] {
  return countWritten(rows, at).map((one) => ({ ...one, meant: meant(one.written) }));
}

/**
 * What stands in one column of a sheet, most frequent first, at most {@link mostWritten} texts. Of more, as a city may
 * have villages, those come first that somebody has to explain.
 */
export async function listWritten(
  ctx: ReadContext,
  row: ImportRow,
  at: number,
  field: MeantField,
): Promise<WrittenText[]> {
  const texts = textsOf(await allRecords(ctx, row), at, await explainer(ctx, field));
  if (texts.length <= mostWritten) return texts;
  const open = texts.filter(({ meant }) => meant === null);
  return [...open, ...texts.filter(({ meant }) => meant !== null)].slice(0, mostWritten);
}

/** Every text of the columns that mean something, with its meaning; those that nobody explained are left out. */
export async function meaningsOf(ctx: ReadContext, row: ImportRow): Promise<Meanings> {
  const found: Record<MeantField, Record<string, string>> = { ...emptyMeanings };
  const columns = row.columns as Field[];
  if (!columns.some(isMeant)) return found;
  const rows = await allRecords(ctx, row);
  for (const [at, field] of columns.entries()) {
    if (!isMeant(field)) continue;
    const entries = textsOf(rows, at, await explainer(ctx, field)).flatMap(({ written, meant }) =>
      meant === null ? [] : [[written, meant] as const],
    );
    found[field] = Object.fromEntries(entries);
  }
  return found;
}
