import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { FollowUpRow, FollowUpScope, RatingRow } from '../closing.policy.ts';
import { liveStates, type NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** Needs whose last round was wholly answered before `before` and has neither verdict nor end, the oldest first. */
export async function listSilent(db: ReadDb, before: Date): Promise<{ needId: string; since: Date }[]> {
  const { rows } = await sql<{ need_id: string; since: Date }>`
    select r.need_id, max(l.ended_at) as since from needs.round as r
    join needs.leg as l on l.city_id = r.city_id and l.round_id = r.id
      and l.state in (${sql.join([...liveStates])})
    where r.ended_as is null and r.verdict is null
    group by r.city_id, r.id, r.need_id
    having bool_and(l.state in ('ended', 'asked')) and bool_or(l.part = 'lead' and l.state = 'ended')
      and max(l.ended_at) < ${before}
    order by 2, 1`.execute(table(db));
  return rows.map(({ need_id, since }) => ({ needId: need_id, since }));
}

export async function createRating(db: WriteDb, _of: Authorized<NeedRecord>, row: RatingRow): Promise<void> {
  await table(db).insertInto('needs.rating').values(row).execute();
}

export async function saveRating(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Partial<RatingRow>,
): Promise<void> {
  await table(db).updateTable('needs.rating').set(change).where('id', '=', id).execute();
}

/** Grades of one need, oldest first. */
export async function listRatings(db: ReadDb, needId: string): Promise<RatingRow[]> {
  return table(db)
    .selectFrom('needs.rating')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function findRating(db: ReadDb, id: string): Promise<RatingRow | null> {
  const row = await table(db).selectFrom('needs.rating').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Contested grades that nobody has decided on yet, the oldest first. */
export async function listContested(db: ReadDb, most: number): Promise<RatingRow[]> {
  return table(db)
    .selectFrom('needs.rating')
    .selectAll()
    .where('contested_at', 'is not', null)
    .where('decision', 'is', null)
    .orderBy('contested_at')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** False where this organisation follows up the round already. */
export async function createFollowUp(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: FollowUpRow,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('needs.follow_up')
    .values(row)
    .onConflict((conflict) => conflict.columns(['city_id', 'round_id', 'organisation_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function saveFollowUp(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Partial<FollowUpRow>,
): Promise<void> {
  await table(db).updateTable('needs.follow_up').set(change).where('id', '=', id).execute();
}

/** What was to be asked again about a matter that its resident has meanwhile said is solved. */
export async function endFollowUps(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  ended: { outcome: string; done_at: Date },
): Promise<void> {
  await table(db)
    .updateTable('needs.follow_up')
    .set(ended)
    .where('need_id', '=', need.id)
    .where('done_at', 'is', null)
    .where('why', '<>', 'rated')
    .execute();
}

/** One of the organisation's, its row locked; null where it is another's. */
export async function lockFollowUp(
  db: WriteDb,
  { rows }: FollowUpScope,
  id: string,
): Promise<FollowUpRow | null> {
  const row = await table(db)
    .selectFrom('needs.follow_up')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', rows.organisationId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** What the organisation has yet to follow up by due day, or what it did, newest first. */
export async function listFollowUps(
  db: ReadDb,
  { rows }: FollowUpScope,
  { done, limit }: { done: boolean; limit: number },
): Promise<FollowUpRow[]> {
  const query = table(db)
    .selectFrom('needs.follow_up')
    .selectAll()
    .where('organisation_id', '=', rows.organisationId)
    .limit(limit);
  return done
    ? query.where('done_at', 'is not', null).orderBy('done_at', 'desc').orderBy('id').execute()
    : query.where('done_at', 'is', null).orderBy('due').orderBy('id').execute();
}

export async function listFollowUpsOf(db: ReadDb, needId: string): Promise<FollowUpRow[]> {
  return table(db)
    .selectFrom('needs.follow_up')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}

/** Puts `mark` in place of what was written about the person with their verdicts. */
export async function eraseClosing(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  mark: string,
): Promise<void> {
  await table(db)
    .updateTable('needs.rating')
    .set(({ ref }) => ({
      words: null,
      contest_reason: sql<string>`case when ${ref('contest_reason')} is null then null else ${mark} end`,
      decision_reason: sql<string>`case when ${ref('decision_reason')} is null then null else ${mark} end`,
    }))
    .where('need_id', '=', need.id)
    .execute();
  await table(db).updateTable('needs.follow_up').set({ note: null }).where('need_id', '=', need.id).execute();
}
