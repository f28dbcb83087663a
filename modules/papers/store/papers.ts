import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { PaperKind } from '../kinds.rules.ts';
import type { Repairs } from '../papers.contract.ts';
import type { PaperScope } from '../papers.policy.ts';
import type { PapersTables } from '../papers.tables.ts';

const table = tables<PapersTables>;

/** What the reading found besides proposals. */
export interface Read {
  readonly headings: readonly {
    readonly at: number;
    readonly level: number;
    readonly mark: string;
    readonly title: string;
  }[];
  readonly speaksFor: string;
  readonly salutation: string;
  readonly repairs: Repairs;
}

export interface PaperRecord {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly day: string | null;
  readonly speaker: string;
  readonly occasion: string;
  readonly sourceName: string;
  readonly hash: string;
  readonly body: string;
  readonly read: Read;
  readonly receivedBy: string;
  readonly receivedAt: Date;
}

/** As a list shows it. */
export type PaperFacts = Omit<PaperRecord, 'body' | 'read' | 'occasion' | 'hash'>;

const facts = [
  ...(['id', 'version', 'organisation_id', 'kind', 'title', 'speaker'] as const),
  ...(['source_name', 'received_by', 'received_at'] as const),
] as const;
const dayText = sql<string | null>`to_char(day, 'YYYY-MM-DD')`.as('told_day');

type FactsRow = Pick<PapersTables['papers.paper'], (typeof facts)[number]> & { told_day: string | null };

function factsOf(row: FactsRow): PaperFacts {
  return {
    ...{ id: row.id, version: row.version, organisationId: row.organisation_id, title: row.title },
    ...{ kind: row.kind as PaperKind, day: row.told_day, speaker: row.speaker, sourceName: row.source_name },
    ...{ receivedBy: row.received_by, receivedAt: row.received_at },
  };
}

export interface PaperFilter {
  readonly search: string;
  readonly kind?: PaperKind | undefined;
  readonly state?: 'open' | 'decided' | undefined;
}

/** One page of papers, what came last first, and how many there are. */
export async function listPapers(
  db: ReadDb,
  { rows }: PaperScope,
  { search, kind, state }: PaperFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ papers: PaperFacts[]; total: number }> {
  let query = table(db).selectFrom('papers.paper').where('organisation_id', '=', rows.organisationId);
  if (search !== '') {
    const letters = `%${likeLiteral(search.toLowerCase().replaceAll(' ', ''))}%`;
    query = query.where('found_by', 'like', letters);
  }
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (state !== undefined) {
    const undecided = sql<boolean>`exists (select from papers.proposal as proposal
      where proposal.city_id = papers.paper.city_id and proposal.paper_id = papers.paper.id
        and proposal.state = 'open')`;
    query = query.where((eb) => (state === 'open' ? undecided : eb.not(undecided)));
  }
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const found = await query
    .select([...facts, dayText])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { papers: found.map(factsOf), total: Number(total) };
}

export async function findPaper(db: ReadDb, { rows }: PaperScope, id: string): Promise<PaperRecord | null> {
  const row = await table(db)
    .selectFrom('papers.paper')
    .selectAll()
    .select(dayText)
    .where('organisation_id', '=', rows.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { occasion, hash, body, reading } = row;
  return { ...factsOf(row), occasion, hash, body, read: reading as Read };
}

/** The paper of the organisation whose text is the same; leaders' notes are left out. */
export async function findSameText(
  db: ReadDb,
  { rows }: PaperScope,
  hash: string,
): Promise<PaperFacts | null> {
  const row = await table(db)
    .selectFrom('papers.paper')
    .select([...facts, dayText])
    .where('organisation_id', '=', rows.organisationId)
    .where('hash', '=', hash)
    .where('kind', '<>', 'note')
    .executeTakeFirst();
  return row ? factsOf(row) : null;
}

/** False where the organisation has this text already. */
export async function createPaper(
  db: WriteDb,
  city: string,
  paper: Authorized<PaperRecord>,
  foundBy: string,
): Promise<boolean> {
  const { id, version, organisationId, kind, title, day, speaker, occasion, sourceName } = paper;
  const { numInsertedOrUpdatedRows } = await table(db)
    .insertInto('papers.paper')
    .values({
      ...{ city_id: city, id, version, organisation_id: organisationId, kind, title, day, speaker },
      ...{ occasion, source_name: sourceName, hash: paper.hash, body: paper.body, found_by: foundBy },
      ...{ reading: JSON.stringify(paper.read), received_by: paper.receivedBy },
      received_at: paper.receivedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Saves what a person may correct, on the version that was seen. False when somebody else was first. */
export async function savePaper(
  db: WriteDb,
  { id, version, kind, title, day, speaker }: Authorized<PaperRecord>,
  foundBy: string,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('papers.paper')
    .set({ version: version + 1, kind, title, day, speaker, found_by: foundBy })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
