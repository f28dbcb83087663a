import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { NeedState, WorkKind } from '../contract/shapes.ts';
import type { NeedScope } from '../needs.policy.ts';
import { type LegRow, liveStates, type NeedRow, openStates, overStates, seenStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { within } from './records.ts';

const table = tables<NeedsTables>;

export interface QueueFilter {
  readonly organisationId: string;
  /** Decides what is overdue. */
  readonly today: string;
  readonly show: 'todo' | 'organisation' | 'ended';
  readonly work?: WorkKind | undefined;
  readonly state?: NeedState | undefined;
  /** A category of either level: the code itself or the beginning of its second-level codes. */
  readonly categories?: readonly string[] | undefined;
  readonly assigneeId?: string | undefined;
  readonly language?: string | undefined;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

/**
 * The state of a need in SQL, from its last round, as `stateOf` in the rules decides it; a test holds the two
 * against each other.
 */
const state = sql<NeedState>`case
  when last.ended_as is not null then last.ended_as
  when last.verdict = 'confirmed' then 'confirmed'
  when lead.id is null then case when need.received_by is null then 'said' else 'waiting' end
  when lead.state = 'asked' then 'asked'
  when lead.state = 'ended' and not exists (
    select from needs.leg l where l.city_id = need.city_id and l.round_id = last.id
      and l.state in ('dispatched', 'taken_on')) then 'answered'
  when lead.state = 'dispatched' then 'dispatched'
  else 'taken_on' end`;

/** When the organisation's own leg is due while it is open, else the earliest open leg of the round. */
const due = sql<string | null>`coalesce(
  case when mine.state in ('dispatched', 'taken_on') then mine.deadline end,
  (select min(l.deadline) from needs.leg l where l.city_id = need.city_id and l.round_id = last.id
    and l.state in ('dispatched', 'taken_on')))`;

/** What makes a need one kind of work for the organisation: the count and the filter are this one condition. */
function workOf(kind: WorkKind, organisationId: string, today: string): RawBuilder<SqlBool> {
  switch (kind) {
    case 'toDispatch':
      return sql`(need.received_by = ${organisationId} and ${state} = 'waiting')`;
    case 'toTakeOn':
      return sql`(mine.state is not null and mine.state = 'dispatched')`;
    case 'atWork':
      return sql`(mine.state is not null and mine.state = 'taken_on')`;
    case 'overdue':
      return sql`(last.verdict is null and last.ended_as is null and ${due} < ${today}::date)`;
  }
}

/** Every need within the scope with its last round, its lead and the organisation's own leg beside it. */
function lines(db: ReadDb, scope: NeedScope, organisationId: string) {
  return (
    table(db)
      .selectFrom('needs.need as need')
      .innerJoin('needs.round as last', (join) =>
        join
          .onRef('last.city_id', '=', 'need.city_id')
          .onRef('last.need_id', '=', 'need.id')
          .on(({ eb, selectFrom }) =>
            eb(
              'last.number',
              '=',
              selectFrom('needs.round as r')
                .select(({ fn }) => fn.max('r.number').as('number'))
                .whereRef('r.city_id', '=', 'need.city_id')
                .whereRef('r.need_id', '=', 'need.id'),
            ),
          ),
      )
      .leftJoin('needs.leg as lead', (join) =>
        join
          .onRef('lead.city_id', '=', 'last.city_id')
          .onRef('lead.round_id', '=', 'last.id')
          .on('lead.part', '=', 'lead')
          .on('lead.state', 'in', [...liveStates]),
      )
      .leftJoin('needs.leg as mine', (join) =>
        join
          .onRef('mine.city_id', '=', 'last.city_id')
          .onRef('mine.round_id', '=', 'last.id')
          .on('mine.organisation_id', '=', organisationId)
          .on('mine.state', 'in', [...seenStates])
          .on('mine.withdrawn_at', 'is', null),
      )
      // The same again as a list to begin from: a city has far more needs than an organisation.
      .where(
        sql<SqlBool>`need.id in (
        select l.need_id from needs.leg l where l.organisation_id = ${organisationId}
        union select n.id from needs.need n where n.received_by = ${organisationId})`,
      )
      .where(within(scope))
  );
}

type Lines = ReturnType<typeof lines>;

function filtered(query: Lines, filter: QueueFilter): Lines {
  let found = query;
  if (filter.show === 'todo') {
    // What waits for us: our own open legs, and what we received and nobody leads.
    found = found.where(({ eb, or, and }) =>
      or([
        eb('mine.state', 'in', [...openStates]),
        and([eb('need.received_by', '=', filter.organisationId), eb(state, '=', 'waiting')]),
      ]),
    );
  } else if (filter.show === 'organisation') {
    found = found.where(({ eb }) => eb(state, 'not in', [...overStates]));
  } else {
    found = found.where(({ eb }) => eb(state, 'in', [...overStates]));
  }
  if (filter.work !== undefined)
    found = found.where(workOf(filter.work, filter.organisationId, filter.today));
  if (filter.state !== undefined) found = found.where(({ eb }) => eb(state, '=', filter.state ?? 'said'));
  if (filter.categories !== undefined)
    found = found.where('need.category_code', 'in', [...filter.categories]);
  if (filter.assigneeId !== undefined) found = found.where('mine.assignee_id', '=', filter.assigneeId);
  const { language } = filter;
  if (language !== undefined) found = found.where(sql<SqlBool>`need.languages @> ${[language]}::text[]`);
  if (filter.search !== '') {
    const pattern = `%${likeLiteral(filter.search)}%`;
    found = found.where(({ eb, or }) =>
      or([eb('need.words', 'like', pattern), eb('need.reference', 'like', pattern.toUpperCase())]),
    );
  }
  return found;
}

export interface QueueLine {
  readonly need: Pick<
    NeedRow,
    'id' | 'reference' | 'version' | 'words' | 'languages' | 'said_at' | 'via' | 'category_code' | 'area_id'
  >;
  readonly state: NeedState;
  readonly round: number;
  readonly own: LegRow | null;
  readonly deadline: string | null;
}

/** One page of the queue and how long the queue is, the earliest deadline first, needs without one by when they were said. */
export async function listQueue(
  db: ReadDb,
  scope: NeedScope,
  filter: QueueFilter,
): Promise<{ lines: QueueLine[]; total: number }> {
  const rows = await filtered(lines(db, scope, filter.organisationId), filter)
    .select([
      'need.id',
      'need.reference',
      'need.version',
      'need.words',
      'need.languages',
      'need.said_at',
      'need.via',
    ])
    .select(['need.category_code', 'need.area_id', 'last.number as round', state.as('state')])
    .select(sql<LegRow | null>`case when mine.id is null then null else to_jsonb(mine) end`.as('own'))
    .select(sql<string | null>`${due}::text`.as('deadline'))
    .select(sql<string>`count(*) over ()`.as('total'))
    // First what nobody leads yet, then by what is due, then what waits for the resident.
    .orderBy(sql`case when ${state} = 'waiting' then 0 else 1 end`)
    .orderBy(due, (order) => order.asc().nullsLast())
    .orderBy('need.said_at', filter.show === 'ended' ? 'desc' : 'asc')
    .orderBy('need.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  const page = rows.map(({ state: at, round, own, deadline, total: _total, ...need }) => ({
    need,
    state: at,
    round,
    own: own && revived(own),
    deadline,
  }));
  const [first] = rows;
  return { lines: page, total: first ? Number(first.total) : await countQueue(db, scope, filter) };
}

