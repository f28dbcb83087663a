import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { DocumentContent } from './documents.contract.ts';
import type { DocumentFacts } from './documents.policy.ts';
import type { DocumentEvent, DocumentKind } from './documents.rules.ts';
import type { DocumentsTables } from './documents.tables.ts';

const table = tables<DocumentsTables>;

export interface EventRecord {
  readonly id: string;
  readonly what: DocumentEvent;
  readonly version: number;
  readonly comment: string;
  readonly byId: string;
  readonly at: Date;
}

export interface EditionRecord {
  readonly version: number;
  readonly kind: DocumentKind;
  readonly content: DocumentContent;
  readonly byId: string;
  readonly at: Date;
}

export async function createEvent(
  db: WriteDb,
  city: string,
  document: Authorized<DocumentFacts>,
  { id, what, version, comment, byId, at }: EventRecord,
): Promise<void> {
  await table(db)
    .insertInto('documents.event')
    .values({ city_id: city, id, document_id: document.id, what, version, comment, by_id: byId, at })
    .execute();
}

/** Oldest first. */
export async function listEvents(db: ReadDb, id: string): Promise<EventRecord[]> {
  const rows = await table(db)
    .selectFrom('documents.event')
    .selectAll()
    .where('document_id', '=', id)
    .orderBy('version')
    .orderBy('id')
    .execute();
  return rows.map(({ what, by_id, ...row }) => ({ ...row, what: what as DocumentEvent, byId: by_id }));
}

/** Keeps a wording as it was saved. */
export async function createEdition(
  db: WriteDb,
  city: string,
  document: Authorized<DocumentFacts>,
  { version, kind, content, byId, at }: EditionRecord,
): Promise<void> {
  await table(db)
    .insertInto('documents.edition')
    .values({
      ...{ city_id: city, document_id: document.id, version, kind },
      ...{ content: JSON.stringify(content), by_id: byId, at },
    })
    .execute();
}

/** Newest first. */
export async function listEditions(db: ReadDb, id: string): Promise<EditionRecord[]> {
  const rows = await table(db)
    .selectFrom('documents.edition')
    .selectAll()
    .where('document_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ kind, content, by_id, version, at }) => ({
    ...{ version, at, kind: kind as DocumentKind, byId: by_id },
    content: content as DocumentContent,
  }));
}
