import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { RoundScope } from '../honours.policy.ts';
import type { HonoursTables } from '../honours.tables.ts';
import type { RoundKind, RoundState, StepKind } from '../kinds.rules.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.round'];

export interface RoundRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: RoundKind;
  readonly title: string;
  readonly words: string;
  readonly organisationId: string;
  readonly areaId: string;
  readonly year: number;
  readonly projectId: string | null;
  /** One a year in its area. */
  readonly limited: boolean;
  readonly upTo: string;
  readonly quota: number;
  readonly closesOn: string;
  readonly publicityDays: number;
  /** Days after its end until contacts of residents are deleted. */
  readonly contactDays: number;
  readonly state: RoundState;
  readonly publicityFrom: string | null;
  readonly publicityUntil: string | null;
  readonly taken: boolean | null;
  readonly resultNumber: string;
  readonly openedBy: string;
  readonly decidedBy: string | null;
  readonly changedBy: string;
  readonly changedAt: Date;
}

function recordOf(row: Row): RoundRecord {
  return {
    ...{ id: row.id, version: row.version, kind: row.kind as RoundKind, title: row.title },
    ...{ words: row.words, organisationId: row.organisation_id, areaId: row.area_id, year: row.year },
    ...{
      projectId: row.project_id,
      limited: row.limited,
      upTo: row.up_to,
      quota: row.quota,
      closesOn: row.closes_on,
    },
    ...{ publicityDays: row.publicity_days, contactDays: row.contact_days, state: row.state as RoundState },
    ...{ publicityFrom: row.publicity_from, publicityUntil: row.publicity_until, taken: row.taken },
    ...{ resultNumber: row.result_number, openedBy: row.opened_by, decidedBy: row.decided_by },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

function rounds(db: ReadDb, { rows: { states } }: RoundScope) {
  return table(db)
    .selectFrom('honours.round as round')
    .where('round.state', 'in', [...states]);
}

export interface RoundFilter {
  readonly search: string;
  readonly kind?: RoundKind | undefined;
  readonly state?: 'running' | RoundState | undefined;
}

/** One page, what runs in front and then the newest, and how many there are. */
export async function listRounds(
  db: ReadDb,
  seen: RoundScope,
  { search, kind, state }: RoundFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rounds: RoundRecord[]; total: number }> {
  let query = rounds(db, seen);
  if (state === 'running') query = query.where('round.state', 'not in', ['concluded', 'dropped']);
  else if (state) query = query.where('round.state', '=', state);
  if (kind) query = query.where('round.kind', '=', kind);
  if (search !== '') query = query.where('round.title', 'like', `%${likeLiteral(search)}%`);
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const found = await query
    .selectAll('round')
    .orderBy((eb) => eb('round.state', 'in', ['concluded', 'dropped']))
    .orderBy('round.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rounds: found.map(recordOf), total: Number(total) };
}

export async function findRound(db: ReadDb, seen: RoundScope, id: string): Promise<RoundRecord | null> {
  const row = await rounds(db, seen).selectAll('round').where('round.id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findRoundToChange(
  db: WriteDb,
  seen: RoundScope,
  id: string,
): Promise<RoundRecord | null> {
  const row = await rounds(db, seen)
    .selectAll('round')
    .where('round.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** An honour that the area holds in this year already, dropped ones apart. */
export async function findHonourOfYear(
  db: ReadDb,
  areaId: string,
  year: number,
): Promise<{ title: string } | null> {
  const row = await table(db)
    .selectFrom('honours.round')
    .select('title')
    .where('kind', '=', 'honour')
    .where('limited', '=', true)
    .where('area_id', '=', areaId)
    .where('year', '=', year)
    .where('state', '<>', 'dropped')
    .executeTakeFirst();
  return row ?? null;
}

const changing = (one: RoundRecord) => ({
  ...{ version: one.version, state: one.state, taken: one.taken, result_number: one.resultNumber },
  ...{ publicity_from: one.publicityFrom, publicity_until: one.publicityUntil },
  ...{ decided_by: one.decidedBy, changed_by: one.changedBy, changed_at: one.changedAt },
});

/** False where its area has one of this year that somebody else opened by a moment. */
export async function createRound(db: WriteDb, city: string, one: Authorized<RoundRecord>): Promise<boolean> {
  const saved = await table(db)
    .insertInto('honours.round')
    .values({
      ...{ city_id: city, id: one.id, kind: one.kind, title: one.title, words: one.words },
      ...{ organisation_id: one.organisationId, area_id: one.areaId, year: one.year },
      ...{
        project_id: one.projectId,
        limited: one.limited,
        up_to: one.upTo,
        quota: one.quota,
        closes_on: one.closesOn,
      },
      ...{
        publicity_days: one.publicityDays,
        contact_days: one.contactDays,
        opened_by: one.openedBy,
        ...changing(one),
      },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveRound(db: WriteDb, one: Authorized<RoundRecord>): Promise<void> {
  await table(db).updateTable('honours.round').set(changing(one)).where('id', '=', one.id).execute();
}

export interface StepRecord {
  readonly number: number;
  readonly kind: StepKind;
  readonly words: string;
  readonly byId: string;
  readonly at: Date;
}

/** The first in front. */
export async function listSteps(db: ReadDb, roundId: string): Promise<StepRecord[]> {
  const found = await table(db)
    .selectFrom('honours.step')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('number')
    .execute();
  return found.map(({ number, kind, words, by_id, at }) => ({
    ...{ number, kind: kind as StepKind, words, byId: by_id, at },
  }));
}

/** Adds what happened under the version it led to. */
export async function addStep(
  db: WriteDb,
  city: string,
  { id, version, changedBy, changedAt }: Authorized<RoundRecord>,
  { kind, words }: { readonly kind: StepKind; readonly words: string },
): Promise<void> {
  await table(db)
    .insertInto('honours.step')
    .values({ city_id: city, round_id: id, number: version, kind, words, by_id: changedBy, at: changedAt })
    .execute();
}
