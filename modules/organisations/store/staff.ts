import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { StaffRow, StaffScope } from '../accounts.policy.ts';
import type { OrganisationsTables } from '../organisations.tables.ts';

const table = tables<OrganisationsTables>;

export async function createStaff(db: WriteDb, rows: readonly StaffRow[]): Promise<void> {
  await table(db)
    .insertInto('organisations.staff')
    .values([...rows])
    .execute();
}

export async function findStaffByLogin(db: ReadDb, login: string): Promise<StaffRow | null> {
  const row = await table(db)
    .selectFrom('organisations.staff')
    .selectAll()
    .where('login', '=', login)
    .executeTakeFirst();
  return row ?? null;
}

export async function findStaffByNumber(db: ReadDb, number: string): Promise<StaffRow | null> {
  const row = await table(db)
    .selectFrom('organisations.staff')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** Logins that begin with `start`, to find one that is free. */
export async function listLoginsLike(db: ReadDb, start: string): Promise<Set<string>> {
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select('login')
    .where('login', 'like', `${likeLiteral(start)}%`)
    .execute();
  return new Set(rows.map(({ login }) => login));
}

export async function getStaff(db: ReadDb, id: string): Promise<StaffRow> {
  return table(db)
    .selectFrom('organisations.staff')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function within(db: ReadDb, { rows }: StaffScope) {
  const query = table(db).selectFrom('organisations.staff');
  return rows.organisationId === null ? query : query.where('organisation_id', '=', rows.organisationId);
}

/** The account within the scope, locked for this change; null when it is missing or not the caller's to keep. */
export async function findStaffToChange(
  db: WriteDb,
  scope: StaffScope,
  id: string,
): Promise<StaffRow | null> {
  const row = await within(db, scope).selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row ?? null;
}

export async function findStaff(db: ReadDb, scope: StaffScope, id: string): Promise<StaffRow | null> {
  const row = await within(db, scope).selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export interface StaffFilter {
  readonly search: string;
  readonly organisationId?: string | undefined;
  readonly closed: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** One page of accounts, sorted by pinyin, and how many there are. */
export async function listStaff(
  db: ReadDb,
  scope: StaffScope,
  filter: StaffFilter,
): Promise<{ staff: StaffRow[]; total: number }> {
  let query = within(db, scope).where('closed_at', filter.closed ? 'is not' : 'is', null);
  if (filter.organisationId !== undefined) query = query.where('organisation_id', '=', filter.organisationId);
  if (filter.search !== '') query = query.where(matches(filter.search));
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const staff = await query
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return { staff, total: Number(total) };
}

/** Name, name in letters, login, staff number or post. */
function matches(search: string) {
  const plain = `%${likeLiteral(search)}%`;
  const lower = plain.toLowerCase();
  const letters = `%${likeLiteral(search.toLowerCase().replaceAll(' ', ''))}%`;
  return sql<boolean>`(name like ${plain} or post like ${plain} or login like ${lower}
    or lower(number) like ${lower} or replace(pinyin, ' ', '') like ${letters})`;
}

/** Ids of all accounts, open or closed, that a search finds. */
export async function listStaffIds(db: ReadDb, search: string): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select('id')
    .where(matches(search))
    .execute();
  return rows.map(({ id }) => id);
}

/** Which of these people have not left. */
export async function listStaffHere(db: ReadDb, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .where('closed_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Where somebody sits, and everybody who sits there; who keeps no station sits alone. */
export async function counterOf(
  db: ReadDb,
  staffId: string,
): Promise<{ stationId: string | null; staffIds: string[] }> {
  const { station_id: stationId, organisation_id } = await getStaff(db, staffId);
  if (stationId === null) return { stationId, staffIds: [staffId] };
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select('id')
    .where('station_id', '=', stationId)
    .where('organisation_id', '=', organisation_id)
    .execute();
  return { stationId, staffIds: rows.map(({ id }) => id) };
}

/** Who of an organisation has not left, sorted by pinyin; `station_id` is where they sit. */
export async function listStaffOf(
  db: ReadDb,
  organisationId: string,
): Promise<Pick<StaffRow, 'name' | 'station_id'>[]> {
  return table(db)
    .selectFrom('organisations.staff')
    .select(['name', 'station_id'])
    .where('organisation_id', '=', organisationId)
    .where('closed_at', 'is', null)
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
}

/** The one at work in an organisation whose own telephone this is; null where nobody's or several people's. */
export async function findStaffByPhone(
  db: ReadDb,
  organisationId: string,
  phone: string,
): Promise<{ name: string } | null> {
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('phone', '=', phone)
    .where('closed_at', 'is', null)
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

export async function saveStaff(
  db: WriteDb,
  { id }: Authorized<StaffRow>,
  change: Partial<
    Pick<
      StaffRow,
      | ('password_hash' | 'closed_at' | 'name' | 'pinyin' | 'post' | 'phone' | 'languages' | 'version')
      | ('mail' | 'daily_mail')
    >
  >,
): Promise<void> {
  await table(db).updateTable('organisations.staff').set(change).where('id', '=', id).execute();
}

/** Who wishes a mail a day, with their organisation and address. */
export async function listDailyReaders(
  db: ReadDb,
): Promise<{ id: string; mail: string; organisationId: string }[]> {
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select(['id', 'mail', 'organisation_id'])
    .where('daily_mail', 'is', true)
    .where('closed_at', 'is', null)
    .where('mail', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, mail, organisation_id }) => ({
    id,
    mail: mail ?? '',
    organisationId: organisation_id,
  }));
}
