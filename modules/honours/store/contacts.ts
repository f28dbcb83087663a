import type { Authorized } from '../../../platform/access/authorized.ts';
import { tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';

const table = tables<HonoursTables>;

interface ContactSeen {
  readonly id: string;
  readonly roundId: string;
  /** The nomination or the objection. */
  readonly ofId: string;
  readonly staffId: string;
  readonly purpose: string;
  readonly at: Date;
}

export async function addContactSeen(
  db: WriteDb,
  city: string,
  { id, roundId, ofId, staffId, purpose, at }: Authorized<ContactSeen>,
): Promise<void> {
  await table(db)
    .insertInto('honours.contact_seen')
    .values({ city_id: city, id, round_id: roundId, of_id: ofId, staff_id: staffId, purpose, at })
    .execute();
}
