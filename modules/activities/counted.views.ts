import { type Day, instantOf } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type ActivityKind, type CountingWay } from './kinds.rules.ts';
import { findEdition } from './store/editions.ts';

/** What one version of an activity counts as. Money and the value of goods are in fen. */
export interface CountedActivity {
  readonly kind: ActivityKind;
  /** Noon of its last day, in the city's zone. */
  readonly at: Date;
  readonly areaId: string;
  /** All that held it, the lead first. */
  readonly organisationIds: readonly string[];
  readonly group: string | null;
  readonly brand: string;
  /** From the first day to the last, both with it. */
  readonly days: number;
  /** Times a class met; null where nobody told. */
  readonly sessions: number | null;
  /** Person-times, with how they were counted. */
  readonly attendance: { readonly count: number; readonly how: CountingWay } | null;
  readonly households: number | null;
  readonly moneyFen: number | null;
  readonly goodsFen: number | null;
}

const daysFrom = (from: Day, to: Day) => 1 + Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * What this version of an activity counts as, the same for ever; null where it was withdrawn with it, or never was.
 * For the ledger, which follows `activities.recorded`.
 */
export async function findCounted(
  ctx: Pick<ReadContext, 'db' | 'city'>,
  id: string,
  version: number,
): Promise<CountedActivity | null> {
  const edition = await findEdition(ctx.db, id, version);
  if (edition?.state !== 'held') return null;
  const { fields } = edition;
  const { kind, areaId, group, brand, sessions, attendance, countedHow, households } = fields;
  return {
    ...{ kind, areaId, group, brand, sessions, households },
    at: instantOf(fields.toDay, '12:00', ctx.city.zone),
    organisationIds: [fields.organisationId, ...fields.partnerIds],
    days: daysFrom(fields.fromDay, fields.toDay),
    attendance: attendance === null || countedHow === null ? null : { count: attendance, how: countedHow },
    ...{ moneyFen: fields.moneyFen, goodsFen: fields.goodsFen },
  };
}
