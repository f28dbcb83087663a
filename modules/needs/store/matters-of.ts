import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedScope, OwnQueue } from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { completeAll, within } from './records.ts';

const table = tables<NeedsTables>;

/** More than any sheet of persons has matters. */
const mostMatters = 5000;

/** A need and one of the residents asked for who told it, or whom it concerns. */
export interface MatterOf {
  readonly record: NeedRecord;
  readonly residentId: string;
}

async function needIdsOf(db: ReadDb, residentIds: readonly string[]) {
  const told = await table(db)
    .selectFrom('needs.need')
    .select(['id', 'resident_id'])
    .where('resident_id', 'in', [...residentIds])
    // Whoever speaks for somebody else is not whom it is about.
    .where((eb) => eb.or([eb('for_whom', 'is', null), eb('for_whom', '=', 'self')]))
    .limit(mostMatters)
    .execute();
  const along = await table(db)
    .selectFrom('needs.person')
    .select(['need_id as id', 'resident_id'])
    .where('resident_id', 'in', [...residentIds])
    .limit(mostMatters)
    .execute();
  return [...told, ...along].flatMap(({ id, resident_id }) =>
    resident_id === null ? [] : [{ id, residentId: resident_id }],
  );
}

/** The needs of these residents within the scope, newest first; none that is protected, confidential or erased. */
export async function listMattersOf(
  db: ReadDb,
  scope: NeedScope,
  residentIds: readonly string[],
): Promise<MatterOf[]> {
  if (residentIds.length === 0) return [];
  const pairs = await needIdsOf(db, residentIds);
  const ids = [...new Set(pairs.map(({ id }) => id))];
  if (ids.length === 0) return [];
  const needs = await table(db)
    .selectFrom('needs.need as need')
    .selectAll('need')
    .where('need.id', 'in', ids)
    .where('need.protected', '=', false)
    .where('need.confidential', '=', false)
    .where('need.erased_at', 'is', null)
    .where(within(scope))
    .orderBy('need.said_at', 'desc')
    .orderBy('need.id', 'desc')
    .execute();
  const residentsOf = Map.groupBy(pairs, ({ id }) => id);
  return (await completeAll(db, needs)).flatMap((record) => {
    const whose = new Set((residentsOf.get(record.need.id) ?? []).map(({ residentId }) => residentId));
    return [...whose].map((residentId) => ({ record, residentId }));
  });
}

/** Who told an organisation's matters about one employer, or came along; newest first. */
export async function listResidentsAbout(
  db: ReadDb,
  { rows }: OwnQueue,
  employerId: string,
): Promise<string[]> {
  const about = table(db)
    .selectFrom('needs.line as line')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'line.city_id').onRef('need.id', '=', 'line.need_id'),
    )
    .where('line.organisation_id', '=', rows.organisationId)
    .where('need.employer_id', '=', employerId)
    .where('need.erased_at', 'is', null)
    .where('need.protected', '=', false);
  const told = await about
    .select('need.resident_id')
    .orderBy('line.said_at', 'desc')
    .limit(mostMatters)
    .execute();
  const along = await about
    .innerJoin('needs.person as person', (join) =>
      join.onRef('person.city_id', '=', 'need.city_id').onRef('person.need_id', '=', 'need.id'),
    )
    .select('person.resident_id')
    .orderBy('line.said_at', 'desc')
    .limit(mostMatters)
    .execute();
  const all = [...told, ...along].flatMap(({ resident_id }) => (resident_id === null ? [] : [resident_id]));
  return [...new Set(all)];
}
