import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** A need whose category somebody chose, took or put right, with the words that others of it are known by. */
export interface Lesson {
  readonly id: string;
  readonly words: string;
  readonly category: string;
  /** It was another before, or none. */
  readonly corrected?: boolean;
}

/** Needs of the past whose category somebody had written down; what a later module knows of them. */
export interface PastLessons {
  /** The newest of them. */
  readonly list: (db: ReadDb, limit: number) => Promise<readonly Lesson[]>;
  /** Whether there may be others after a happening of this name. */
  readonly moved: (happening: string) => boolean;
}

async function settled(db: ReadDb, id: string | null, limit: number): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select need.id, need.words, need.category_code as category,
      exists (select from needs.correction as correction where correction.city_id = need.city_id
        and correction.need_id = need.id and correction.field = 'category')
        or exists (select from needs.learned as learned where learned.city_id = need.city_id
        and learned.need_id = need.id and learned.field = 'category') as corrected
    from needs.need as need
    where (${id}::uuid is null or need.id = ${id}::uuid)
      and not need.protected and not need.confidential and need.erased_at is null and need.kind <> 'accuse'
      -- What nobody has yet, anybody may have made up.
      and need.received_by is not null and need.category_code is not null and need.category_sure is null
    order by need.said_at desc, need.id limit ${limit}`.execute(table(db));
  return rows;
}

/** The newest such needs, none that is protected, confidential, an accusation or erased. */
export async function listSettled(db: ReadDb, limit: number): Promise<Lesson[]> {
  return settled(db, null, limit);
}

/** One of {@link listSettled}; undefined where it is none, or no more. */
export async function findSettled(db: ReadDb, id: string): Promise<Lesson | undefined> {
  return (await settled(db, id, 1))[0];
}
