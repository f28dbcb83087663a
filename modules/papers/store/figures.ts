import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { PaperScope } from '../papers.policy.ts';
import type { PapersTables } from '../papers.tables.ts';
import type { FigureContent } from '../proposals.contract.ts';

const table = tables<PapersTables>;

/** An accepted figure as it is kept. */
export interface FigureRecord extends FigureContent {
  /** That of its proposal. */
  readonly id: string;
  readonly organisationId: string;
  readonly state: 'kept' | 'withdrawn';
  readonly base: string;
  readonly amount: string | null;
  readonly uptoAmount: string | null;
  readonly sentence: string;
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
  readonly paper: { readonly id: string; readonly title: string; readonly day: string | null };
}

function figures(db: ReadDb, { rows }: PaperScope) {
  return table(db)
    .selectFrom('papers.figure as figure')
    .innerJoin('papers.paper as paper', (join) =>
      join.onRef('paper.city_id', '=', 'figure.city_id').onRef('paper.id', '=', 'figure.paper_id'),
    )
    .where('figure.organisation_id', '=', rows.organisationId)
    .where('figure.state', '=', 'kept');
}

function seen(query: ReturnType<typeof figures>) {
  return query
    .selectAll('figure')
    .select(['paper.title', sql<string | null>`to_char(paper.day, 'YYYY-MM-DD')`.as('day')]);
}

type Row = Awaited<ReturnType<ReturnType<typeof seen>['execute']>>[number];

function recordOf(row: Row): FigureRecord {
  const { id, what, who, value, upto, unit, base, amount, about, per, target, period, place } = row;
  return {
    ...{ id, what, who, value, upto, unit, base, amount, about, per, target, period, place },
    organisationId: row.organisation_id,
    state: row.state as FigureRecord['state'],
    bound: row.bound as FigureContent['bound'],
    periodWords: row.period_words,
    uptoAmount: row.upto_amount,
    sentence: row.sentence,
    acceptedBy: row.accepted_by,
    acceptedAt: row.accepted_at,
    paper: { id: row.paper_id, title: row.title, day: row.day },
  };
}

/** One page of accepted figures, newest first, and how many there are. */
export async function listFigures(
  db: ReadDb,
  seenBy: PaperScope,
  { search, limit, offset }: { readonly search: string; readonly limit: number; readonly offset: number },
): Promise<{ figures: FigureRecord[]; total: number }> {
  let query = figures(db, seenBy);
  if (search !== '') {
    const like = `%${likeLiteral(search.toLowerCase().replaceAll(' ', ''))}%`;
    query = query.where(sql<boolean>`(figure.found_by like ${like} or paper.found_by like ${like})`);
  }
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await seen(query)
    .orderBy('figure.accepted_at', 'desc')
    .orderBy('figure.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { figures: rows.map(recordOf), total: Number(total) };
}

export async function findFigure(db: ReadDb, seenBy: PaperScope, id: string): Promise<FigureRecord | null> {
  const row = await seen(figures(db, seenBy)).where('figure.id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

export type FigureToKeep = Omit<FigureRecord, 'state' | 'paper'> & { readonly paperId: string };

/** Keeps the figure of an accepted proposal, also where it was kept and withdrawn before. */
export async function keepFigure(
  db: WriteDb,
  city: string,
  figure: Authorized<FigureToKeep>,
  foundBy: string,
): Promise<void> {
  const { id, organisationId, paperId, periodWords, uptoAmount, acceptedBy, acceptedAt } = figure;
  const { what, who, value, upto, unit, base, amount, about, bound, per, target, period, place } = figure;
  const columns = {
    ...{ what, who, value, upto, unit, base, amount, about, bound, per, target, period, place },
    ...{ state: 'kept', upto_amount: uptoAmount, period_words: periodWords, sentence: figure.sentence },
    ...{ found_by: foundBy, accepted_by: acceptedBy, accepted_at: acceptedAt },
  };
  await table(db)
    .insertInto('papers.figure')
    .values({
      ...{ city_id: city, id, paper_id: paperId, organisation_id: organisationId, version: 1, ...columns },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'id'])
        .doUpdateSet({ ...columns, version: sql`papers.figure.version + 1` }),
    )
    .execute();
}

/** The figures of these proposals count no more, where they did. */
export async function withdrawFigures(
  db: WriteDb,
  _: Authorized<{ readonly organisationId: string }>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await table(db)
    .updateTable('papers.figure')
    .set({ state: 'withdrawn', version: sql`version + 1` })
    .where('id', 'in', [...ids])
    .where('state', '=', 'kept')
    .execute();
}
