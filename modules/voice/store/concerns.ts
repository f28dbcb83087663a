import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ConcernRow, ConcernScope } from '../voice.policy.ts';
import type { ConcernState } from '../voice.rules.ts';
import type { VoiceTables } from '../voice.tables.ts';

const table = tables<VoiceTables>;

export interface ConcernFilter {
  /** Unless told, all that is not faded. */
  readonly state?: ConcernState | undefined;
  /** Areas in which it lies; what lies in no one area is in none of them. */
  readonly within?: readonly string[] | undefined;
  readonly lastSince?: Date | undefined;
}

function seenBy({ rows }: ConcernScope) {
  return (
    eb: ExpressionBuilder<VoiceTables, 'voice.concern'>,
  ): ExpressionWrapper<VoiceTables, 'voice.concern', SqlBool> => {
    if (rows.areas === 'city') return eb.and([]);
    if (rows.areas.length === 0) return eb.or([]);
    return eb('area_id', 'in', [...rows.areas]);
  };
}

/** Concerns the caller may see, those most told first; faded ones by when they were last told. */
export async function listConcerns(
  db: ReadDb,
  scope: ConcernScope,
  { state, within, lastSince }: ConcernFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: ConcernRow[]; total: number }> {
  let found = table(db).selectFrom('voice.concern').where(seenBy(scope));
  found = state === undefined ? found.where('state', '<>', 'faded') : found.where('state', '=', state);
  if (within)
    found =
      within.length === 0 ? found.where(sql<boolean>`false`) : found.where('area_id', 'in', [...within]);
  if (lastSince) found = found.where('last_at', '>=', lastSince);
  const { total } = await found
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy(state === 'faded' ? sql`last_at desc` : sql`score desc`)
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { rows, total: Number(total) };
}

/** Those that were answered and are still told, the last told first. */
export async function listAnswered(db: ReadDb, scope: ConcernScope, limit: number): Promise<ConcernRow[]> {
  return table(db)
    .selectFrom('voice.concern')
    .selectAll()
    .where('state', '=', 'answered')
    .where(seenBy(scope))
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Areas of the concerns the caller may see. */
export async function listConcernAreas(db: ReadDb, scope: ConcernScope): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('voice.concern')
    .select('area_id')
    .distinct()
    .where(seenBy(scope))
    .where('area_id', 'is not', null)
    .execute();
  return rows.flatMap(({ area_id }) => area_id ?? []);
}

function oneSeen(db: ReadDb, scope: ConcernScope, id: string) {
  return table(db).selectFrom('voice.concern').selectAll().where('id', '=', id).where(seenBy(scope));
}

export async function findConcern(
  db: ReadDb,
  scope: ConcernScope,
  id: string,
): Promise<ConcernRow | undefined> {
  return oneSeen(db, scope, id).executeTakeFirst();
}

/** As {@link findConcern}, the row locked. */
export async function lockConcern(
  db: WriteDb,
  scope: ConcernScope,
  id: string,
): Promise<ConcernRow | undefined> {
  return oneSeen(db, scope, id).forUpdate().executeTakeFirst();
}

/** All that are told, and what faded since then; locked, so that two findings come one after the other. */
export async function lockRemembered(db: WriteDb, fadedSince: Date): Promise<ConcernRow[]> {
  return table(db)
    .selectFrom('voice.concern')
    .selectAll()
    .where(({ or, eb }) => or([eb('state', '<>', 'faded'), eb('counted_at', '>=', fadedSince)]))
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function listMembers(
  db: ReadDb,
  ids: readonly string[],
): Promise<VoiceTables['voice.member'][]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('voice.member')
    .selectAll()
    .where('concern_id', 'in', [...ids])
    .orderBy('concern_id')
    .orderBy('place')
    .execute();
}

export async function createConcern(db: WriteDb, row: ConcernRow): Promise<void> {
  await table(db).insertInto('voice.concern').values(row).execute();
}

export async function saveConcern(
  db: WriteDb,
  { id }: Authorized<ConcernRow>,
  change: Partial<ConcernRow>,
): Promise<void> {
  await table(db).updateTable('voice.concern').set(change).where('id', '=', id).execute();
}

export async function replaceMembers(
  db: WriteDb,
  { city_id, id }: Authorized<ConcernRow>,
  needs: readonly string[],
): Promise<void> {
  await table(db).deleteFrom('voice.member').where('concern_id', '=', id).execute();
  if (needs.length === 0) return;
  await table(db)
    .insertInto('voice.member')
    .values(needs.map((need_id, place) => ({ city_id, concern_id: id, need_id, place })))
    .execute();
}

/** Takes a need out of whatever it is a member of. Gives how many there were. */
export async function removeMember(db: WriteDb, needId: string): Promise<number> {
  const gone = await table(db)
    .deleteFrom('voice.member')
    .where('need_id', '=', needId)
    .returning('concern_id')
    .execute();
  return gone.length;
}

export async function createCounts(db: WriteDb, rows: readonly VoiceTables['voice.count'][]): Promise<void> {
  if (rows.length === 0) return;
  await table(db)
    .insertInto('voice.count')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many people told it at each finding, the newest first. */
export async function listCounts(
  db: ReadDb,
  concernId: string,
  limit: number,
): Promise<{ done_at: Date; people: number }[]> {
  const rows = await table(db)
    .selectFrom('voice.count as count')
    .innerJoin('voice.finding as finding', (join) =>
      join.onRef('finding.city_id', '=', 'count.city_id').onRef('finding.id', '=', 'count.finding_id'),
    )
    .select(['finding.done_at', 'finding.asked_at', 'count.people'])
    .where('count.concern_id', '=', concernId)
    .orderBy('finding.asked_at', 'desc')
    .orderBy('finding.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ done_at, asked_at, people }) => ({ done_at: done_at ?? asked_at, people }));
}
