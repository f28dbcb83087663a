import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../db/database.ts';

/** A column that holds ciphertexts of the city's key, bound to its place: `people.resident.phone`. */
export interface EncryptedColumn {
  /** With its schema. */
  readonly table: string;
  readonly column: string;
  /** What the primary key has beside `city_id`. */
  readonly key: string;
  readonly keyType: 'uuid' | 'text';
}

export interface Ciphertext {
  readonly key: string;
  readonly value: Buffer;
}

const table = tables<unknown>;

/** The first two bytes of a ciphertext name its key. */
function another({ column }: EncryptedColumn, version: number) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(version);
  return sql`${sql.ref(column)} is not null and substring(${sql.ref(column)} from 1 for 2) <> ${bytes}`;
}

/** How many ciphertexts are of other keys than `version`. */
export async function countOthers(db: ReadDb, column: EncryptedColumn, version: number): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) from ${sql.table(column.table)} where ${another(column, version)}`.execute(table(db));
  return Number(rows[0]?.count);
}

/** The next ciphertexts of other keys after `after`, locked; rows in use are left out, to be found another time. */
export async function lockOthers(
  db: WriteDb,
  column: EncryptedColumn,
  version: number,
  after: string | null,
  limit: number,
): Promise<Ciphertext[]> {
  const key = sql.ref(column.key);
  const { rows } = await sql<Ciphertext>`
    select ${key} as key, ${sql.ref(column.column)} as value from ${sql.table(column.table)}
    where ${another(column, version)} ${after === null ? sql`` : sql`and ${key} > ${after}`}
    order by ${key} limit ${limit} for update skip locked`.execute(table(db));
  return rows;
}

export async function saveCiphertexts(
  db: WriteDb,
  city: string,
  { table: name, column, key, keyType }: EncryptedColumn,
  rows: readonly Ciphertext[],
): Promise<void> {
  await sql`
    update ${sql.table(name)} as held set ${sql.ref(column)} = fresh.value
    from unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.value)}::bytea[]) as fresh (key, value)
    where held.city_id = ${city} and ${sql.ref(`held.${key}`)} = fresh.key::${sql.raw(keyType)}`.execute(
    table(db),
  );
}
