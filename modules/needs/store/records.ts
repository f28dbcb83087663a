import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb, writeBehind } from '../../../platform/db/database.ts';
import type { NeedScope } from '../needs.policy.ts';
import {
  type LegRow,
  type NeedRecord,
  type NeedRow,
  openStates,
  type RoundRow,
  seenStates,
} from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** The scope as a condition on `needs.need`; without it no need is read. */
export function within(scope: NeedScope, alias: 'need' = 'need') {
  return (
    eb: ExpressionBuilder<NeedsTables & { need: NeedRow }, 'need'>,
  ): ExpressionWrapper<NeedsTables & { need: NeedRow }, 'need', SqlBool> => {
    const { rows } = scope;
    if (rows.kind === 'holder') return eb(`${alias}.id`, '=', rows.needId);
    if (rows.kind === 'all') return eb.and([]);
    // Of a protected need those outside learn a number and nothing else.
    const open = eb(`${alias}.protected`, '=', false);
    return eb.or([
      ...(rows.figures === 'city' ? [open] : []),
      ...(rows.figures !== 'city' && rows.figures.length > 0
        ? [eb.and([open, eb(`${alias}.area_id`, 'in', [...rows.figures])])]
        : []),
      eb(`${alias}.received_by`, '=', rows.organisationId),
      eb.exists(
        eb
          .selectFrom('needs.leg as own')
          .select('own.id')
          .whereRef('own.city_id', '=', `${alias}.city_id`)
          .whereRef('own.need_id', '=', `${alias}.id`)
          .where('own.organisation_id', '=', rows.organisationId)
          .where('own.state', 'in', [...seenStates])
          .where('own.withdrawn_at', 'is', null),
      ),
    ]);
  };
}

/** Needs with their rounds, legs and, of children, openings; in the order of the needs. */
export async function completeAll(db: ReadDb, needs: readonly NeedRow[]): Promise<NeedRecord[]> {
  // One text however many there are, so that it is prepared once.
  const among = (all: readonly NeedRow[]) => sql<string>`any(${all.map(({ id }) => id)}::uuid[])`;
  const rounds = await table(db)
    .selectFrom('needs.round')
    .selectAll()
    .where('need_id', '=', among(needs))
    .orderBy('number')
    .execute();
  const legs = await table(db)
    .selectFrom('needs.leg')
    .selectAll()
    .where('need_id', '=', among(needs))
    .orderBy('part', 'desc')
    .orderBy('dispatched_at')
    .orderBy('id')
    .execute();
  const ofChildren = needs.filter(({ of_child }) => of_child);
  const openings =
    ofChildren.length === 0
      ? []
      : await table(db)
          .selectFrom('needs.opening')
          .selectAll()
          .where('need_id', '=', among(ofChildren))
          .orderBy('asked_at')
          .orderBy('id')
          .execute();
  const [roundsOf, legsOf, openingsOf] = [
    Map.groupBy(rounds, (one) => one.need_id),
    Map.groupBy(legs, (one) => one.need_id),
    Map.groupBy(openings, (one) => one.need_id),
  ];
  return needs.map((need) => ({
    ...{ need, rounds: roundsOf.get(need.id) ?? [], legs: legsOf.get(need.id) ?? [] },
    ...(need.of_child ? { openings: openingsOf.get(need.id) ?? [] } : {}),
  }));
}

async function complete(db: ReadDb, need: NeedRow | undefined): Promise<NeedRecord | null> {
  return need ? ((await completeAll(db, [need]))[0] ?? null) : null;
}

