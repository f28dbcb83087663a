import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { routedFields } from '../contract/routing.ts';
import type { NeedScope } from '../needs.policy.ts';
import { liveStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { within } from './records.ts';

const table = tables<NeedsTables>;

export type RoutedField = (typeof routedFields)[number];

/** What was put right, of which field; with `to` only what was taken for `from` (null: for nothing) and is that. */
export interface RoutedFilter {
  readonly field: RoutedField | null;
  readonly pair: { readonly from: string | null; readonly to: string } | null;
}

interface Counted {
  readonly base: RawBuilder<SqlBool>;
  readonly stood: RawBuilder<SqlBool>;
}

function led(proposed: boolean): RawBuilder<SqlBool> {
  return sql`exists (select from needs.leg as lead
    where lead.city_id = need.city_id and lead.need_id = need.id and lead.part = 'lead'
      and lead.state in (${sql.join([...liveStates])}) and lead.dispatched_at is not null
      ${proposed ? sql`and lead.organisation_id = need.proposed_organisation` : sql``})`;
}

function learned(field: string): RawBuilder<SqlBool> {
  return sql`exists (select from needs.learned as learned
    where learned.city_id = need.city_id and learned.need_id = need.id and learned.field = ${field}
      ${field === 'category' ? sql`and learned.from_value = need.proposed_category` : sql``})`;
}

function corrected(field: string): RawBuilder<SqlBool> {
  return sql`exists (select from needs.correction as correction
    where correction.city_id = need.city_id and correction.need_id = need.id and correction.field = ${field})`;
}

/** Of which needs a field was read and looked at by a person, and of which it stood. */
function countedBy(field: RoutedField | null): Counted {
  const ledByAny = sql<SqlBool>`need.proposed_organisation is not null and ${led(false)}`;
  switch (field) {
    case null:
      return { base: ledByAny, stood: sql`${led(true)} and not ${learned('category')}` };
    case 'organisation':
      return { base: ledByAny, stood: led(true) };
    case 'category':
      return {
        base: sql`need.proposed_category is not null and need.category_code is not null
          and need.category_sure is null`,
        stood: sql`not ${learned('category')}`,
      };
    case 'group':
      return {
        base: sql`need.sorted_at is not null and need.groups_taken`,
        stood: sql`not ${learned('group')}`,
      };
    case 'kind':
    case 'urgency':
      return { base: sql`need.sorted_at is not null`, stood: sql`not ${corrected(field)}` };
  }
}

/** By week of saying (its Monday): needs of which the field was read and somebody looked, and those of them where it stood. */
export async function countRouted(
  db: ReadDb,
  scope: NeedScope,
  { field, zone, from }: { field: RoutedField | null; zone: string; from: Date },
): Promise<{ monday: string; base: number; stood: number }[]> {
  const { base, stood } = countedBy(field);
  const monday = sql<string>`to_char(date_trunc('week', need.said_at at time zone ${zone}), 'YYYY-MM-DD')`;
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .select([
      monday.as('monday'),
      sql<string>`count(*)`.as('base'),
      sql<string>`count(*) filter (where ${stood})`.as('stood'),
    ])
    .where('need.said_at', '>=', from)
    .where(base)
    .where(within(scope))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute();
  return rows.map((row) => ({ monday: row.monday, base: Number(row.base), stood: Number(row.stood) }));
}

function chosen({ field, pair }: RoutedFilter): RawBuilder<SqlBool> {
  const ofField = field === null ? sql<SqlBool>`true` : sql<SqlBool>`learned.field = ${field}`;
  if (pair === null) return ofField;
  return sql`${ofField} and learned.from_value is not distinct from ${pair.from}::text
    and learned.to_value = ${pair.to}`;
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
export async function listCorrected(
  db: ReadDb,
  scope: NeedScope,
  { most, ...filter }: RoutedFilter & { readonly most: number },
): Promise<Correction[]> {
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
    .where(chosen(filter))
    .orderBy('learned.at', 'desc')
    .orderBy('learned.id', 'desc')
    .limit(most)
    .execute();
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
  {
    from,
    recent,
    most,
    field,
  }: {
    readonly from: Date;
    readonly recent: Date;
    readonly most: number;
    readonly field: RoutedField | null;
  },
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
    .where(chosen({ field, pair: null }))
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
