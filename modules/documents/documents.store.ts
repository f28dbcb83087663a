import { type SelectQueryBuilder, sql } from 'kysely';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { DocumentContent } from './documents.contract.ts';
import type { DocumentFacts, DocumentScope } from './documents.policy.ts';
import type { DocumentKind, DocumentState } from './documents.rules.ts';
import type { DocumentsTables } from './documents.tables.ts';

const table = tables<DocumentsTables>;

/** A document with the words that hold for it: once issued, those of the issue. */
export interface DocumentRecord extends DocumentFacts {
  readonly content: DocumentContent;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly supersedes: string | null;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly issue: IssueFacts | null;
  /** The issued document that took its place. */
  readonly supersededBy: string | null;
}

export interface IssueFacts {
  readonly code: string;
  readonly year: number;
  readonly number: number;
  readonly day: string;
  readonly issuedAt: Date;
}

function documents(db: ReadDb) {
  return table(db)
    .selectFrom('documents.document as document')
    .leftJoin('documents.issue as issue', (join) =>
      join.onRef('issue.city_id', '=', 'document.city_id').onRef('issue.document_id', '=', 'document.id'),
    )
    .leftJoin('documents.issue as later', (join) =>
      join.onRef('later.city_id', '=', 'document.city_id').onRef('later.supersedes', '=', 'document.id'),
    )
    .select([
      ...(['document.id', 'document.organisation_id', 'document.kind', 'document.state'] as const),
      ...(['document.version', 'document.drafted_by', 'document.reviewed_by', 'document.signed_by'] as const),
      ...([
        'document.signed_at',
        'document.supersedes',
        'document.changed_by',
        'document.changed_at',
      ] as const),
      ...(['issue.code', 'issue.year', 'issue.number', 'issue.issued_at'] as const),
      'later.document_id as superseded_by',
      sql<string>`coalesce(issue.content, document.content)`.as('content'),
      sql<string | null>`to_char(issue.day, 'YYYY-MM-DD')`.as('day'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof documents>['execute']>>[number];

function recordOf(row: Row): DocumentRecord {
  const { code, year, number, issued_at, day } = row;
  const numbered = code !== null && year !== null && number !== null && issued_at !== null && day !== null;
  return {
    ...{ id: row.id, organisationId: row.organisation_id, kind: row.kind as DocumentKind },
    ...{ state: row.state as DocumentFacts['state'], version: row.version, draftedBy: row.drafted_by },
    ...{ reviewedBy: row.reviewed_by, signedBy: row.signed_by, signedAt: row.signed_at },
    ...{ supersedes: row.supersedes, changedBy: row.changed_by, changedAt: row.changed_at },
    content: row.content as unknown as DocumentContent,
    issue: numbered ? { code, year, number, day, issuedAt: issued_at } : null,
    supersededBy: row.superseded_by,
  };
}

export interface RegisterFilter {
  readonly search: string;
  readonly kind?: DocumentKind | undefined;
  readonly state?: DocumentState | undefined;
  readonly year?: number | undefined;
  /** The first day and the day after the last of `year`, in the city's zone. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

type Filtered = SelectQueryBuilder<never, never, never>;

function filtered<Q>(query: Q, { search, kind, state, year, from, until }: RegisterFilter): Q {
  let found = query as unknown as Filtered;
  const where = (condition: ReturnType<typeof sql<boolean>>) => {
    found = found.where(condition as never);
  };
  if (search !== '') {
    const like = `%${likeLiteral(search)}%`;
    where(sql<boolean>`(coalesce(issue.title, document.title) like ${like}
      or coalesce(issue.content, document.content)->>'addressees' like ${like}
      or issue.numbered like ${like})`);
  }
  if (kind !== undefined) where(sql<boolean>`document.kind = ${kind}`);
  if (state === 'superseded') where(sql<boolean>`later.document_id is not null`);
  else if (state !== undefined) {
    where(sql<boolean>`document.state = ${state} and later.document_id is null`);
  }
  // Of the year of its number; what has none yet, of the year it was begun in.
  if (year !== undefined && from && until) {
    where(sql<boolean>`(issue.year = ${year} or (issue.year is null
      and document.created_at >= ${from} and document.created_at < ${until}))`);
  }
  return found as unknown as Q;
}

/** One page of the register, what was last touched first, and how many there are. */
export async function listDocuments(
  db: ReadDb,
  { rows }: DocumentScope,
  filter: RegisterFilter & { readonly limit: number; readonly offset: number },
): Promise<{ documents: DocumentRecord[]; total: number }> {
  const scoped = documents(db).where('document.organisation_id', '=', rows.organisationId);
  const found = await filtered(scoped, filter)
    .select(sql<string>`count(*) over ()`.as('total'))
    .orderBy('document.changed_at', 'desc')
    .orderBy('document.id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return { documents: found.map(recordOf), total: Number(found[0]?.total ?? 0) };
}

export async function findDocument(
  db: ReadDb,
  { rows }: DocumentScope,
  id: string,
): Promise<DocumentRecord | null> {
  const row = await documents(db)
    .where('document.organisation_id', '=', rows.organisationId)
    .where('document.id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findDocument}, locked until the transaction ends. */
export async function findDocumentToChange(
  db: WriteDb,
  seen: DocumentScope,
  id: string,
): Promise<DocumentRecord | null> {
  await table(db)
    .selectFrom('documents.document')
    .select('id')
    .where('organisation_id', '=', seen.rows.organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findDocument(db, seen, id);
}

function columnsOf({
  kind,
  state,
  version,
  content,
  ...one
}: Omit<DocumentRecord, 'issue' | 'supersededBy'>) {
  const issued = state === 'issued';
  return {
    ...{ kind, state, version, title: issued ? null : content.title },
    ...{ content: issued ? null : JSON.stringify(content), reviewed_by: one.reviewedBy },
    ...{ signed_by: one.signedBy, signed_at: one.signedAt },
    ...{ changed_by: one.changedBy, changed_at: one.changedAt },
  };
}

export async function createDocument(
  db: WriteDb,
  city: string,
  document: Authorized<DocumentRecord>,
): Promise<void> {
  const { id, organisationId, draftedBy, supersedes, changedAt } = document;
  await table(db)
    .insertInto('documents.document')
    .values({
      ...{ city_id: city, id, organisation_id: organisationId, drafted_by: draftedBy, supersedes },
      ...{ created_at: changedAt, ...columnsOf(document) },
    })
    .execute();
}

/** Saves under the next version. The record must be locked; one that was issued is left as it is. */
export async function saveDocument(db: WriteDb, document: Authorized<DocumentRecord>): Promise<void> {
  await table(db)
    .updateTable('documents.document')
    .set(columnsOf(document))
    .where('id', '=', document.id)
    .where('state', '<>', 'issued')
    .execute();
}
