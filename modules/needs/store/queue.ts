import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { NeedState, QueueSort, WorkKind } from '../contract/shapes.ts';
import type { OwnQueue } from '../needs.policy.ts';
import { type NeedRow, openStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export interface QueueFilter {
  /** Decides what is overdue. */
  readonly today: string;
  readonly show: 'todo' | 'organisation' | 'ended';
  readonly work?: WorkKind | undefined;
  readonly state?: NeedState | undefined;
  /** A category of either level: the code itself or the beginning of its second-level codes. */
  readonly categories?: readonly string[] | undefined;
  /** Only what this person handles or took down; of what they took down nothing protected. */
  readonly staffId?: string | undefined;
  readonly language?: string | undefined;
  readonly search: string;
  /** `due`: what presses most first; of what is over, the newest. */
  readonly sort: QueueSort;
  readonly limit: number;
  readonly offset: number;
}

/** What makes a line one kind of work for the organisation: the count and the filter are this one condition. */
function workOf(kind: WorkKind, today: string): RawBuilder<SqlBool> {
  switch (kind) {
    case 'toDispatch':
      return sql`line.unled`;
    case 'toTakeOn':
      return sql`(line.own_state is not null and line.own_state = 'dispatched')`;
    case 'atWork':
      return sql`(line.own_state is not null and line.own_state = 'taken_on')`;
    case 'overdue':
      return sql`(line.open and line.due is not null and line.due < ${today}::date)`;
    case 'new':
      return sql`line.unheard`;
    case 'toLook':
      return sql`(line.open and line.to_look)`;
  }
}

function takenDownBy(staffId: string): RawBuilder<SqlBool> {
  return sql`exists (select from needs.need as taken where taken.city_id = line.city_id and taken.id = line.need_id
    and taken.received_by = line.organisation_id and taken.recorded_by = ${staffId})`;
}

/** Which lines the page is about. */
function shown(scope: OwnQueue, filter: QueueFilter): RawBuilder<SqlBool> {
  const { today, work, state, categories, staffId, language, search } = filter;
  const all: RawBuilder<SqlBool>[] = [sql`line.organisation_id = ${scope.rows.organisationId}`];
  // Who writes after it was over is heard as well.
  if (work !== 'new') all.push(filter.show === 'ended' ? sql`line.over` : sql`not line.over`);
  // What waits for us: our own open legs, and what we received and nobody leads.
  if (filter.show === 'todo') all.push(sql`(line.own_state in (${sql.join([...openStates])}) or line.unled)`);
  if (work !== undefined) all.push(workOf(work, today));
  if (state !== undefined) all.push(sql`line.state = ${state}`);
  if (categories !== undefined) all.push(sql`line.category_code = any(${[...categories]}::text[])`);
  if (staffId !== undefined) {
    all.push(sql`(line.own_assignee = ${staffId} or (not line.protected and ${takenDownBy(staffId)}))`);
  }
  if (language !== undefined) all.push(sql`line.languages @> ${[language]}::text[]`);
  if (search !== '') {
    // A protected need is found by nobody: it stands in its place of the queue.
    all.push(sql`not line.protected`);
    const pattern = `%${likeLiteral(search)}%`;
    // `is true` keeps the planner from joining: it takes every search for one of a few needs, and goes to the lines of
    // each one by one.
    all.push(sql`(line.need_id in (select need.id from needs.need as need
      where need.words like ${pattern} or need.reference like ${pattern.toUpperCase()})) is true`);
  }
  return sql<SqlBool>`${sql.join(all, sql` and `)}`;
}

/** First what nobody leads yet, then by what is due, then what waits for the resident; in the order of an index. */
function order(of: 'line' | 'page', { show, sort }: QueueFilter): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${of}.${name}`);
  if (sort === 'oldest') return sql`${column('said_at')}, ${column('need_id')}`;
  if (sort === 'newest' || show === 'ended') return sql`${column('said_at')} desc, ${column('need_id')}`;
  return sql.join([column('rank'), column('due'), column('said_at'), column('need_id')]);
}

/** A need as its line tells it, with the beginning of its words. */
export interface QueueLine
  extends Pick<
    NeedRow,
    | 'id'
    | 'reference'
    | 'version'
    | 'words'
    | 'languages'
    | 'said_at'
    | 'via'
    | 'category_code'
    | 'area_id'
    | 'urgency'
    | 'protected'
    | 'of_child'
  > {
  readonly state: NeedState;
  readonly round: number;
  readonly own_id: string | null;
  readonly own_part: string | null;
  readonly own_state: string | null;
  readonly own_assignee: string | null;
  readonly deadline: string | null;
  /** By when the person was told that somebody of the organisation rings. */
  readonly ring_by: string | null;
  /** The resident wrote, and nobody here has opened it since. */
  readonly unheard: boolean;
}

type PageRow = QueueLine & { found: string | null };

/**
 * One page of the queue, the earliest deadline first, needs without one by when they were said; with how many there
 * are in all where words are searched for, since then each has been looked at anyway. Words are cut after `letters`.
 */
export async function listQueue(
  db: ReadDb,
  scope: OwnQueue,
  filter: QueueFilter,
  letters: number,
): Promise<{ lines: QueueLine[]; found: number | null }> {
  const counted = filter.search === '' ? sql`null::bigint` : sql`count(*) over ()`;
  const { rows } = await sql<PageRow>`
    with page as (
      select line.*, ${counted} as found from needs.line as line where ${shown(scope, filter)}
      order by ${order('line', filter)} limit ${filter.limit} offset ${filter.offset})
    select need.id, need.reference, need.version, left(need.words, ${letters}) as words, need.languages,
      need.said_at, need.via, need.category_code, need.area_id, need.urgency, need.protected, need.of_child,
      page.state, page.round, page.due::text as deadline, mine.ring_by::text as ring_by, page.own_id, mine.part as own_part, page.own_state,
      page.own_assignee, page.unheard, page.found
    from page join needs.need as need on need.city_id = page.city_id and need.id = page.need_id
    left join needs.leg as mine on mine.city_id = page.city_id and mine.id = page.own_id
    order by ${order('page', filter)}`.execute(table(db));
  const found = rows[0]?.found ?? null;
  return { lines: rows, found: found === null ? null : Number(found) };
}

export interface QueueSummary {
  /** What waits for the organisation, by kind of work, whatever the filter. */
  readonly counts: Readonly<Record<WorkKind, number>>;
  /** The languages besides Chinese that its needs are written in. */
  readonly languages: readonly string[];
}

/** How long the queue is. */
export async function countQueue(db: ReadDb, scope: OwnQueue, filter: QueueFilter): Promise<number> {
  const { rows } = await sql<{ total: string }>`
    select count(*) as total from needs.line as line where ${shown(scope, filter)}`.execute(table(db));
  return Number(rows[0]?.total ?? 0);
}

/** How many open protected needs this person took down and does not handle: nothing else is told of them. */
export async function countProtectedOf(db: ReadDb, { rows }: OwnQueue, staffId: string): Promise<number> {
  const found = await sql<{ total: string }>`
    select count(*) as total from needs.line as line
    where line.organisation_id = ${rows.organisationId} and line.protected and not line.over
      and line.own_assignee is distinct from ${staffId} and ${takenDownBy(staffId)}`.execute(table(db));
  return Number(found.rows[0]?.total ?? 0);
}

/** What the organisation agreed with people for a day and has not cancelled, in order of time. */
export async function listAgreed(db: ReadDb, scope: OwnQueue, day: string) {
  return table(db)
    .selectFrom('needs.leg as leg')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'leg.city_id').onRef('need.id', '=', 'leg.need_id'),
    )
    .select(['need.id', 'need.reference', 'need.protected', 'leg.appointment_time', 'leg.appointment_place'])
    .select('leg.appointment_bring')
    .where('leg.organisation_id', '=', scope.rows.organisationId)
    .where('leg.appointment_day', '=', day)
    .where('leg.appointment_cancelled_at', 'is', null)
    .where('leg.state', 'in', openStates)
    .where('leg.withdrawn_at', 'is', null)
    .orderBy('leg.appointment_time')
    .orderBy('need.reference')
    .execute();
}

/** How much waits, and in which languages. */
export async function summariseQueue(db: ReadDb, scope: OwnQueue, today: string): Promise<QueueSummary> {
  const { organisationId } = scope.rows;
  const count = (kind: WorkKind) => sql`count(*) filter (where ${workOf(kind, today)})`;
  const { rows } = await sql<Record<WorkKind, string> & { languages: string[] | null }>`
    select ${count('toDispatch')} as "toDispatch", ${count('toTakeOn')} as "toTakeOn",
      ${count('atWork')} as "atWork", ${count('overdue')} as "overdue", ${count('toLook')} as "toLook",
      (select count(*) from needs.line as line
        where line.organisation_id = ${organisationId} and ${workOf('new', today)}) as "new",
      (select array_agg(distinct language order by language) from needs.line as line
        cross join unnest(line.languages) as language
        where line.organisation_id = ${organisationId} and line.languages <> '{}') as languages
    from needs.line as line where line.organisation_id = ${organisationId} and not line.over`.execute(
    table(db),
  );
  const [row] = rows;
  if (!row) throw new Error('a count without a row');
  return {
    counts: {
      toDispatch: Number(row.toDispatch),
      toTakeOn: Number(row.toTakeOn),
      atWork: Number(row.atWork),
      overdue: Number(row.overdue),
      new: Number(row.new),
      toLook: Number(row.toLook),
    },
    languages: row.languages ?? [],
  };
}
