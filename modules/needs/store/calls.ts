import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { CallRow } from '../calls.rules.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type ProposalRow = NeedsTables['needs.call_proposal'];
export type UndecidedRow = NeedsTables['needs.undecided'];

/** Every word on both lists, oldest first. */
export async function listCalls(db: ReadDb): Promise<CallRow[]> {
  return table(db)
    .selectFrom('needs.call_entry')
    .selectAll()
    .orderBy('category_code')
    .orderBy('organisation_id')
    .orderBy('number')
    .execute();
}

/** False when somebody else added that number first. */
export async function addCall(db: WriteDb, row: CallRow): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.call_entry')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'list', 'category_code', 'organisation_id', 'number']).doNothing(),
    )
    .returning('number')
    .executeTakeFirst();
  return saved !== undefined;
}

/** False when the same is proposed already. */
export async function createProposal(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: ProposalRow,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.call_proposal')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'need_id', 'service_id']).where('decision', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Proposals of a need that wait for a head, oldest first. */
export async function listOpenProposals(db: ReadDb, needId: string): Promise<ProposalRow[]> {
  return table(db)
    .selectFrom('needs.call_proposal')
    .selectAll()
    .where('need_id', '=', needId)
    .where('decision', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

export async function saveProposal(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Pick<ProposalRow, 'decision' | 'decided_by' | 'decided_at'>,
): Promise<void> {
  await table(db).updateTable('needs.call_proposal').set(change).where('id', '=', id).execute();
}

/** Nothing when the need is undecided already. */
export async function openUndecided(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: UndecidedRow,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.undecided')
    .values(row)
    .onConflict((conflict) =>
      // As literals: a plan that is kept knows no parameter, and would not find the partial index by one.
      conflict.columns(['city_id', 'need_id']).where(sql<boolean>`state in ('open', 'agenda')`).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** What an office has to settle, oldest first. */
export async function listUndecided(db: ReadDb, officeId: string): Promise<UndecidedRow[]> {
  return table(db)
    .selectFrom('needs.undecided')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('state', 'in', ['open', 'agenda'])
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}

/** Whether an office is to settle who has it. */
export async function isUndecided(db: ReadDb, needId: string): Promise<boolean> {
  const row = await table(db)
    .selectFrom('needs.undecided')
    .select('id')
    .where('need_id', '=', needId)
    .where('state', 'in', ['open', 'agenda'])
    .executeTakeFirst();
  return row !== undefined;
}

export async function findUndecided(db: ReadDb, id: string): Promise<UndecidedRow | null> {
  const row = await table(db)
    .selectFrom('needs.undecided')
    .selectAll()
    .where('id', '=', id)
    .where('state', 'in', ['open', 'agenda'])
    .executeTakeFirst();
  return row ?? null;
}

export async function saveUndecided(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Partial<Pick<UndecidedRow, 'state' | 'organisation_id' | 'how' | 'by' | 'settled_at' | 'noted_by'>>,
): Promise<void> {
  await table(db).updateTable('needs.undecided').set(change).where('id', '=', id).execute();
}

/** Whoever received it found somebody, so nothing is left to settle. `legId` is who has it now. */
export async function closeUndecided(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  legId: string,
): Promise<void> {
  await table(db)
    .updateTable('needs.undecided')
    .set(({ ref }) => ({ state: 'closed', closed_leg: legId, closed_from: ref('state') }))
    .where('need_id', '=', need.id)
    .where('state', 'in', ['open', 'agenda'])
    .execute();
}

/** The dispatch that closed it was taken back: it stands as it stood before. */
export async function reopenUndecided(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  legId: string,
): Promise<void> {
  await table(db)
    .updateTable('needs.undecided')
    .set(({ ref }) => ({ state: sql<string>`${ref('closed_from')}`, closed_leg: null, closed_from: null }))
    .where('need_id', '=', need.id)
    .where('closed_leg', '=', legId)
    .where('state', '=', 'closed')
    .execute();
}
