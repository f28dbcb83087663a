import { type ReadDb, runWritten } from '../../../platform/db/database.ts';
import { type Entry, type Facet, facetColumns, facets } from '../entries.rules.ts';
import type { FigureScope } from '../ledger.policy.ts';
import { countPersonsIn, type UnitedChunk, wholeId } from '../roll-up.rules.ts';
import { standsIn } from './entries.ts';
import { placesSql, unitedChunks } from './persons.ts';

/** Which entries are meant, within a {@link FigureScope}. */
export interface Asked {
  readonly kinds: readonly string[];
  /** Months of the city's calendar, both with them: 202601. */
  readonly from: number;
  readonly to: number;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  /** What was recorded until then; all that is there where null. */
  readonly asOf: Date | null;
}

export interface Sums {
  readonly entries: number;
  /** In the unit of the kind. */
  readonly quantity: number;
  /** Of joint work only the organisation's own part; in the unit of the kind, to a millionth. */
  readonly share: number;
  readonly joint: number;
  readonly imported: number;
  readonly late: number;
  readonly corrected: number;
}

export interface Part extends Sums {
  readonly kind: string;
  readonly facet: string;
  readonly value: string;
}

const nodesOf = ({ rows }: FigureScope) => (rows.areas === null ? [wholeId] : [...rows.areas]);

type Row = { [key in keyof Sums]: string } & { kind: string; facet: string; value: string };

function partOf({ kind, facet, value, ...sums }: Row): Part {
  return {
    ...{ kind, facet, value, entries: Number(sums.entries), quantity: Number(sums.quantity) },
    ...{ share: Number(sums.share) / 1_000_000, joint: Number(sums.joint), imported: Number(sums.imported) },
    ...{ late: Number(sums.late), corrected: Number(sums.corrected) },
  };
}

/** The sums of a node over months by kind, in total (`''`) and by each value of the facets asked for: one query. */
export async function readTally(
  db: ReadDb,
  scope: FigureScope,
  { kinds, from, to }: Pick<Asked, 'kinds' | 'from' | 'to'>,
  wanted: readonly (Facet | '')[],
): Promise<Part[]> {
  const rows = await runWritten<Row>(
    db,
    `select kind, facet, value, sum(entries) as entries, sum(quantity) as quantity, sum(share) as share,
       sum(joint) as joint, sum(imported) as imported, sum(late) as late, sum(corrected) as corrected
     from ledger.tally where area_id = any($1::uuid[]) and organisation_id = $2 and kind = any($3::text[])
       and facet = any($4::text[]) and month between $5 and $6 group by kind, facet, value`,
    [nodesOf(scope), scope.rows.organisation ?? wholeId, [...kinds], [...wanted], from, to],
  );
  return rows.map(partOf);
}

/** What entries `e` are meant, as SQL with its values from `$1`. */
function meant(scope: FigureScope, asked: Asked): { where: string; values: unknown[]; asOf: string | null } {
  const values: unknown[] = [[...asked.kinds], asked.from, asked.to];
  const wheres = ['e.kind = any($1::text[])', 'e.month between $2 and $3'];
  const put = (value: unknown) => `$${String(values.push(value))}`;
  const { areas, organisation } = scope.rows;
  if (areas !== null)
    wheres.push(
      `e.area_id in (select area_id from ledger.area_path where path && ${put([...areas])}::uuid[])`,
    );
  if (organisation !== null) {
    const own = `${put(organisation)}::uuid`;
    wheres.push(`(not e.shared and e.organisation_id = ${own} or exists (select from ledger.entry_share own
      where own.city_id = e.city_id and own.happening_number = e.happening_number and own.line = e.line
      and own.organisation_id = ${own}))`);
  }
  for (const facet of facets) {
    const value = asked.facets[facet];
    if (value === undefined) continue;
    if (facet === 'group') wheres.push(`${put(value)} = any(e.${facetColumns.group})`);
    else wheres.push(`e.${facet === 'basis' ? 'basis' : facetColumns[facet]} = ${put(value)}`);
  }
  const asOf = asked.asOf === null ? null : `${put(asked.asOf)}::timestamptz`;
  if (asOf !== null) wheres.push(`e.recorded_at <= ${asOf}`);
  return { where: wheres.join(' and '), values, asOf };
}

