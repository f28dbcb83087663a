import type { Authorized } from '../../platform/access/authorized.ts';
import { tables, type WriteDb } from '../../platform/db/database.ts';
import type { Organisation } from './organisations.contract.ts';
import type { OrganisationsTables } from './organisations.tables.ts';

const table = tables<OrganisationsTables>;

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveOrganisation(
  db: WriteDb,
  { id, version }: Authorized<Organisation>,
  change: Partial<OrganisationsTables['organisations.organisation']>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('organisations.organisation')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Waits for whoever changes organisations now: two changes of parents that cross would make a circle. */
export async function lockOrganisations(db: WriteDb): Promise<void> {
  await table(db)
    .selectFrom('organisations.organisation')
    .select('id')
    .where('parent_id', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}
