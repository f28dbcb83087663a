import { type ReadDb, runWritten, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { Held, Person } from '../accounts.policy.ts';
import type { OrganisationsTables } from '../organisations.tables.ts';

const table = tables<OrganisationsTables>;

export type SessionRow = OrganisationsTables['organisations.session'];

export async function createSession(db: WriteDb, row: SessionRow): Promise<void> {
  await table(db).insertInto('organisations.session').values(row).execute();
}

interface Moment {
  readonly now: Date;
  /** A session not seen since is over. */
  readonly idleSince: Date;
}

export interface Recognised {
  readonly session: Pick<SessionRow, 'id' | 'token_hash' | 'rotated_at' | 'seen_at' | 'organisation_id'>;
  readonly staff: Person;
  /** The roles held at this moment. */
  readonly held: readonly Held[];
}

type RecognisedRow = Recognised['session'] & {
  staff_id: string;
  name: string;
  home_id: string;
  held: readonly Held[] | null;
};

const recognising = `select session.id, session.token_hash, session.rotated_at, session.seen_at,
    session.organisation_id, staff.id as staff_id, staff.name, staff.organisation_id as home_id,
    (select json_agg(json_build_object('role', held.role, 'organisation_id', held.organisation_id,
        'area_id', held.area_id) order by held.begins_at, held.role, held.id)
      from organisations.staff_role as held
      where held.city_id = staff.city_id and held.staff_id = staff.id
        and held.begins_at <= $3 and (held.ends_at is null or held.ends_at > $3)) as held
  from organisations.session as session
  join organisations.staff as staff on staff.city_id = session.city_id and staff.id = session.staff_id
  where (session.token_hash = $1 or (session.former_token_hash = $1 and session.rotated_at > $2))
    and session.ended_at is null and session.expires_at > $3 and session.seen_at > $4`;

/**
 * The live session of a token, or of a token rotated away after `formerSince`, with whose it is and what they may: one
 * statement, since it comes with every request.
 */
export async function findSession(
  db: ReadDb,
  hash: Buffer,
  { now, idleSince, formerSince }: Moment & { formerSince: Date },
): Promise<Recognised | null> {
  const [row] = await runWritten<RecognisedRow>(db, recognising, [hash, formerSince, now, idleSince]);
  if (!row) return null;
  const { staff_id, name, home_id, held, ...session } = row;
  return { session, staff: { id: staff_id, name, organisation_id: home_id }, held: held ?? [] };
}

/** The live sessions of a person, the one seen last first. */
export async function listSessions(
  db: ReadDb,
  staffId: string,
  { now, idleSince }: Moment,
): Promise<SessionRow[]> {
  return table(db)
    .selectFrom('organisations.session')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
}

/** When each of these people was last seen; who never signed in is left out. */
export async function lastSeen(db: ReadDb, staffIds: readonly string[]): Promise<Map<string, Date>> {
  if (staffIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('organisations.session')
    .select(({ fn }) => ['staff_id', fn.max('seen_at').as('seen')])
    .where('staff_id', 'in', [...staffIds])
    .groupBy('staff_id')
    .execute();
  return new Map(rows.map(({ staff_id, seen }) => [staff_id, seen]));
}

/**
 * Gives the session a new token; the old one stays good for a moment. False when a request at the same moment was
 * first: its token is the session's now.
 */
export async function rotateSession(
  db: WriteDb,
  id: string,
  { hash, now, last }: { hash: Buffer; now: Date; last: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('organisations.session')
    .set(({ ref }) => ({
      former_token_hash: ref('token_hash'),
      token_hash: hash,
      rotated_at: now,
      seen_at: now,
    }))
    .where('id', '=', id)
    .where('rotated_at', '<', last)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function touchSession(db: WriteDb, id: string, now: Date, last: Date): Promise<void> {
  await table(db)
    .updateTable('organisations.session')
    .set({ seen_at: now })
    .where('id', '=', id)
    .where('seen_at', '<', last)
    .execute();
}

export async function actForOrganisation(db: WriteDb, id: string, organisationId: string): Promise<void> {
  await table(db)
    .updateTable('organisations.session')
    .set({ organisation_id: organisationId })
    .where('id', '=', id)
    .execute();
}

/** Ends one session of a person; false when they have no such session that is open. */
export async function endSession(db: WriteDb, staffId: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('organisations.session')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Ends all sessions of a person, except `but`; gives how many. */
export async function endSessions(
  db: WriteDb,
  staffId: string,
  now: Date,
  but: string | null,
): Promise<number> {
  let query = table(db)
    .updateTable('organisations.session')
    .set({ ended_at: now })
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null);
  if (but !== null) query = query.where('id', '<>', but);
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
