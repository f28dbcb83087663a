import { sql } from 'kysely';
import type { BodyKind } from '../../../base/body-kinds.words.ts';
import type { Day } from '../../../base/time.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { BodyContent } from '../bodies.contract.ts';
import { type BodyLevel, searchTexts, type UnitKind } from '../bodies.rules.ts';
import type { BodiesTables } from '../bodies.tables.ts';

const table = tables<BodiesTables>;

export type BodyRow = BodiesTables['bodies.body'];

export interface BodyRecord extends BodyContent {
  readonly id: string;
  readonly version: number;
  readonly electedOn: Day | null;
  readonly dueOn: Day | null;
  readonly endedOn: Day | null;
}

function body(row: BodyRow): BodyRecord {
  return {
    id: row.id,
    version: row.version,
    code: row.code ?? '',
    kind: row.kind as BodyKind,
    level: row.level as BodyLevel,
    unitKind: row.unit_kind as UnitKind | null,
    name: row.name,
    areaId: row.area_id,
    parentId: row.parent_id,
    guideId: row.guide_id,
    organisationId: row.organisation_id,
    employerId: row.employer_id,
    foundedOn: row.founded_on,
    members: row.members,
    membersOn: row.members_on,
    membersSource: row.members_source,
    electedOn: row.elected_on,
    dueOn: row.due_on,
    endedOn: row.ended_on,
  };
}

/** The columns of what people write of a body. */
export function columnsOf(content: BodyContent, pinyin: string) {
  return {
    ...{ code: content.code === '' ? null : content.code, kind: content.kind, level: content.level },
    ...{ unit_kind: content.unitKind, name: content.name, pinyin, area_id: content.areaId },
    ...{ parent_id: content.parentId, guide_id: content.guideId },
    ...{ organisation_id: content.organisationId, employer_id: content.employerId },
    ...{ founded_on: content.foundedOn, members: content.members, members_on: content.membersOn },
    members_source: content.membersSource,
  };
}

export interface ListFilter {
  readonly search: string;
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly areaIds?: readonly string[] | undefined;
  readonly parent?: string | undefined;
  readonly due?: 'none' | 'soon' | 'overdue' | undefined;
  readonly warned?: 'vacant' | 'busy' | 'old' | undefined;
  readonly ended: boolean;
  readonly today: Day;
  /** Until when an election is soon. */
  readonly soon: Day;
  readonly thresholds: { readonly mostOthers: number; readonly oldAge: number };
}

/** Part of a name, of the name in letters (with or without blanks) or of a code. */
function matches(search: string) {
  const { plain, letters, code } = searchTexts(search);
  return sql<boolean>`(name like ${`%${likeLiteral(plain)}%`}
    or replace(pinyin, ' ', '') like ${`%${likeLiteral(letters)}%`}
    or upper(code) like ${`%${likeLiteral(code)}%`})`;
}

const held = sql`select 1 from bodies.holder h where h.city_id = body.city_id and h.body_id = body.id
  and h.until_on is null`;

function hasWarning({ warned, thresholds, today }: ListFilter) {
  if (warned === 'busy')
    return sql<boolean>`exists (${held} and cardinality(h.others) > ${thresholds.mostOthers})`;
  if (warned === 'old') {
    const born = Number(today.slice(0, 4)) - thresholds.oldAge;
    return sql<boolean>`exists (${held} and h.birth_year <= ${born})`;
  }
  return sql<boolean>`exists (select 1 from bodies.post p where p.city_id = body.city_id and p.body_id = body.id
    and not p.removed and p.established > (select count(*) from bodies.holder h
      where h.city_id = p.city_id and h.body_id = p.body_id and h.post_id = p.id and h.until_on is null))`;
}

