import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { ElsewhereScope, OwnQueue } from '../needs.policy.ts';
import { liveStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** So many matters of one organisation are looked through for a name. */
const lookedThrough = 1000;

/** People of an organisation's matters, the newest matters first. */
export async function listPeopleOf(
  db: ReadDb,
  { rows }: OwnQueue,
): Promise<{ needId: string; residentId: string }[]> {
  const found = await table(db)
    .selectFrom('needs.line as line')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'line.city_id').onRef('need.id', '=', 'line.need_id'),
    )
    .select(['need.id', 'need.resident_id'])
    .where('line.organisation_id', '=', rows.organisationId)
    .where('need.resident_id', 'is not', null)
    .where('need.erased_at', 'is', null)
    .where('need.protected', '=', false)
    .orderBy('line.said_at', 'desc')
    .orderBy('line.need_id', 'desc')
    .limit(lookedThrough)
    .execute();
  const along = await table(db)
    .selectFrom('needs.line as line')
    .innerJoin('needs.person as person', (join) =>
      join.onRef('person.city_id', '=', 'line.city_id').onRef('person.need_id', '=', 'line.need_id'),
    )
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'line.city_id').onRef('need.id', '=', 'line.need_id'),
    )
    .select(['need.id', 'person.resident_id'])
    .where('line.organisation_id', '=', rows.organisationId)
    .where('need.erased_at', 'is', null)
    .where('need.protected', '=', false)
    .orderBy('line.said_at', 'desc')
    .orderBy('person.number')
    .limit(lookedThrough)
    .execute();
  return [...found, ...along].flatMap(({ id, resident_id }) =>
    resident_id === null ? [] : [{ needId: id, residentId: resident_id }],
  );
}

/** Needs to which these people came along, newest first; none that is protected. */
export async function listNeedIdsWith(db: ReadDb, residentIds: readonly string[]): Promise<string[]> {
  if (residentIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('needs.person as person')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'person.city_id').onRef('need.id', '=', 'person.need_id'),
    )
    .select('need.id')
    .where('person.resident_id', 'in', [...residentIds])
    .where('need.protected', '=', false)
    .where('need.erased_at', 'is', null)
    .orderBy('need.said_at', 'desc')
    .orderBy('need.id', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ id }) => id);
}

/** An organisation's matters about one employer, newest first; `open`: those that are not over. */
export async function listAboutEmployer(
  db: ReadDb,
  { rows }: OwnQueue,
  employerId: string,
  which: 'all' | 'open' = 'all',
): Promise<string[]> {
  let query = table(db)
    .selectFrom('needs.line as line')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'line.city_id').onRef('need.id', '=', 'line.need_id'),
    )
    .select('need.id')
    .where('line.organisation_id', '=', rows.organisationId)
    .where('need.employer_id', '=', employerId)
    .where('need.erased_at', 'is', null)
    .where('need.protected', '=', false);
  if (which === 'open') query = query.where('line.over', '=', false);
  const found = await query
    .orderBy('line.said_at', 'desc')
    .orderBy('line.need_id', 'desc')
    .limit(10)
    .execute();
  return found.map(({ id }) => id);
}

/** Of matters about one employer that another organisation has: when, in what state, with whom; newest first. */
export async function listElsewhere(
  db: ReadDb,
  { rows }: ElsewhereScope,
  employerId: string,
): Promise<{ said_at: Date; state: string; over: boolean; organisation_id: string }[]> {
  const lead = sql<string>`coalesce((select leg.organisation_id from needs.leg as leg
    where leg.city_id = need.city_id and leg.need_id = need.id and leg.part = 'lead'
      and leg.state in (${sql.join(liveStates.filter((state) => state !== 'asked'))})
    order by leg.dispatched_at desc, leg.id desc limit 1), need.received_by)`;
  const own = sql<boolean>`exists (select from needs.line as own where own.city_id = need.city_id
    and own.need_id = need.id and own.organisation_id = ${rows.notOf})`;
  return table(db)
    .selectFrom('needs.need as need')
    .innerJoin('needs.line as line', (join) =>
      join
        .onRef('line.city_id', '=', 'need.city_id')
        .onRef('line.need_id', '=', 'need.id')
        .onRef('line.organisation_id', '=', 'need.received_by'),
    )
    .select(['line.said_at', 'line.state', 'line.over', lead.as('organisation_id')])
    .where('need.employer_id', '=', employerId)
    .where('need.erased_at', 'is', null)
    .where('need.protected', '=', false)
    .where('need.confidential', '=', false)
    .where((eb) => eb.not(own))
    .orderBy('line.said_at', 'desc')
    .orderBy('need.id', 'desc')
    .limit(5)
    .execute();
}
