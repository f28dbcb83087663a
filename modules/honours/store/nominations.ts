import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';
import type { NominationState, NomineeKind } from '../kinds.rules.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.nomination'];

export interface NominationRecord {
  readonly id: string;
  readonly roundId: string;
  readonly nominee: NomineeKind;
  /** Encrypted. */
  readonly name: Buffer;
  readonly employerId: string | null;
  readonly organisationId: string | null;
  /** One of the field's own bodies that is no organisation of this system. */
  readonly bodyId: string | null;
  readonly words: string;
  readonly contact: Buffer | null;
  readonly byOrganisationId: string | null;
  readonly byId: string | null;
  readonly state: NominationState;
  readonly at: Date;
}

function recordOf(row: Row): NominationRecord {
  return {
    ...{ id: row.id, roundId: row.round_id, nominee: row.nominee as NomineeKind, name: row.name },
    ...{ employerId: row.employer_id, organisationId: row.organisation_id, words: row.words },
    bodyId: row.body_id,
    ...{ contact: row.contact, byOrganisationId: row.by_organisation_id, byId: row.by_id },
    ...{ state: row.state as NominationState, at: row.at },
  };
}

/** Of these rounds, the first in front. */
export async function listNominations(db: ReadDb, roundIds: readonly string[]): Promise<NominationRecord[]> {
  if (roundIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('honours.nomination')
    .selectAll()
    .where('round_id', 'in', [...roundIds])
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** How many each of these rounds has. */
export async function countNominations(
  db: ReadDb,
  roundIds: readonly string[],
): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('honours.nomination')
    .select(({ fn }) => ['round_id', fn.countAll<string>().as('count')])
    .where('round_id', 'in', [...roundIds])
    .groupBy('round_id')
    .execute();
  return new Map(rows.map(({ round_id, count }) => [round_id, Number(count)]));
}

export async function createNomination(
  db: WriteDb,
  city: string,
  one: Authorized<NominationRecord>,
): Promise<void> {
  await table(db)
    .insertInto('honours.nomination')
    .values({
      ...{ city_id: city, id: one.id, round_id: one.roundId, nominee: one.nominee, name: one.name },
      ...{ employer_id: one.employerId, organisation_id: one.organisationId, words: one.words },
      body_id: one.bodyId,
      ...{ contact: one.contact, by_organisation_id: one.byOrganisationId, by_id: one.byId },
      ...{ state: one.state, at: one.at },
    })
    .execute();
}

/** Sets how these of a round stand. */
export async function setStates(
  db: WriteDb,
  { id }: Authorized<{ readonly id: string }>,
  { ids, state }: { readonly ids: readonly string[]; readonly state: NominationState },
): Promise<void> {
  if (ids.length === 0) return;
  await table(db)
    .updateTable('honours.nomination')
    .set({ state })
    .where('round_id', '=', id)
    .where('id', 'in', [...ids])
    .execute();
}