function filtered(db: ReadDb, filter: ListFilter) {
  const { search, kind, level, areaIds, parent, due, warned, ended, today, soon } = filter;
  let query = table(db)
    .selectFrom('bodies.body as body')
    .where('ended_on', ended ? 'is not' : 'is', null);
  if (search !== '') query = query.where(matches(search));
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (level !== undefined) query = query.where('level', '=', level);
  if (areaIds !== undefined) query = query.where(sql<boolean>`area_id = any(${[...areaIds]}::uuid[])`);
  if (parent !== undefined) query = query.where('parent_id', '=', parent);
  if (due === 'none') query = query.where('due_on', 'is', null);
  if (due === 'overdue') query = query.where('due_on', '<', today);
  if (due === 'soon') query = query.where('due_on', '>=', today).where('due_on', '<=', soon);
  if (warned !== undefined) query = query.where(hasWarning(filter));
  return query;
}

/** One page, what is due first in front, and how many there are. */
export async function listBodyPage(
  db: ReadDb,
  filter: ListFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ bodies: BodyRecord[]; total: number }> {
  const rows = await filtered(db, filter)
    .selectAll()
    .orderBy(sql`due_on asc nulls last`)
    .orderBy('pinyin')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { bodies: rows.map(body), total: await countBodies(db, filter) };
}

export async function countBodies(db: ReadDb, filter: ListFilter): Promise<number> {
  const { total } = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function listAllBodies(db: ReadDb): Promise<BodyRecord[]> {
  const rows = await table(db)
    .selectFrom('bodies.body')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(body);
}

/** What coverage is reckoned from: the bodies that are not dissolved. */
export async function listPlaces(
  db: ReadDb,
  kind: string,
): Promise<{ areaId: string; level: string; employerId: string | null }[]> {
  const rows = await table(db)
    .selectFrom('bodies.body')
    .select(['area_id', 'level', 'employer_id'])
    .where('kind', '=', kind)
    .where('ended_on', 'is', null)
    .execute();
  return rows.map((row) => ({ areaId: row.area_id, level: row.level, employerId: row.employer_id }));
}

export async function findBody(db: ReadDb, id: string): Promise<BodyRecord | null> {
  const row = await table(db).selectFrom('bodies.body').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? body(row) : null;
}

/** Locked until the transaction ends. */
export async function findBodyToChange(db: WriteDb, id: string): Promise<BodyRecord | null> {
  const row = await table(db)
    .selectFrom('bodies.body')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? body(row) : null;
}

/** What stands directly below, at most so many, and how many there are. */
export async function listBranches(
  db: ReadDb,
  id: string,
  limit: number,
): Promise<{ branches: BodyRecord[]; count: number }> {
  const live = table(db).selectFrom('bodies.body').where('parent_id', '=', id).where('ended_on', 'is', null);
  const rows = await live.selectAll().orderBy('pinyin').orderBy('id').limit(limit).execute();
  const { count } = await live
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return { branches: rows.map(body), count: Number(count) };
}

/** Others with this code, or with this name in this area, of the same kind. */
export async function listSame(
  db: ReadDb,
  { kind, name, areaId, code }: Pick<BodyContent, 'kind' | 'name' | 'areaId' | 'code'>,
): Promise<BodyRecord[]> {
  const rows = await table(db)
    .selectFrom('bodies.body')
    .selectAll()
    .where('kind', '=', kind)
    .where((eb) =>
      eb.or([
        eb.and([eb('name', '=', name), eb('area_id', '=', areaId)]),
        ...(code === '' ? [] : [eb('code', '=', code)]),
      ]),
    )
    .execute();
  return rows.map(body);
}

export async function createBodies(db: WriteDb, rows: readonly BodyRow[]): Promise<void> {
  // A statement takes 65,535 parameters.
  for (let at = 0; at < rows.length; at += 1000) {
    await table(db)
      .insertInto('bodies.body')
      .values(rows.slice(at, at + 1000))
      .execute();
  }
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveBody(
  db: WriteDb,
  { id, version }: Authorized<Pick<BodyRecord, 'id' | 'version'>>,
  change: Partial<BodyRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('bodies.body')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The bodies whose term ends between two days. */
export async function listDueBetween(db: ReadDb, from: Day, to: Day): Promise<BodyRecord[]> {
  const rows = await table(db)
    .selectFrom('bodies.body')
    .selectAll()
    .where('ended_on', 'is', null)
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .orderBy('due_on')
    .orderBy('pinyin')
    .execute();
  return rows.map(body);
}
