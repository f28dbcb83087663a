import { readUscc } from '../../base/uscc.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { Employer } from './employers.contract.ts';
import type { EmployersTables } from './employers.tables.ts';

const table = tables<EmployersTables>;

function employer(row: EmployersTables['employers.employer']): Employer {
  const { id, name, area_id, has_union, uscc } = row;
  const usccDoubtful = uscc !== null && (readUscc(uscc)?.doubtful ?? true);
  return {
    id,
    kind: row.kind as Employer['kind'],
    name,
    areaId: area_id,
    hasUnion: has_union,
    uscc,
    usccDoubtful,
  };
}

/** At most twenty employers whose name holds `search` or whose pinyin begins so, sorted by pinyin. */
export async function listEmployers(db: ReadDb, search: string): Promise<Employer[]> {
  const pattern = likeLiteral(search);
  const rows = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where((or) =>
      or.or([or('name', 'like', `%${pattern}%`), or('pinyin', 'like', `${pattern.toLowerCase()}%`)]),
    )
    .orderBy('pinyin')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map(employer);
}

export async function findEmployer(db: ReadDb, id: string): Promise<Employer | null> {
  const row = await table(db)
    .selectFrom('employers.employer')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? employer(row) : null;
}

export async function createEmployers(
  db: WriteDb,
  rows: readonly EmployersTables['employers.employer'][],
): Promise<void> {
  await table(db)
    .insertInto('employers.employer')
    .values([...rows])
    .execute();
}