/** The same sums from the entries themselves: for any filter and any instant. */
export async function sumEntries(db: ReadDb, scope: FigureScope, asked: Asked): Promise<Part[]> {
  const { where, values } = meant(scope, asked);
  const own = scope.rows.organisation;
  const part =
    own === null
      ? '1000000'
      : `coalesce((select share from ledger.entry_share s where s.city_id = e.city_id
          and s.happening_number = e.happening_number and s.line = e.line
          and s.organisation_id = $${String(values.push(own))}::uuid), 1000000)`;
  const rows = await runWritten<Row>(
    db,
    `select kind, '' as facet, '' as value, sum(counts) as entries, sum(quantity) as quantity,
       sum(quantity * (${part})::numeric) as share, coalesce(sum(counts) filter (where shared), 0) as joint,
       coalesce(sum(counts) filter (where import_id is not null), 0) as imported,
       coalesce(sum(counts) filter (where late and corrects_number is null), 0) as late,
       count(*) filter (where late and corrects_number is not null) as corrected
     from ledger.entry e where ${where} group by kind`,
    values,
  );
  return rows.map(partOf);
}

/** How many persons a node has over months, each once: one query, and the union of its sets. */
export async function countPersons(
  db: ReadDb,
  scope: FigureScope,
  { kinds, from, to }: Pick<Asked, 'kinds' | 'from' | 'to'>,
): Promise<number> {
  const areas = nodesOf(scope);
  const values = [areas, scope.rows.organisation ?? wholeId, [...kinds], from, to];
  const where = `area_id = any($1::uuid[]) and organisation_id = $2 and kind = any($3::text[]) and month between $4 and $5`;
  if (areas.length === 1 && kinds.length === 1 && from === to) {
    const [row] = await runWritten<{ size: string | null }>(
      db,
      `select sum(size) as size from ledger.persons where ${where}`,
      values,
    );
    return Number(row?.size ?? 0);
  }
  const chunks = await runWritten<UnitedChunk>(
    db,
    `select ${unitedChunks} from ledger.persons where ${where} group by chunk`,
    values,
  );
  return countPersonsIn(chunks);
}

/** The same from the entries themselves. */
export async function countPersonsOfEntries(db: ReadDb, scope: FigureScope, asked: Asked): Promise<number> {
  const { where, values, asOf } = meant(scope, asked);
  const [row] = await runWritten<{ persons: string }>(
    db,
    `select count(distinct ordinal) as persons from (${placesSql(where, asOf)}) place`,
    values,
  );
  return Number(row?.persons ?? 0);
}

/** Working days of the entries that tell them, and stand. */
export async function listDaysOf(db: ReadDb, scope: FigureScope, asked: Asked): Promise<number[]> {
  const { where, values, asOf } = meant(scope, asked);
  const rows = await runWritten<{ days: number }>(
    db,
    `select days from ledger.entry e where ${where} and days is not null and ${standsIn('e', asOf)}`,
    values,
  );
  return rows.map(({ days }) => days);
}

/** The entries that stand, newest first, with how many there are and how many of them are `hidden` records. */
export async function listStanding(
  db: ReadDb,
  scope: FigureScope,
  asked: Asked,
  page: { readonly limit: number; readonly offset: number; readonly hidden: readonly string[] },
): Promise<{ entries: Entry[]; total: number; hidden: number }> {
  const { where, values, asOf } = meant(scope, asked);
  const standing = `${where} and ${standsIn('e', asOf)}`;
  const hidden = `$${String(values.push([...page.hidden]))}::uuid[]`;
  const [counted] = await runWritten<{ total: string; shown: string }>(
    db,
    `select count(*) as total, count(*) filter (where e.record_id <> all(${hidden})) as shown
     from ledger.entry e where ${standing}`,
    values,
  );
  const total = Number(counted?.total ?? 0);
  const entries = await runWritten<Entry>(
    db,
    `select e.* from ledger.entry e where ${standing} and e.record_id <> all(${hidden})
     order by e.at desc, e.happening_number desc, e.line
     limit ${String(page.limit)} offset ${String(page.offset)}`,
    values,
  );
  return { entries, total, hidden: total - Number(counted?.shown ?? 0) };
}
