import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedScope } from '../needs.policy.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { mostTaught, mostTried, type Weights, weightsOf } from '../weighing.rules.ts';
import { within } from './records.ts';

const table = tables<NeedsTables>;

export type TrialRow = NeedsTables['needs.weighing_trial'];
export type WeighingRow = NeedsTables['needs.weighing'];

/** The weights of a version and its number; the usual ones, 0, where there is none. The newest unless told. */
export async function findWeights(
  db: ReadDb,
  version?: number,
): Promise<{ version: number; weights: Weights } | null> {
  if (version === 0) return { version: 0, weights: weightsOf(null) };
  let query = table(db).selectFrom('needs.weighing').select(['version', 'weights']);
  if (version !== undefined) query = query.where('version', '=', version);
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
  if (row) return { version: row.version, weights: weightsOf(row.weights) };
  return version === undefined ? { version: 0, weights: weightsOf(null) } : null;
}

/** The weights that hold now. */
export async function readWeights(db: ReadDb): Promise<Weights> {
  return (await findWeights(db))?.weights ?? weightsOf(null);
}

/** Newest first. */
export async function listWeighings(db: ReadDb, most: number): Promise<WeighingRow[]> {
  return table(db).selectFrom('needs.weighing').selectAll().orderBy('version', 'desc').limit(most).execute();
}

/** False where somebody else was faster. */
export async function addWeighing(db: WriteDb, row: Authorized<WeighingRow>): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.weighing')
    .values({ ...row, weights: JSON.stringify(row.weights) })
    .onConflict((conflict) => conflict.columns(['city_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function createTrial(db: WriteDb, row: Authorized<TrialRow>): Promise<void> {
  const json = {
    weights: JSON.stringify(row.weights),
    learned: JSON.stringify(row.learned),
    result: JSON.stringify(row.result),
  };
  await table(db)
    .insertInto('needs.weighing_trial')
    .values({ ...row, ...json })
    .execute();
}

export async function findTrial(db: ReadDb, id: string): Promise<TrialRow | null> {
  const row = await table(db)
    .selectFrom('needs.weighing_trial')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function findLastTrial(db: ReadDb, by: string, version: number): Promise<string | null> {
  const row = await table(db)
    .selectFrom('needs.weighing_trial')
    .select('id')
    .where('made_by', '=', by)
    .where('version', '=', version)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Keeps how far the work on a trial is; nothing where it is done. */
export async function saveTrial(
  db: WriteDb,
  id: string,
  change: Partial<Pick<TrialRow, 'state' | 'done' | 'weights' | 'learned' | 'result'>>,
): Promise<void> {
  const { weights, learned, result, ...plain } = change;
  await table(db)
    .updateTable('needs.weighing_trial')
    .set({
      ...plain,
      ...(weights === undefined ? {} : { weights: JSON.stringify(weights) }),
      ...(learned === undefined ? {} : { learned: JSON.stringify(learned) }),
      ...(result === undefined ? {} : { result: JSON.stringify(result) }),
    })
    .where('id', '=', id)
    .where('state', '<>', 'done')
    .execute();
}

/** A need with its words, where it was and who took it on. */
export interface Weighable {
  readonly id: string;
  readonly words: string;
  readonly said_at: Date;
  readonly area_id: string | null;
  readonly took_organisation: string | null;
  readonly took_service: string | null;
}

const mayBeTried = sql<boolean>`not need.protected and not need.confidential and need.kind <> 'accuse'
  and need.erased_at is null`;

/** The newest needs within the scope that a trial looks at: none that is protected or confidential. */
export async function listTriable(db: ReadDb, scope: NeedScope, since: Date): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .select('need.id')
    .where('need.said_at', '>=', since)
    .where(mayBeTried)
    .where(within(scope))
    .orderBy('need.said_at', 'desc')
    .orderBy('need.id')
    .limit(mostTried)
    .execute();
  return rows.map(({ id }) => id);
}

const lead = sql`left join lateral (select leg.organisation_id, leg.service_id from needs.leg as leg
  where leg.city_id = need.city_id and leg.need_id = need.id and leg.part = 'lead'
    and leg.taken_on_at is not null and leg.state in ('taken_on', 'ended')
  order by leg.taken_on_at desc, leg.id desc limit 1) as took on true`;

/** Of these needs those that may still be looked at, in order of their ids. */
export async function listWeighable(db: ReadDb, ids: readonly string[]): Promise<Weighable[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Weighable>`
    select need.id, need.words, need.said_at, need.area_id, took.organisation_id as took_organisation,
      took.service_id as took_service
    from needs.need as need ${lead}
    where need.id = any(${[...ids]}::uuid[]) and ${mayBeTried} order by need.id`.execute(table(db));
  return rows;
}

/** Needs that were taken on for a service, the newest: what was proposed and accepted. */
export async function listAccepted(db: ReadDb, since: Date): Promise<Weighable[]> {
  const { rows } = await sql<Weighable>`
    select need.id, need.words, need.said_at, need.area_id, took.organisation_id as took_organisation,
      took.service_id as took_service
    from needs.need as need ${lead}
    where need.said_at >= ${since} and ${mayBeTried} and took.service_id is not null
    order by need.said_at desc, need.id limit ${mostTaught}`.execute(table(db));
  return rows;
}

/** What these needs are quoted by and what they are about, as far as they may still be looked at. */
export async function listQuoted(
  db: ReadDb,
  ids: readonly string[],
): Promise<{ id: string; reference: string; category_code: string | null }[]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('needs.need as need')
    .select(['need.id', 'need.reference', 'need.category_code'])
    .where('need.id', 'in', [...ids])
    .where(mayBeTried)
    .execute();
}
