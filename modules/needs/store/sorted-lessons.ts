import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** A need that staff looked at, with what they found it to be. */
export interface SortedLesson {
  readonly id: string;
  readonly words: string;
  readonly kind: string;
  /** It was read as another kind. */
  readonly kindCorrected: boolean;
  readonly urgency: string;
  /** It was read as less urgent. */
  readonly raised: boolean;
  /** Null where nobody said whom it is about. */
  readonly groups: readonly string[] | null;
}

async function lessons(db: ReadDb, id: string | null, limit: number): Promise<SortedLesson[]> {
  const corrected = (field: string) => sql`exists (select from needs.correction as correction
    where correction.city_id = need.city_id and correction.need_id = need.id and correction.field = ${field})`;
  const { rows } = await sql<SortedLesson>`
    select need.id, need.words, need.kind, ${corrected('kind')} as "kindCorrected", need.urgency,
      need.urgency <> 'ordinary' and ${corrected('urgency')} as raised,
      case when need.groups_taken then need.groups end as groups
    from needs.need as need
    where (${id}::uuid is null or need.id = ${id}::uuid)
      and (need.sorted_at is not null or need.groups_taken)
      and not need.protected and not need.confidential and need.erased_at is null and need.kind <> 'accuse'
    order by need.said_at desc, need.id limit ${limit}`.execute(table(db));
  return rows;
}

/** The newest such needs, none that is protected, confidential, an accusation or erased. */
export async function listSortedLessons(db: ReadDb, limit: number): Promise<SortedLesson[]> {
  return lessons(db, null, limit);
}

/** One of {@link listSortedLessons}; undefined where it is none, or no more. */
export async function findSortedLesson(db: ReadDb, id: string): Promise<SortedLesson | undefined> {
  return (await lessons(db, id, 1))[0];
}