const instants = ['dispatched_at', 'taken_on_at', 'ended_at', 'withdrawn_at'] as const;

/** A leg that came as JSON, with its instants as dates again. */
function revived(leg: LegRow): LegRow {
  const dates = instants.map((name) => [name, leg[name] === null ? null : new Date(leg[name])]);
  return { ...leg, ...(Object.fromEntries(dates) as Pick<LegRow, (typeof instants)[number]>) };
}

/** Beyond the last page no line tells the total. */
async function countQueue(db: ReadDb, scope: NeedScope, filter: QueueFilter): Promise<number> {
  const row = await filtered(lines(db, scope, filter.organisationId), filter)
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(row.total);
}

/** The languages besides Chinese that the needs within the scope are written in. */
export async function listLanguages(db: ReadDb, scope: NeedScope): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .select(sql<string>`unnest(need.languages)`.as('language'))
    .distinct()
    .where(sql<SqlBool>`need.languages <> '{}'`)
    .where(within(scope))
    .orderBy('language')
    .execute();
  return rows.map(({ language }) => language);
}

/** What waits for the organisation, by kind of work. `today` decides what is overdue. */
export async function countWork(db: ReadDb, scope: NeedScope, organisationId: string, today: string) {
  const count = (kind: WorkKind) =>
    sql<string>`count(*) filter (where ${workOf(kind, organisationId, today)})`.as(kind);
  const row = await lines(db, scope, organisationId)
    .select([count('toDispatch'), count('toTakeOn'), count('atWork'), count('overdue')])
    .executeTakeFirstOrThrow();
  const { toDispatch, toTakeOn, atWork, overdue } = row;
  return {
    toDispatch: Number(toDispatch),
    toTakeOn: Number(toTakeOn),
    atWork: Number(atWork),
    overdue: Number(overdue),
  };
}
