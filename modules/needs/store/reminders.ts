import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedScope } from '../needs.policy.ts';
import { type LegRow, type NeedRecord, openStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { within } from './records.ts';

const table = tables<NeedsTables>;

export type ReminderRow = NeedsTables['needs.reminder'];
export type SupervisionRow = NeedsTables['needs.supervision'];
export type DueLeg = LegRow & { readonly reference: string; readonly category_code: string | null };

/** False when it was reminded of already. */
export async function createReminder(db: WriteDb, row: ReminderRow): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.reminder')
    .values(row)
    .onConflict((conflict) => conflict.columns(['city_id', 'leg_id', 'kind', 'on_day']).doNothing())
    .returning('leg_id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Open legs due from one day to another that were not reminded of in this way yet, the earliest first. */
export async function listToRemind(
  db: ReadDb,
  kind: 'before' | 'late',
  { from, to, most }: { from: string | null; to: string; most: number },
): Promise<DueLeg[]> {
  let query = table(db)
    .selectFrom('needs.leg as leg')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'leg.city_id').onRef('need.id', '=', 'leg.need_id'),
    )
    .selectAll('leg')
    .select(['need.reference', 'need.category_code'])
    .where('leg.state', 'in', [...openStates])
    .where('leg.deadline', '<=', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('needs.reminder as told')
            .select('told.leg_id')
            .whereRef('told.city_id', '=', 'leg.city_id')
            .whereRef('told.leg_id', '=', 'leg.id')
            .whereRef('told.on_day', '=', 'leg.deadline')
            .where('told.kind', '=', kind),
        ),
      ),
    );
  if (from !== null) query = query.where('leg.deadline', '>=', from);
  return query.orderBy('leg.deadline').orderBy('leg.id').limit(most).execute();
}

/** The newest reminder of each open leg of an organisation that still holds, the earliest deadline first. */
export async function listReminded(
  db: ReadDb,
  organisationId: string,
): Promise<(DueLeg & { readonly kind: string; readonly reminded_at: Date })[]> {
  return table(db)
    .selectFrom('needs.leg as leg')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'leg.city_id').onRef('need.id', '=', 'leg.need_id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('needs.reminder as told')
          .select(['told.kind', 'told.at as reminded_at'])
          .whereRef('told.city_id', '=', 'leg.city_id')
          .whereRef('told.leg_id', '=', 'leg.id')
          // A reminder of a deadline that was moved is settled.
          .where(({ or, eb: is, ref }) =>
            or([is('told.kind', '=', 'person'), is('told.on_day', '=', ref('leg.deadline'))]),
          )
          .orderBy('told.at', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .selectAll('leg')
    .select(['need.reference', 'need.category_code', 'newest.kind', 'newest.reminded_at'])
    .where('leg.organisation_id', '=', organisationId)
    .where('leg.state', 'in', [...openStates])
    .where('leg.withdrawn_at', 'is', null)
    .orderBy('leg.deadline')
    .orderBy('leg.id')
    .limit(200)
    .execute();
}

export async function listReminders(db: ReadDb, needId: string): Promise<ReminderRow[]> {
  return table(db)
    .selectFrom('needs.reminder')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('at')
    .orderBy('leg_id')
    .execute();
}

/** False when the need is under supervision already. */
export async function createSupervision(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: SupervisionRow,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.supervision')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'need_id']).where('struck_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** True when something was under supervision and no longer is. */
export async function strikeSupervision(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  by: { staffId: string; at: Date },
): Promise<boolean> {
  const struck = await table(db)
    .updateTable('needs.supervision')
    .set({ struck_by: by.staffId, struck_at: by.at })
    .where('need_id', '=', need.id)
    .where('struck_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return struck !== undefined;
}

export async function findSupervision(db: ReadDb, needId: string): Promise<SupervisionRow | null> {
  const row = await table(db)
    .selectFrom('needs.supervision')
    .selectAll()
    .where('need_id', '=', needId)
    .where('struck_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** What is under supervision within the scope, the earliest day first. */
export async function listSupervised(db: ReadDb, scope: NeedScope): Promise<SupervisionRow[]> {
  return table(db)
    .selectFrom('needs.need as need')
    .innerJoin('needs.supervision as supervision', (join) =>
      join.onRef('supervision.city_id', '=', 'need.city_id').onRef('supervision.need_id', '=', 'need.id'),
    )
    .selectAll('supervision')
    .where('supervision.struck_at', 'is', null)
    .where(within(scope))
    .orderBy('supervision.due')
    .orderBy(sql.ref('supervision.id'))
    .limit(200)
    .execute();
}
