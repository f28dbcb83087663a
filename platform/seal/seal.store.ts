import { sql } from 'kysely';
import { type ReadDb, runWritten, tables, type WriteDb } from '../db/database.ts';
import type { Facts, Happening } from '../happenings/happening.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

export interface Head {
  number: number;
  mac: Buffer;
}

/** A happening as text, read back from the database so that the seal covers what is stored, not what was sent. */
const canonical = sql<string>`concat_ws(chr(10),
  happening.id::text, happening.name, (extract(epoch from happening.at) * 1000000)::bigint::text,
  happening.actor_kind, coalesce(happening.actor_id::text, '-'), happening.subject_id::text, happening.facts::text)`;

/** The head, locked for this transaction; null when another process is sealing this city now. */
export async function lockHead(db: WriteDb, city: string): Promise<Head | null> {
  const row = await table(db)
    .selectFrom('platform.seal_head')
    .select(['number', 'mac'])
    .where('city_id', '=', city)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ? { number: Number(row.number), mac: row.mac } : null;
}

export async function findHead(db: ReadDb): Promise<Head | null> {
  const row = await table(db).selectFrom('platform.seal_head').select(['number', 'mac']).executeTakeFirst();
  return row ? { number: Number(row.number), mac: row.mac } : null;
}

/** The MAC of one link of the chain; null where there is none of this number. */
export async function findMac(db: ReadDb, number: number): Promise<Buffer | null> {
  const row = await table(db)
    .selectFrom('platform.seal')
    .select('mac')
    .where('number', '=', String(number))
    .executeTakeFirst();
  return row?.mac ?? null;
}

export async function createHead(db: WriteDb, city: string, mac: Buffer): Promise<void> {
  await table(db)
    .insertInto('platform.seal_head')
    .values({ city_id: city, number: '0', mac })
    .onConflict((conflict) => conflict.column('city_id').doNothing())
    .execute();
}

export async function listUnsealed(db: WriteDb, limit: number) {
  return table(db)
    .selectFrom('platform.unsealed as unsealed')
    .innerJoin('platform.happening as happening', (join) =>
      join
        .onRef('happening.city_id', '=', 'unsealed.city_id')
        .onRef('happening.id', '=', 'unsealed.happening_id'),
    )
    .select(['happening.id', canonical.as('text')])
    .orderBy('happening.at')
    .orderBy('happening.id')
    .limit(limit)
    .execute();
}

/** Happenings that wait for their number. */
export async function countUnsealed(db: ReadDb): Promise<number> {
  const row = await table(db)
    .selectFrom('platform.unsealed')
    .select(({ fn }) => fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow();
  return Number(row.waiting);
}

/**
 * How many happenings of the city there are, sealed or not. They are never taken away, so two snapshots with the same
 * number hold the same happenings.
 */
export async function countHappenings(db: ReadDb): Promise<number> {
  const [row] = await runWritten<{ number: string; waiting: string }>(db, counting, []);
  return Number(row?.number ?? 0) + Number(row?.waiting ?? 0);
}

const counting = 'select number, (select count(*) from platform.unsealed) as waiting from platform.seal_head';

/** Happenings that wait for their number, and since when the oldest does. */
export async function findWaiting(db: ReadDb): Promise<{ count: number; oldest: Date | null }> {
  const row = await table(db)
    .selectFrom('platform.unsealed as unsealed')
    .innerJoin('platform.happening as happening', (join) =>
      join
        .onRef('happening.city_id', '=', 'unsealed.city_id')
        .onRef('happening.id', '=', 'unsealed.happening_id'),
    )
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min<Date | null>('happening.at').as('oldest')])
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), oldest: row.oldest };
}

export async function saveSeals(
  db: WriteDb,
  city: string,
  seals: readonly { number: number; id: string; mac: Buffer }[],
): Promise<void> {
  // As arrays: a text that does not change with their number is planned once.
  await sql`insert into platform.seal (city_id, number, happening_id, mac)
    select ${city}, link.* from unnest(${seals.map(({ number }) => number)}::bigint[],
      ${seals.map(({ id }) => id)}::uuid[], ${seals.map(({ mac }) => mac)}::bytea[]) as link`.execute(
    table(db),
  );
}

export async function saveHead(
  db: WriteDb,
  city: string,
  head: Head,
  sealed: readonly string[],
): Promise<void> {
  await table(db)
    .with('waits_no_more', (waiting) =>
      waiting
        .deleteFrom('platform.unsealed')
        .where('city_id', '=', city)
        .where('happening_id', '=', sql<string>`any(${[...sealed]}::uuid[])`),
    )
    .updateTable('platform.seal_head')
    .set({ number: String(head.number), mac: head.mac })
    .where('city_id', '=', city)
    .execute();
}

/** Sealed happenings after `number`, in their order. */
export async function listSealedAfter(db: ReadDb, number: number, limit: number): Promise<Happening[]> {
  const rows = await table(db)
    .selectFrom('platform.seal as seal')
    .innerJoin('platform.happening as happening', (join) =>
      join.onRef('happening.city_id', '=', 'seal.city_id').onRef('happening.id', '=', 'seal.happening_id'),
    )
    .select(['seal.number', 'happening.id', 'happening.name', 'happening.at', 'happening.actor_kind'])
    .select(['happening.actor_id', 'happening.subject_id', 'happening.facts'])
    .where('seal.number', '>', String(number))
    .orderBy('seal.number')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: Number(row.number),
    id: row.id,
    name: row.name,
    at: row.at,
    actorKind: row.actor_kind as Happening['actorKind'],
    actorId: row.actor_id,
    subjectId: row.subject_id,
    facts: row.facts as Facts,
  }));
}

/** The chain as stored, with the text of each happening (null where it is gone), for checking. */
export async function listChain(db: ReadDb, after: number, limit: number) {
  const rows = await table(db)
    .selectFrom('platform.seal as seal')
    .leftJoin('platform.happening as happening', (join) =>
      join.onRef('happening.city_id', '=', 'seal.city_id').onRef('happening.id', '=', 'seal.happening_id'),
    )
    .select(['seal.number', 'seal.happening_id', 'seal.mac', 'happening.id', canonical.as('text')])
    .where('seal.number', '>', String(after))
    .orderBy('seal.number')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: Number(row.number),
    happeningId: row.happening_id,
    mac: row.mac,
    text: row.id === null ? null : row.text,
  }));
}

/** Happenings that are neither in the chain nor waiting for it: somebody put them in behind our back. */
export async function listStray(db: ReadDb): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('platform.happening as happening')
    .select('happening.id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.seal as seal')
            .select('seal.number')
            .whereRef('seal.city_id', '=', 'happening.city_id')
            .whereRef('seal.happening_id', '=', 'happening.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.unsealed as unsealed')
            .select('unsealed.happening_id')
            .whereRef('unsealed.city_id', '=', 'happening.city_id')
            .whereRef('unsealed.happening_id', '=', 'happening.id'),
        ),
      ),
    )
    .limit(20)
    .execute();
  return rows.map(({ id }) => id);
}
