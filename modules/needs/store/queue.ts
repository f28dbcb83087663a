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

/** What makes a line one kind of work for the organisation: the count and the filter are this one condition. */
function workOf(kind: WorkKind, organisationId: string, today: string): RawBuilder<SqlBool> {
  switch (kind) {
    case 'toDispatch':
      return sql`(line.received_by = ${organisationId} and line.state = 'waiting')`;
    case 'toTakeOn':
      return sql`(line.own_state is not null and line.own_state = 'dispatched')`;
    case 'atWork':
      return sql`(line.own_state is not null and line.own_state = 'taken_on')`;
    case 'overdue':
      return sql`(line.open and line.due is not null and line.due < ${today}::date)`;
  }
}

/** Said of rounds in the words of the index `round_open`. */
const open = sql`r.ended_as is null and r.verdict is distinct from 'confirmed'`;

/**
 * Where to begin: at least the needs that can be shown, and far fewer than a city has. What has ended is years of
 * needs; what is open is not.
 */
function beginning(show: QueueFilter['show'], organisationId: string): RawBuilder<SqlBool> {
  const received = sql`select n.id from needs.need n join needs.round r on r.city_id = n.city_id and r.need_id = n.id
    where n.received_by = ${organisationId} and ${open}`;
  switch (show) {
    case 'todo':
      return sql`need.id in (select l.need_id from needs.leg l
        where l.organisation_id = ${organisationId} and l.state in ('dispatched', 'taken_on') union ${received})`;
    case 'organisation':
      return sql`need.id in (select l.need_id from needs.leg l
        join needs.round r on r.city_id = l.city_id and r.id = l.round_id
        where l.organisation_id = ${organisationId} and ${open} union ${received})`;
    case 'ended':
      return sql`need.id in (select l.need_id from needs.leg l where l.organisation_id = ${organisationId}
        union select n.id from needs.need n where n.received_by = ${organisationId})`;
  }
}

/** A need as the queue sorts and counts it, made once for each: everything else is read for one page only. */
interface Line {
  id: string;
  said_at: Date;
  received_by: string | null;
  category_code: string | null;
  state: NeedState;
  due: string | null;
  open: boolean;
  round: number;
  own_id: string | null;
  own_state: string | null;
  own_assignee: string | null;
}

