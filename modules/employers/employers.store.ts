import { sql } from 'kysely';
import { readUscc } from '../../base/uscc.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { Employer } from './employers.contract.ts';
import type { EmployersTables } from './employers.tables.ts';

const table = tables<EmployersTables>;

export type EmployerRow = EmployersTables['employers.employer'];

function employer(row: EmployerRow): Employer {
  const { id, name, area_id, has_union, uscc, version } = row;
  return {
    id,
    kind: row.kind as Employer['kind'],
    name,
    areaId: area_id,
    hasUnion: has_union,
    uscc,
    usccDoubtful: uscc !== null && (readUscc(uscc)?.doubtful ?? true),
    version,
  };
}

/** Part of a name, of the name in letters (with or without blanks) or of a code. */
function matches(search: string) {
  const plain = `%${likeLiteral(search)}%`;
  // Pinyin has no v; keyboards without ü type it instead.
  const letters = `%${likeLiteral(search.toLowerCase().replaceAll(' ', '').replaceAll('v', 'ü'))}%`;
  return sql<boolean>`(name like ${plain} or replace(pinyin, ' ', '') like ${letters}
    or uscc like ${plain.toUpperCase()})`;
}

/** At most twenty employers that fit `search`, sorted by pinyin. */
export async function listEmployers(db: ReadDb, search: string): Promise<Employer[]> {
  const rows = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where(matches(search))
    .orderBy('pinyin')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map(employer);
}

export interface EmployerFilter {
  readonly search: string;
  readonly union?: 'with' | 'without' | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** One page of employers, sorted by pinyin, and how many there are. */
export async function listEmployerPage(
  db: ReadDb,
  { search, union, limit, offset }: EmployerFilter,
): Promise<{ employers: Employer[]; total: number }> {
  let query = table(db).selectFrom('employers.employer');
  if (search !== '') query = query.where(matches(search));
  if (union !== undefined) query = query.where('has_union', '=', union === 'with');
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query.selectAll().orderBy('pinyin').orderBy('id').limit(limit).offset(offset).execute();
  return { employers: rows.map(employer), total: Number(total) };
}

export async function findEmployer(db: ReadDb, id: string): Promise<Employer | null> {
  const row = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? employer(row) : null;
}

export async function createEmployers(db: WriteDb, rows: readonly EmployerRow[]): Promise<void> {
  await table(db)
    .insertInto('employers.employer')
    .values([...rows])
    .execute();
}

/** Employers that have this code, or this name in this area. */
export async function listSame(
  db: ReadDb,
  { name, areaId, uscc }: Pick<Employer, 'name' | 'areaId' | 'uscc'>,
): Promise<Employer[]> {
  const rows = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('name', '=', name), eb('area_id', '=', areaId)]),
        ...(uscc === null ? [] : [eb('uscc', '=', uscc)]),
      ]),
    )
    .execute();
  return rows.map(employer);
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveEmployer(
  db: WriteDb,
  { id, version }: Authorized<Employer>,
  change: Partial<EmployerRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('employers.employer')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Employers whose name holds one of these pieces, at most two hundred. */
export async function listNamedLike(db: ReadDb, pieces: readonly string[]): Promise<Employer[]> {
  const rows = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where((eb) => eb.or(pieces.map((piece) => eb('name', 'like', `%${likeLiteral(piece)}%`))))
    .limit(200)
    .execute();
  return rows.map(employer);
}

/** Every employer by where it is, sorted by pinyin: for tables that set it against something else. */
export async function listEmployerPlaces(
  db: ReadDb,
): Promise<{ id: string; name: string; areaId: string; hasUnion: boolean; uscc: string | null }[]> {
  const rows = await table(db)
    .selectFrom('employers.employer')
    .select(['id', 'name', 'area_id', 'has_union', 'uscc'])
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(({ area_id, has_union, ...row }) => ({ ...row, areaId: area_id, hasUnion: has_union }));
}
