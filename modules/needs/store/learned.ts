import { type RawBuilder, sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedScope } from '../needs.policy.ts';
import { liveStates, type NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { within } from './records.ts';

const table = tables<NeedsTables>;

export type LearnedRow = NeedsTables['needs.learned'];

export async function createLearned(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: LearnedRow,
): Promise<void> {
  await table(db).insertInto('needs.learned').values(row).execute();
}

/** What was learned and not erased, newest first. */
export async function listLearned(db: ReadDb, most: number): Promise<LearnedRow[]> {
  return table(db)
    .selectFrom('needs.learned')
    .selectAll()
    .where('pairs', '<>', sql<string[]>`'{}'::text[]`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

export async function findLearned(db: ReadDb, id: string): Promise<LearnedRow | null> {
  const row = await table(db).selectFrom('needs.learned').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export interface Correction {
  readonly at: Date;
  readonly field: string;
  readonly from_value: string | null;
  readonly to_value: string;
  readonly need_id: string;
  readonly reference: string;
}

/** The newest corrections of needs within the scope. */
export async function listCorrected(db: ReadDb, scope: NeedScope, most: number): Promise<Correction[]> {
  return table(db)
    .selectFrom('needs.need as need')
    .innerJoin('needs.learned as learned', (join) =>
      join.onRef('learned.city_id', '=', 'need.city_id').onRef('learned.need_id', '=', 'need.id'),
    )
    .select([
      ...(['learned.at', 'learned.field', 'learned.from_value', 'learned.to_value'] as const),
      ...(['learned.need_id', 'need.reference'] as const),
    ])
    .where(within(scope))
    .orderBy('learned.at', 'desc')
    .orderBy('learned.id', 'desc')
    .limit(most)
    .execute();
}

/**
 * By week of saying (its Monday): needs that a lead got and for which something had been proposed, and those of them where the
 * proposed organisation leads and the category was not corrected.
 */
export async function countRouted(
  db: ReadDb,
  scope: NeedScope,
  { zone, from }: { zone: string; from: Date },
): Promise<{ monday: string; base: number; stood: number }[]> {
  const led = (proposed: boolean): RawBuilder<boolean> => sql`exists (select from needs.leg as lead
    where lead.city_id = need.city_id and lead.need_id = need.id and lead.part = 'lead'
      and lead.state in (${sql.join([...liveStates])}) and lead.dispatched_at is not null
      ${proposed ? sql`and lead.organisation_id = need.proposed_organisation` : sql``})`;
  const corrected: RawBuilder<boolean> = sql`exists (select from needs.learned as learned
    where learned.city_id = need.city_id and learned.need_id = need.id
      and learned.field = 'category' and learned.from_value = need.proposed_category)`;
  const monday = sql<string>`to_char(date_trunc('week', need.said_at at time zone ${zone}), 'YYYY-MM-DD')`;
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .select([
      monday.as('monday'),
      sql<string>`count(*)`.as('base'),
      sql<string>`count(*) filter (where ${led(true)} and not ${corrected})`.as('stood'),
    ])
    .where('need.proposed_organisation', 'is not', null)
    .where('need.said_at', '>=', from)
    .where(led(false))
    .where(within(scope))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute();
  return rows.map((row) => ({ monday: row.monday, base: Number(row.base), stood: Number(row.stood) }));
}

export interface Confusion {
  readonly field: string;
  readonly from_value: string | null;
  readonly to_value: string;
  readonly recent: number;
  readonly count: number;
  readonly last: Date;
}

/** What was taken for what and put right, of needs within the scope: since `from`, and of these since `recent`. */
export async function listConfusions(
  db: ReadDb,
  scope: NeedScope,
  { from, recent, most }: { readonly from: Date; readonly recent: Date; readonly most: number },
): Promise<Confusion[]> {
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .innerJoin('needs.learned as learned', (join) =>
      join.onRef('learned.city_id', '=', 'need.city_id').onRef('learned.need_id', '=', 'need.id'),
    )
    .select([
      ...(['learned.field', 'learned.from_value', 'learned.to_value'] as const),
      sql<string>`count(*) filter (where learned.at >= ${recent})`.as('recent'),
      sql<string>`count(*)`.as('count'),
      sql<Date>`max(learned.at)`.as('last'),
    ])
    .where('learned.at', '>=', from)
    .where(within(scope))
    .groupBy(['learned.field', 'learned.from_value', 'learned.to_value'])
    .orderBy('recent', 'desc')
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .orderBy('learned.to_value')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, recent: Number(row.recent), count: Number(row.count) }));
}