/** The lines within the scope that may be shown, with what is searched for. */
function lines(db: ReadDb, scope: NeedScope, filter: LineFilter) {
  const { organisationId, language, search } = filter;
  let found = table(db)
    .selectFrom('needs.need as need')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('needs.round as r')
          .selectAll('r')
          .whereRef('r.city_id', '=', 'need.city_id')
          .whereRef('r.need_id', '=', 'need.id')
          .orderBy('r.number', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
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
    .where(beginning(filter.show, organisationId))
    .where(within(scope));
  if (language !== undefined) found = found.where(sql<SqlBool>`need.languages @> ${[language]}::text[]`);
  if (search !== '') {
    const pattern = `%${likeLiteral(search)}%`;
    found = found.where(({ eb, or }) =>
      or([eb('need.words', 'like', pattern), eb('need.reference', 'like', pattern.toUpperCase())]),
    );
  }
  return found.select([
    'need.id',
    'need.said_at',
    'need.received_by',
    'need.category_code',
    'last.number as round',
    'mine.id as own_id',
    'mine.state as own_state',
    'mine.assignee_id as own_assignee',
    state.as('state'),
    due.as('due'),
    sql<boolean>`(last.verdict is null and last.ended_as is null)`.as('open'),
  ]);
}

type LineFilter = Pick<QueueFilter, 'organisationId' | 'show' | 'language' | 'search'>;

/** Which of the lines the page is about. */
function shown(filter: QueueFilter): RawBuilder<SqlBool> {
  const { organisationId, today, work, state: at, categories, assigneeId } = filter;
  const over = sql.join([...overStates]);
  const all: RawBuilder<SqlBool>[] = [];
  // What waits for us: our own open legs, and what we received and nobody leads.
  if (filter.show === 'todo') {
    all.push(sql`(line.own_state in (${sql.join([...openStates])})
      or (line.received_by = ${organisationId} and line.state = 'waiting'))`);
  } else if (filter.show === 'organisation') all.push(sql`line.state not in (${over})`);
  else all.push(sql`line.state in (${over})`);
  if (work !== undefined) all.push(workOf(work, organisationId, today));
  if (at !== undefined) all.push(sql`line.state = ${at}`);
  if (categories !== undefined) all.push(sql`line.category_code = any(${[...categories]}::text[])`);
  if (assigneeId !== undefined) all.push(sql`line.own_assignee = ${assigneeId}`);
  return sql<SqlBool>`${sql.join(all, sql` and `)}`;
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

/** First what nobody leads yet, then by what is due, then what waits for the resident. */
function order(of: 'line' | 'page', show: QueueFilter['show']): RawBuilder<unknown> {
  const [at, by, said, id] = ['state', 'due', 'said_at', 'id'].map((column) => sql.ref(`${of}.${column}`));
  return sql`case when ${at} = 'waiting' then 0 else 1 end, ${by} asc nulls last,
    ${said} ${show === 'ended' ? sql`desc` : sql`asc`}, ${id}`;
}

type PageRow = QueueLine['need'] &
  Pick<Line, 'state' | 'round'> & { deadline: string | null } & {
    own: LegRow | null;
    total: string;
  };

/** One page of the queue and how long the queue is, the earliest deadline first, needs without one by when they were said. */
export async function listQueue(
  db: ReadDb,
  scope: NeedScope,
  filter: QueueFilter,
): Promise<{ lines: QueueLine[]; total: number }> {
  const { rows } = await sql<PageRow>`
    with line as materialized ${lines(db, scope, filter)},
    page as (
      select line.*, count(*) over () as total from line where ${shown(filter)}
      order by ${order('line', filter.show)} limit ${filter.limit} offset ${filter.offset})
    select need.id, need.reference, need.version, need.words, need.languages, need.said_at, need.via,
      need.category_code, need.area_id, page.state, page.round, page.due::text as deadline, page.total,
      to_jsonb(mine) as own
    from page join needs.need as need on need.id = page.id
    left join needs.leg as mine on mine.id = page.own_id
    order by ${order('page', filter.show)}`.execute(table(db));
  const found = rows.map(({ state: at, round, own, deadline, total: _total, ...need }) => ({
    need,
    state: at,
    round,
    own: own && revived(own),
    deadline,
  }));
  const [first] = rows;
  return { lines: found, total: first ? Number(first.total) : await countQueue(db, scope, filter) };
}

const instants = ['dispatched_at', 'taken_on_at', 'ended_at', 'withdrawn_at'] as const;

/** A leg that came as JSON, with its instants as dates again. */
function revived(leg: LegRow): LegRow {
  const dates = instants.map((name) => [name, leg[name] === null ? null : new Date(leg[name])]);
  return { ...leg, ...(Object.fromEntries(dates) as Pick<LegRow, (typeof instants)[number]>) };
}

/** Beyond the last page no line tells the total. */
async function countQueue(db: ReadDb, scope: NeedScope, filter: QueueFilter): Promise<number> {
  if (filter.offset === 0) return 0;
  const { rows } = await sql<{ total: string }>`
    with line as materialized ${lines(db, scope, filter)}
    select count(*) as total from line where ${shown(filter)}`.execute(table(db));
  return Number(rows[0]?.total ?? 0);
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
  const count = (kind: WorkKind) => sql`count(*) filter (where ${workOf(kind, organisationId, today)})`;
  const all = lines(db, scope, { organisationId, show: 'organisation', language: undefined, search: '' });
  const { rows } = await sql<Record<WorkKind, string>>`
    with line as materialized ${all}
    select ${count('toDispatch')} as "toDispatch", ${count('toTakeOn')} as "toTakeOn",
      ${count('atWork')} as "atWork", ${count('overdue')} as "overdue" from line`.execute(table(db));
  const [row] = rows;
  return {
    toDispatch: Number(row?.toDispatch ?? 0),
    toTakeOn: Number(row?.toTakeOn ?? 0),
    atWork: Number(row?.atWork ?? 0),
    overdue: Number(row?.overdue ?? 0),
  };
}
