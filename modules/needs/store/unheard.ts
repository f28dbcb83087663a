import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** The resident wrote: news to every organisation that has the words, but for `except`, who wrote it down for them; or to `only` one. */
export async function markUnheard(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  { at, except, only = null }: { at: Date; except: string | null; only?: string | null },
): Promise<void> {
  await sql`
    insert into needs.unheard (city_id, organisation_id, need_id, at)
    select city_id, organisation_id, need_id, ${at} from needs.line as line where line.need_id = ${need.id}
      and line.organisation_id is distinct from ${except}::uuid
      and (${only}::uuid is null or line.organisation_id = ${only}::uuid)
    on conflict do nothing`.execute(table(db));
}

/** The resident says that it is solved: what they wrote before waits for nobody. */
export async function clearUnheard(db: WriteDb, { need }: Authorized<NeedRecord>): Promise<void> {
  await table(db).deleteFrom('needs.unheard').where('need_id', '=', need.id).execute();
}

/** Whether the resident wrote something that nobody of the organisation has opened. */
export async function isUnheard(db: ReadDb, needId: string, organisationId: string): Promise<boolean> {
  const row = await table(db)
    .selectFrom('needs.unheard')
    .select('at')
    .where('need_id', '=', needId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many matters of each organisation have words of their resident that nobody there has opened. */
export async function countUnheard(db: ReadDb): Promise<Map<string, number>> {
  const { rows } = await sql<{ organisation_id: string; count: string }>`
    select line.organisation_id, count(*) as count from needs.line as line where line.unheard
    group by line.organisation_id`.execute(table(db));
  return new Map(rows.map(({ organisation_id, count }) => [organisation_id, Number(count)]));
}
