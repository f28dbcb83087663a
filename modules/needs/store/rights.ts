import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type FamilyViewRow = NeedsTables['needs.family_view'];
export type ErasureRow = NeedsTables['needs.erasure_request'];

export async function createFamilyView(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: FamilyViewRow,
): Promise<void> {
  await table(db).insertInto('needs.family_view').values(row).execute();
}

export async function listFamilyViews(db: ReadDb, needId: string): Promise<FamilyViewRow[]> {
  return table(db)
    .selectFrom('needs.family_view')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The look that a secret or code opens now, or null. */
export async function findFamilyView(
  db: ReadDb,
  by: 'secret_hash' | 'code_hash',
  hash: Buffer,
  now: Date,
): Promise<FamilyViewRow | null> {
  const row = await table(db)
    .selectFrom('needs.family_view')
    .selectAll()
    .where(by, '=', hash)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** The looks that these residents' telephones open now, of needs that nobody has to hide. */
export async function listFamilyViewsTo(
  db: ReadDb,
  residentIds: readonly string[],
  now: Date,
): Promise<FamilyViewRow[]> {
  if (residentIds.length === 0) return [];
  return table(db)
    .selectFrom('needs.family_view as view')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'view.city_id').onRef('need.id', '=', 'view.need_id'),
    )
    .selectAll('view')
    .where('view.resident_id', 'in', [...residentIds])
    .where('view.withdrawn_at', 'is', null)
    .where('view.expires_at', '>', now)
    .where('need.protected', '=', false)
    .where('need.erased_at', 'is', null)
    .orderBy('view.created_at', 'desc')
    .orderBy('view.id', 'desc')
    .limit(50)
    .execute();
}

export async function withdrawFamilyView(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  id: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('needs.family_view')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('need_id', '=', need.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Two openings of one instant are one. */
export async function createFamilyOpening(
  db: WriteDb,
  row: NeedsTables['needs.family_opening'],
): Promise<void> {
  await table(db)
    .insertInto('needs.family_opening')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listFamilyOpenings(
  db: ReadDb,
  viewIds: readonly string[],
): Promise<NeedsTables['needs.family_opening'][]> {
  if (viewIds.length === 0) return [];
  return table(db)
    .selectFrom('needs.family_opening')
    .selectAll()
    .where('view_id', 'in', [...viewIds])
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
}

/**
 * Needs of these residents that still have a page, newest first. None that is protected: whoever holds the telephone
 * may be the one to fear.
 */
export async function listNeedIdsOf(db: ReadDb, residentIds: readonly string[]): Promise<string[]> {
  if (residentIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('needs.need')
    .select('id')
    .where('resident_id', 'in', [...residentIds])
    .where('secret_hash', 'is not', null)
    .where('protected', '=', false)
    .where('erased_at', 'is', null)
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes an organisation's sight of a need: from now on nothing of it is theirs to see. */
export async function withdrawLegs(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  organisationId: string,
  at: Date,
): Promise<void> {
  await table(db)
    .updateTable('needs.leg')
    .set({ withdrawn_at: at })
    .where('need_id', '=', need.id)
    .where('organisation_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Ends these legs because the consent behind them is gone. */
export async function endWithdrawn(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  legs: readonly LegRow[],
  at: Date,
): Promise<void> {
  if (legs.length === 0) return;
  await table(db)
    .updateTable('needs.leg')
    .set({ state: 'withdrawn', ended_at: at, withdrawn_at: at })
    .where(
      'id',
      'in',
      legs.map(({ id }) => id),
    )
    .execute();
}

export async function createErasureRequest(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: ErasureRow,
): Promise<void> {
  await table(db).insertInto('needs.erasure_request').values(row).execute();
}

/** The newest wish to have a need erased, or null. */
export async function findErasureRequest(db: ReadDb, needId: string): Promise<ErasureRow | null> {
  const row = await table(db)
    .selectFrom('needs.erasure_request')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** A wish that this organisation decides, its row locked; null where it is another's or decided. */
export async function lockErasureRequest(
  db: WriteDb,
  organisationId: string,
  id: string,
): Promise<ErasureRow | null> {
  const row = await table(db)
    .selectFrom('needs.erasure_request')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('decision', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function listErasureRequests(db: ReadDb, organisationId: string): Promise<ErasureRow[]> {
  return table(db)
    .selectFrom('needs.erasure_request')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('decision', 'is', null)
    .orderBy('deadline')
    .orderBy('id')
    .execute();
}

export async function saveErasureDecision(
  db: WriteDb,
  id: string,
  decided: Pick<ErasureRow, 'decision' | 'decided_by' | 'decided_at' | 'reason'>,
): Promise<void> {
  await table(db).updateTable('needs.erasure_request').set(decided).where('id', '=', id).execute();
}
