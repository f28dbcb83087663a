import { runWritten, type WriteDb } from '../../../platform/db/database.ts';
import type { RoundKind } from '../kinds.rules.ts';

export interface Forgotten {
  readonly roundId: string;
  readonly organisationId: string;
  readonly kind: RoundKind;
  readonly contacts: number;
}

/** Takes the contacts from every round whose days after its end are over, and tells of how many each. */
export async function forgetContacts(db: WriteDb, now: Date): Promise<Forgotten[]> {
  const rows = await runWritten<{
    round_id: string;
    organisation_id: string;
    kind: RoundKind;
    contacts: string;
  }>(
    db,
    `with over as (
       select round.id, round.organisation_id, round.kind from honours.round as round join honours.step as step
         on step.city_id = round.city_id and step.round_id = round.id and step.kind in ('concluded', 'dropped')
       where round.state in ('concluded', 'dropped')
         and step.at + make_interval(days => round.contact_days) <= $1::timestamptz),
     nominated as (
       update honours.nomination as one set contact = null from over
       where one.round_id = over.id and one.contact is not null returning over.id as round_id),
     objected as (
       update honours.objection as one set contact = null from over
       where one.round_id = over.id and one.contact is not null returning over.id as round_id)
     select gone.round_id, over.organisation_id, over.kind, count(*) as contacts
     from (select round_id from nominated union all select round_id from objected) as gone
       join over on over.id = gone.round_id
     group by gone.round_id, over.organisation_id, over.kind`,
    [now],
  );
  return rows.map((row) => ({
    ...{ roundId: row.round_id, organisationId: row.organisation_id, kind: row.kind },
    contacts: Number(row.contacts),
  }));
}
