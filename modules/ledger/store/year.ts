import { type ReadDb, runWritten } from '../../../platform/db/database.ts';
import { wholeId } from '../roll-up.rules.ts';
import type { MonthAmount } from '../year-lines.rules.ts';

/** Which sums: nodes are areas × organisations, `wholeId` for all of them. Months are 202601, both counted. */
export interface MonthsAsked {
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  readonly kinds: readonly string[];
  /** Only of these categories, each by itself; of everything together where null. */
  readonly categories: readonly string[] | null;
  readonly from: number;
  readonly to: number;
}

/** Month by month from the roll-up: one query. */
export async function readMonths(db: ReadDb, asked: MonthsAsked): Promise<MonthAmount[]> {
  const { areas, organisations, kinds, categories, from, to } = asked;
  const rows = await runWritten<{
    area: string;
    organisation: string;
    kind: string;
    category: string;
    month: number;
    amount: string;
    late: string;
    corrected: string;
  }>(
    db,
    `select area_id as area, organisation_id as organisation, kind, value as category, month, late, corrected,
       case when organisation_id = $3 then quantity * 1000000 else share end as amount
     from ledger.tally where area_id = any($1::uuid[]) and organisation_id = any($2::uuid[])
       and kind = any($4::text[]) and facet = $5 and ($6::text[] is null or value = any($6::text[]))
       and month between $7 and $8`,
    [
      ...[[...areas], [...organisations], wholeId, [...kinds]],
      ...[categories === null ? '' : 'category', categories && [...categories], from, to],
    ],
  );
  return rows.map((row) => ({
    ...row,
    ...{ amount: BigInt(row.amount), late: Number(row.late), corrected: Number(row.corrected) },
  }));
}

/** Of these records alone, what they add to each category of each organisation. */
export async function readMonthsOfRecords(
  db: ReadDb,
  records: readonly string[],
  { areas, kinds, from, to }: Pick<MonthsAsked, 'areas' | 'kinds' | 'from' | 'to'>,
): Promise<Pick<MonthAmount, 'organisation' | 'kind' | 'category' | 'month' | 'amount'>[]> {
  if (records.length === 0) return [];
  const rows = await runWritten<{
    organisation: string | null;
    kind: string;
    category: string;
    month: number;
    amount: string;
  }>(
    db,
    `select coalesce(part.organisation_id, e.organisation_id) as organisation, e.kind, e.month,
       e.category_code as category, round(sum(e.quantity * coalesce(part.share, 1000000)))::bigint as amount
     from ledger.entry e left join ledger.entry_share part on e.shared and part.city_id = e.city_id
       and part.happening_number = e.happening_number and part.line = e.line
     where e.record_id = any($1::uuid[]) and e.category_code is not null and e.kind = any($2::text[])
       and e.month between $3 and $4 and ($6::uuid = any($5::uuid[]) or e.area_id in
         (select area_id from ledger.area_path where path && $5::uuid[]))
     group by 1, 2, 3, 4`,
    [[...records], [...kinds], from, to, [...areas], wholeId],
  );
  return rows.map((row) => ({
    ...row,
    ...{ organisation: row.organisation ?? '', amount: BigInt(row.amount) },
  }));
}

/** The months in which the city has anything on record that still stands, whoever did it and wherever. */
export async function listKeptMonths(db: ReadDb, from: number, to: number): Promise<number[]> {
  const rows = await runWritten<{ month: number }>(
    db,
    `select month from ledger.tally where area_id = $1 and organisation_id = $1 and facet = ''
       and month between $2 and $3 group by month having sum(entries) > 0`,
    [wholeId, from, to],
  );
  return rows.map(({ month }) => month);
}