/** A need within the scope, or null: whether it is missing or not yours is the same answer. */
export async function findNeed(db: ReadDb, scope: NeedScope, id: string): Promise<NeedRecord | null> {
  const need = await table(db)
    .selectFrom('needs.need as need')
    .selectAll('need')
    .where('need.id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  return complete(db, need);
}

/** As {@link findNeed}, the row locked: two changes of one need come one after the other. */
export async function findNeedToChange(
  db: WriteDb,
  scope: NeedScope,
  id: string,
): Promise<NeedRecord | null> {
  const need = await table(db)
    .selectFrom('needs.need as need')
    .selectAll('need')
    .where('need.id', '=', id)
    .where(within(scope))
    .forUpdate()
    .executeTakeFirst();
  return complete(db, need);
}

/** The need that a secret or a tracking code opens. */
export async function findNeedIdByHash(
  db: ReadDb,
  by: 'secret_hash' | 'code_hash',
  hash: Buffer,
): Promise<string | null> {
  const row = await table(db).selectFrom('needs.need').select('id').where(by, '=', hash).executeTakeFirst();
  return row?.id ?? null;
}

export async function createNeed(db: WriteDb, need: NeedRow, round: RoundRow): Promise<void> {
  const saying = table(db)
    .with('said', (said) => said.insertInto('needs.need').values(need))
    .insertInto('needs.round')
    .values(round);
  await writeBehind(db, saying);
}

/** Saves what changed of the need itself and moves its version on. */
export async function saveNeed(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  change: Partial<NeedRow>,
): Promise<void> {
  await table(db)
    .updateTable('needs.need')
    .set({ ...change, version: need.version + 1 })
    .where('id', '=', need.id)
    .execute();
}

export async function createRound(db: WriteDb, _of: Authorized<NeedRecord>, round: RoundRow): Promise<void> {
  await table(db).insertInto('needs.round').values(round).execute();
}

export async function saveRound(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Partial<RoundRow>,
): Promise<void> {
  await table(db).updateTable('needs.round').set(change).where('id', '=', id).execute();
}

export async function createLegs(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  legs: readonly LegRow[],
): Promise<void> {
  // A new round whose handlers were all taken back begins without any.
  if (legs.length === 0) return;
  await table(db)
    .insertInto('needs.leg')
    .values([...legs])
    .execute();
}

export async function saveLeg(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  change: Partial<LegRow>,
): Promise<void> {
  await table(db).updateTable('needs.leg').set(change).where('id', '=', id).execute();
}

/** The open legs that one person works on, the nearest deadline first. */
export async function listOpenLegsOf(
  db: ReadDb,
  staffId: string,
): Promise<{ need_id: string; reference: string; deadline: string | null }[]> {
  return table(db)
    .selectFrom('needs.leg as leg')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'leg.city_id').onRef('need.id', '=', 'leg.need_id'),
    )
    .select(['leg.need_id', 'need.reference', 'leg.deadline'])
    .where('leg.assignee_id', '=', staffId)
    .where('leg.state', 'in', [...openStates])
    .orderBy('leg.deadline')
    .orderBy('leg.id')
    .execute();
}

/** What people quote these needs by. Opens nothing and says nothing of them. */
export async function listReferences(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('needs.need')
    .select(['id', 'reference'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

/** Groups that somebody found these needs to be about; of those that no person looked at and of protected ones none. */
export async function listGroups(db: ReadDb, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('needs.need')
    .select(['id', 'groups'])
    .where('id', 'in', [...new Set(ids)])
    .where('groups_taken', '=', true)
    .where('protected', '=', false)
    .where(sql<boolean>`groups <> '{}'`)
    .execute();
  return new Map(rows.map(({ id, groups }) => [id, groups]));
}

export type MessageRow = NeedsTables['needs.message'];
export type CorrectionRow = NeedsTables['needs.correction'];

export async function createMessage(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: MessageRow,
): Promise<void> {
  await table(db).insertInto('needs.message').values(row).execute();
}

/** Messages oldest first; inner notes only where asked for. */
export async function listMessages(db: ReadDb, needId: string, inner: boolean): Promise<MessageRow[]> {
  let query = table(db).selectFrom('needs.message').selectAll().where('need_id', '=', needId);
  if (!inner) query = query.where('kind', '=', 'public');
  return query.orderBy('at').orderBy('id').execute();
}

export async function createCorrection(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: CorrectionRow,
): Promise<void> {
  await table(db).insertInto('needs.correction').values(row).execute();
}

export async function listCorrections(db: ReadDb, needId: string): Promise<CorrectionRow[]> {
  return table(db)
    .selectFrom('needs.correction')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Open legs by service, for what is left of each service's capacity. */
export async function countOpenLegs(db: ReadDb, serviceId?: string): Promise<Map<string, number>> {
  let query = table(db)
    .selectFrom('needs.leg')
    .select(({ fn }) => ['service_id', fn.countAll<string>().as('open')])
    .where('state', 'in', [...openStates])
    .where('service_id', 'is not', null);
  if (serviceId !== undefined) query = query.where('service_id', '=', serviceId);
  const rows = await query.groupBy('service_id').execute();
  return new Map(rows.map(({ service_id, open }) => [service_id ?? '', Number(open)]));
}
