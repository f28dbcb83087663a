import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { FindingSource, Light, MatterKind, MatterState, OriginKind } from '../kinds.rules.ts';
import { runningStates } from '../kinds.rules.ts';
import type { MatterScope } from '../supervision.policy.ts';
import type { SupervisionTables } from '../supervision.tables.ts';

const table = tables<SupervisionTables>;
type Row = SupervisionTables['supervision.matter'];

export interface MatterRecord {
  readonly id: string;
  readonly version: number;
  readonly officeId: string;
  readonly year: number;
  readonly number: number;
  readonly kind: MatterKind;
  readonly agreedItemId: string | null;
  readonly paperItemId: string | null;
  readonly source: FindingSource | null;
  readonly origin: string;
  readonly words: string;
  readonly leaderId: string | null;
  /** As the meeting or the note names them. */
  readonly namedId: string | null;
  readonly namedDue: string | null;
  readonly organisationId: string | null;
  readonly due: string | null;
  readonly state: MatterState;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export function recordOf(row: Row): MatterRecord {
  return {
    ...{ id: row.id, version: row.version, officeId: row.office_id, year: row.year, number: row.number },
    ...{ kind: row.kind as MatterKind, agreedItemId: row.agreed_item_id, paperItemId: row.paper_item_id },
    ...{ source: row.source as FindingSource | null, origin: row.origin, words: row.words },
    ...{ leaderId: row.leader_id, namedId: row.named_id, namedDue: row.named_due },
    ...{ organisationId: row.organisation_id, due: row.due },
    ...{ state: row.state as MatterState, changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

function matters(db: ReadDb, { rows: { officeIds, belowIds, organisationId, leaderId } }: MatterScope) {
  return table(db)
    .selectFrom('supervision.matter as matter')
    .where((eb) =>
      eb.or([
        ...(officeIds.length === 0 ? [] : [eb('matter.office_id', 'in', [...officeIds])]),
        ...(belowIds.length === 0
          ? []
          : [
              eb.and([
                eb('matter.office_id', 'in', [...belowIds]),
                eb('matter.organisation_id', '=', eb.ref('matter.office_id')),
              ]),
            ]),
        eb('matter.organisation_id', '=', organisationId),
        eb('matter.leader_id', '=', leaderId),
      ]),
    );
}

export interface MatterFilter {
  readonly search: string;
  readonly kind?: MatterKind | undefined;
  readonly state: 'running' | MatterState;
  readonly light?: Light | undefined;
  readonly organisation?: string | undefined;
}

/** The days by which lights are told apart. */
export interface LightDays {
  readonly today: string;
  readonly soon: string;
}

function found(db: ReadDb, seen: MatterScope, filter: MatterFilter, { today, soon }: LightDays) {
  const { search, kind, state, light, organisation } = filter;
  let query = matters(db, seen);
  if (state === 'running') query = query.where('matter.state', 'not in', ['struck', 'withdrawn']);
  else query = query.where('matter.state', '=', state);
  if (kind) query = query.where('matter.kind', '=', kind);
  if (organisation !== undefined) query = query.where('matter.organisation_id', '=', organisation);
  if (light) query = query.where('matter.state', 'in', [...runningStates]);
  if (light === 'overdue') query = query.where('matter.due', '<', today);
  if (light === 'soon') query = query.where('matter.due', '>=', today).where('matter.due', '<=', soon);
  if (light === 'onTrack') query = query.where('matter.due', '>', soon);
  if (search === '') return query;
  const like = `%${likeLiteral(search)}%`;
  return query.where((eb) =>
    eb.or([
      ...[eb('matter.words', 'like', like), eb('matter.origin', 'like', like)],
      eb(sql`matter.year || '-' || matter.number`, '=', search),
    ]),
  );
}

/** One page, what is due first in front, and how many there are. */
export async function listMatters(
  db: ReadDb,
  seen: MatterScope,
  filter: MatterFilter,
  { limit, offset, ...days }: LightDays & { limit: number; offset: number },
): Promise<{ matters: MatterRecord[]; total: number }> {
  const query = found(db, seen, filter, days);
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll('matter')
    .orderBy('matter.due', (by) => by.asc().nullsFirst())
    .orderBy('matter.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { matters: rows.map(recordOf), total: Number(total) };
}

/** How many of each light there are. */
export async function countLights(
  db: ReadDb,
  seen: MatterScope,
  { today, soon }: LightDays,
): Promise<Record<Light, number>> {
  const counted = await matters(db, seen)
    .where('matter.state', 'in', [...runningStates])
    .select([
      sql<string>`count(*) filter (where matter.due < ${today}::date)`.as('overdue'),
      sql<string>`count(*) filter (where matter.due >= ${today}::date and matter.due <= ${soon}::date)`.as(
        'soon',
      ),
      sql<string>`count(*) filter (where matter.due > ${soon}::date)`.as('onTrack'),
    ])
    .executeTakeFirstOrThrow();
  const { overdue, soon: near, onTrack } = counted;
  return { overdue: Number(overdue), soon: Number(near), onTrack: Number(onTrack) };
}

export async function findMatter(db: ReadDb, seen: MatterScope, id: string): Promise<MatterRecord | null> {
  const row = await matters(db, seen).selectAll('matter').where('matter.id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findMatterToChange(
  db: WriteDb,
  seen: MatterScope,
  id: string,
): Promise<MatterRecord | null> {
  const row = await matters(db, seen)
    .selectAll('matter')
    .where('matter.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

const originColumn = { agreed: 'agreed_item_id', note: 'paper_item_id' } as const;

/** What was made of these origins, by the origin. Whoever asks sees the origins themselves. */
export async function listOfOrigins(
  db: ReadDb,
  kind: OriginKind,
  ids: readonly string[],
): Promise<Map<string, MatterRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('supervision.matter')
    .selectAll()
    .where(originColumn[kind], 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row[originColumn[kind]] ?? '', recordOf(row)]));
}

/** The next number of an office and year; taken until the transaction ends, so that it is nobody else's. */
export async function nextNumber(db: WriteDb, city: string, officeId: string, year: number): Promise<number> {
  const { last } = await table(db)
    .insertInto('supervision.register')
    .values({ city_id: city, office_id: officeId, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'office_id', 'year'])
        .doUpdateSet({ last: sql<number>`supervision.register.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

const columnsOf = (one: MatterRecord) => ({
  ...{ version: one.version, organisation_id: one.organisationId, due: one.due, state: one.state },
  ...{ changed_by: one.changedBy, changed_at: one.changedAt },
});

/** False when its origin was registered by somebody else meanwhile. */
export async function createMatter(
  db: WriteDb,
  city: string,
  one: Authorized<MatterRecord>,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('supervision.matter')
    .values({
      ...{ city_id: city, id: one.id, office_id: one.officeId, year: one.year, number: one.number },
      ...{ kind: one.kind, agreed_item_id: one.agreedItemId, paper_item_id: one.paperItemId },
      ...{ source: one.source, origin: one.origin, words: one.words, leader_id: one.leaderId },
      ...{ named_id: one.namedId, named_due: one.namedDue },
      ...columnsOf(one),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveMatter(db: WriteDb, one: Authorized<MatterRecord>): Promise<void> {
  await table(db).updateTable('supervision.matter').set(columnsOf(one)).where('id', '=', one.id).execute();
}
