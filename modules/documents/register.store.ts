import { sql } from 'kysely';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { DocumentKind } from './documents.rules.ts';
import type { DocumentRecord, IssueFacts } from './documents.store.ts';
import type { DocumentsTables } from './documents.tables.ts';

const table = tables<DocumentsTables>;

/** The codes of an organisation, the one used last first. */
export async function listCodes(db: ReadDb, organisationId: string): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('documents.number_register')
    .select(['code', ({ fn }) => fn.max('year').as('year')])
    .where('organisation_id', '=', organisationId)
    .groupBy('code')
    .orderBy('year', 'desc')
    .orderBy('code')
    .execute();
  return rows.map(({ code }) => code);
}

/** The code of the newest issued document of a kind; null where none was issued. */
export async function findCodeOfKind(
  db: ReadDb,
  organisationId: string,
  kind: DocumentKind,
): Promise<string | null> {
  const row = await table(db)
    .selectFrom('documents.issue')
    .select('code')
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .orderBy('issued_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.code ?? null;
}

/** Takes a code for an organisation, and gives whose it is: another's where that was first. */
export async function takeCode(
  db: WriteDb,
  city: string,
  { organisationId, content: { code } }: Authorized<DocumentRecord>,
): Promise<string> {
  await table(db)
    .insertInto('documents.code')
    .values({ city_id: city, code, organisation_id: organisationId })
    .onConflict((on) => on.columns(['city_id', 'code']).doNothing())
    .execute();
  const { organisation_id: holder } = await table(db)
    .selectFrom('documents.code')
    .select('organisation_id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return holder;
}

/**
 * The next number of organisation, code and year. Its row stays locked until the transaction ends: whoever comes second
 * waits, and takes the same number where the first was undone.
 */
export async function takeNumber(
  db: WriteDb,
  city: string,
  { organisationId, content: { code } }: Authorized<DocumentRecord>,
  year: number,
): Promise<number> {
  const { last } = await table(db)
    .insertInto('documents.number_register')
    .values({ city_id: city, organisation_id: organisationId, code, year, last: 1 })
    .onConflict((on) =>
      on
        .columns(['city_id', 'organisation_id', 'code', 'year'])
        .doUpdateSet({ last: sql<number>`number_register.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** Puts an issued document down for good, with what it asks others for. */
export async function createIssue(
  db: WriteDb,
  city: string,
  document: Authorized<DocumentRecord>,
  {
    code,
    year,
    number,
    day,
    issuedAt,
    issuedBy,
    numbered,
  }: IssueFacts & { readonly issuedBy: string; readonly numbered: string },
  asked: readonly string[],
): Promise<void> {
  const { id, organisationId, kind, content, signedBy, supersedes } = document;
  await table(db)
    .insertInto('documents.issue')
    .values({
      ...{
        city_id: city,
        document_id: id,
        organisation_id: organisationId,
        kind,
        code,
        year,
        number,
        numbered,
      },
      ...{ title: content.title, content: JSON.stringify(content), day, signed_by: signedBy ?? '' },
      ...{ issued_by: issuedBy, issued_at: issuedAt, supersedes },
    })
    .execute();
  if (asked.length === 0) return;
  await table(db)
    .insertInto('documents.asked')
    .values(asked.map((thing, position) => ({ city_id: city, document_id: id, position, thing })))
    .execute();
}

export interface AskedRecord {
  readonly documentId: string;
  readonly title: string;
  readonly code: string;
  readonly year: number;
  readonly number: number;
  readonly thing: string;
}

/** What documents of the whole city that hold asked for since a moment; not that of `except`, nor what it supersedes. */
export async function listAskedSince(
  db: ReadDb,
  since: Date,
  except: readonly string[],
): Promise<AskedRecord[]> {
  const rows = await table(db)
    .selectFrom('documents.asked as asked')
    .innerJoin('documents.issue as issue', (join) =>
      join.onRef('issue.city_id', '=', 'asked.city_id').onRef('issue.document_id', '=', 'asked.document_id'),
    )
    .leftJoin('documents.issue as later', (join) =>
      join.onRef('later.city_id', '=', 'issue.city_id').onRef('later.supersedes', '=', 'issue.document_id'),
    )
    .select(['issue.document_id', 'issue.title', 'issue.code', 'issue.year', 'issue.number', 'asked.thing'])
    .where('issue.issued_at', '>=', since)
    .where('later.document_id', 'is', null)
    .$if(except.length > 0, (query) => query.where('issue.document_id', 'not in', [...except]))
    .orderBy('issue.issued_at', 'desc')
    .limit(5000)
    .execute();
  return rows.map(({ document_id, ...row }) => ({ ...row, documentId: document_id }));
}

/** Titles and numbers of these documents. */
export async function listIssued(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, { title: string; number: { code: string; year: number; number: number } }>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('documents.issue')
    .select(['document_id', 'title', 'code', 'year', 'number'])
    .where('document_id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ document_id, title, ...number }) => [document_id, { title, number }] as const));
}
