import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { OpinionsTables } from './opinions.tables.ts';

const table = tables<OpinionsTables>;

export type SettingRow = OpinionsTables['opinions.setting'];
export type VectorRow = OpinionsTables['opinions.vector'];
export type ReadingRow = OpinionsTables['opinions.reading'];
export type SendingRow = OpinionsTables['opinions.sending'];

export interface Likeness {
  readonly id: string;
  readonly likeness: number;
}

export async function findSetting(db: ReadDb): Promise<SettingRow | undefined> {
  return table(db).selectFrom('opinions.setting').selectAll().executeTakeFirst();
}

/** Locked until the transaction ends, so that nothing is kept after it was switched off. */
export async function findSettingToChange(db: WriteDb): Promise<SettingRow | undefined> {
  return table(db).selectFrom('opinions.setting').selectAll().forUpdate().executeTakeFirst();
}

/** False where somebody made the first setting meanwhile. */
export async function createSetting(db: WriteDb, setting: Authorized<SettingRow>): Promise<boolean> {
  const made = await table(db)
    .insertInto('opinions.setting')
    .values({ ...setting })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .execute();
  return made.length > 0;
}

export async function saveSetting(db: WriteDb, setting: Authorized<SettingRow>): Promise<void> {
  await table(db)
    .updateTable('opinions.setting')
    .set({ ...setting })
    .execute();
}

export async function forgetAll(db: WriteDb, _off: Authorized<SettingRow>): Promise<void> {
  await table(db).deleteFrom('opinions.vector').execute();
  await table(db).deleteFrom('opinions.likeness').execute();
  await table(db).deleteFrom('opinions.reading').execute();
}

/** Of each service what its vector was made of. */
export async function listMade(
  db: ReadDb,
): Promise<Pick<VectorRow, 'service_id' | 'model' | 'content_hash'>[]> {
  return table(db)
    .selectFrom('opinions.vector')
    .select(['service_id', 'model', 'content_hash'])
    .orderBy('service_id')
    .execute();
}

export async function listVectors(db: ReadDb, model: string): Promise<{ id: string; vector: number[] }[]> {
  return table(db)
    .selectFrom('opinions.vector')
    .select(['service_id as id', 'vector'])
    .where('model', '=', model)
    .orderBy('service_id')
    .execute();
}

export async function saveVectors(db: WriteDb, rows: Authorized<readonly VectorRow[]>): Promise<void> {
  if (rows.length === 0) return;
  await table(db)
    .insertInto('opinions.vector')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'service_id']).doUpdateSet(({ ref }) => ({
        model: ref('excluded.model'),
        content_hash: ref('excluded.content_hash'),
        vector: ref('excluded.vector'),
        made_at: ref('excluded.made_at'),
      })),
    )
    .execute();
}

export async function removeVectors(db: WriteDb, ids: Authorized<readonly string[]>): Promise<void> {
  if (ids.length === 0) return;
  await table(db)
    .deleteFrom('opinions.vector')
    .where('service_id', 'in', [...ids])
    .execute();
}

/** A reading of these words by the model, of whichever need. */
export async function findReading(
  db: ReadDb,
  hash: string,
  model: string,
): Promise<Pick<ReadingRow, 'need_id'> | undefined> {
  return table(db)
    .selectFrom('opinions.reading')
    .select('need_id')
    .where('words_hash', '=', hash)
    .where('model', '=', model)
    .orderBy('at', 'desc')
    .orderBy('need_id')
    .executeTakeFirst();
}

export async function listLikenesses(db: ReadDb, needId: string): Promise<Likeness[]> {
  return table(db)
    .selectFrom('opinions.likeness')
    .select(['service_id as id', 'likeness'])
    .where('need_id', '=', needId)
    .orderBy('likeness', 'desc')
    .orderBy('service_id')
    .execute();
}

export async function saveReading(
  db: WriteDb,
  reading: Authorized<ReadingRow>,
  likenesses: readonly Likeness[],
): Promise<void> {
  const { city_id, need_id } = reading;
  await removeReading(db, reading);
  await table(db)
    .insertInto('opinions.reading')
    .values({ ...reading })
    .execute();
  if (likenesses.length === 0) return;
  await table(db)
    .insertInto('opinions.likeness')
    .values(likenesses.map(({ id, likeness }) => ({ city_id, need_id, service_id: id, likeness })))
    .execute();
}

export async function removeReading(
  db: WriteDb,
  { need_id }: Authorized<Pick<ReadingRow, 'need_id'>>,
): Promise<void> {
  await table(db).deleteFrom('opinions.likeness').where('need_id', '=', need_id).execute();
  await table(db).deleteFrom('opinions.reading').where('need_id', '=', need_id).execute();
}

export async function createSending(db: WriteDb, sending: Authorized<SendingRow>): Promise<void> {
  await table(db)
    .insertInto('opinions.sending')
    .values({ ...sending })
    .execute();
}

export async function saveFault(db: WriteDb, { id, fault }: Authorized<SendingRow>): Promise<void> {
  await table(db).updateTable('opinions.sending').set({ fault }).where('id', '=', id).execute();
}

/** Newest first. */
export async function listSendings(
  db: ReadDb,
  { limit, offset }: { limit: number; offset: number },
): Promise<SendingRow[]> {
  return table(db)
    .selectFrom('opinions.sending')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countKept(db: ReadDb): Promise<{ services: number; needs: number }> {
  const count = async (name: 'opinions.vector' | 'opinions.reading') => {
    const { count: all } = await table(db)
      .selectFrom(name)
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(all);
  };
  return { services: await count('opinions.vector'), needs: await count('opinions.reading') };
}
