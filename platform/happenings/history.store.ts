import { sql } from 'kysely';
import { type ReadDb, tables } from '../db/database.ts';
import { likeLiteral } from '../db/like.ts';
import type { PlatformTables } from '../platform.tables.ts';

/** One change of a setting: happenings that tell in `fields` what was set. */
export interface SettingChange {
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly fields: readonly string[];
}

/**
 * The last changes of a setting, newest first; `about` is how their names begin. Only what carries `fields` is a
 * setting, so that nobody reads here what happened to a resident's need.
 */
export async function listSettingChanges(
  db: ReadDb,
  subjectId: string,
  about: string,
  limit: number,
): Promise<SettingChange[]> {
  const rows = await tables<PlatformTables>(db)
    .selectFrom('platform.happening')
    .select(['id', 'at', 'name', 'actor_kind', 'actor_id', 'facts'])
    .where('subject_id', '=', subjectId)
    .where('name', 'like', `${likeLiteral(about)}%`)
    .where(({ eb, ref }) => eb(ref('facts'), '?', 'fields'))
    .orderBy('at', 'desc')
    // Two changes of one millisecond stand in the order of the versions they made.
    .orderBy(sql`facts -> 'version'`, 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, at, name, actor_kind, actor_id, facts }) => ({
    ...{ id, at, name, actorKind: actor_kind, actorId: actor_id },
    fields: (facts as { fields: readonly string[] }).fields,
  }));
}
