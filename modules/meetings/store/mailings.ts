import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MeetingsTables } from '../meetings.tables.ts';
import type { MeetingRecord } from './meetings.ts';

const table = tables<MeetingsTables>;

export interface Mailing {
  readonly version: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly sent: number;
  readonly at: Date;
}

/** What of a meeting was mailed, the newest first. */
export async function listMailings(db: ReadDb, meetingId: string): Promise<Mailing[]> {
  const rows = await table(db)
    .selectFrom('meetings.mailing')
    .select(['version', 'method', 'sent', 'at'])
    .where('meeting_id', '=', meetingId)
    .orderBy('version', 'desc')
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ method, ...row }) => ({ ...row, method: method as Mailing['method'] }));
}

/** Adds to what of this version was mailed. The meeting must be locked. */
export async function saveMailing(
  db: WriteDb,
  city: string,
  { id }: Authorized<MeetingRecord>,
  { version, method, sent, at, byId }: Mailing & { readonly byId: string | null },
): Promise<void> {
  await table(db)
    .insertInto('meetings.mailing')
    .values({ city_id: city, meeting_id: id, version, method, sent, by_id: byId, at })
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'meeting_id', 'version', 'method']).doUpdateSet(({ eb }) => ({
        sent: eb('meetings.mailing.sent', '+', sent),
      })),
    )
    .execute();
}
