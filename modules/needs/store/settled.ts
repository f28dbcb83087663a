import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** A need whose category somebody chose, took or put right, with the words that others of it are known by. */
export interface Settled {
  readonly id: string;
  readonly words: string;
  readonly category: string;
  /** It was another before. */
  readonly corrected: boolean;
}

async function settled(db: ReadDb, id: string | null, limit: number): Promise<Settled[]> {
  const { rows } = await sql<Settled>`
    select need.id, need.words, need.category_code as category,
      exists (select from needs.correction as correction where correction.city_id = need.city_id
        and correction.need_id = need.id and correction.field = 'category') as corrected
    from needs.need as need
    where (${id}::uuid is null or need.id = ${id}::uuid)
      and not need.protected and not need.confidential and need.erased_at is null and need.kind <> 'accuse'
      and need.category_code is not null and need.category_sure is null
    order by need.said_at desc, need.id limit ${limit}`.execute(table(db));
  return rows;
}

/** The newest such needs, none that is protected, confidential, an accusation or erased. */
export async function listSettled(db: ReadDb, limit: number): Promise<Settled[]> {
  return settled(db, null, limit);
}

/** One of {@link listSettled}; undefined where it is none, or no more. */
export async function findSettled(db: ReadDb, id: string): Promise<Settled | undefined> {
  return (await settled(db, id, 1))[0];
}
