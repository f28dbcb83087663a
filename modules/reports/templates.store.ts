import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { KeptBlank } from './figure.contract.ts';
import type { TemplateFacts, TemplateScope } from './reports.policy.ts';
import type { ReportsTables } from './reports.tables.ts';
import type { TemplateState } from './templates.contract.ts';

const table = tables<ReportsTables>;

export interface TemplateContent {
  readonly text: string;
  readonly blanks: readonly KeptBlank[];
}

export interface TemplateRecord extends TemplateFacts {
  readonly title: string;
  readonly state: TemplateState;
  readonly content: TemplateContent;
  readonly changedBy: string;
  readonly changedAt: Date;
}

function recordOf(row: ReportsTables['reports.template']): TemplateRecord {
  return {
    ...{ id: row.id, organisationId: row.organisation_id, version: row.version, title: row.title },
    ...{ state: row.state as TemplateState, content: row.content as TemplateContent },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

/** Those of the organisation, what was last touched first. */
export async function listTemplates(
  db: ReadDb,
  { rows }: TemplateScope,
  search: string,
): Promise<TemplateRecord[]> {
  const found = await table(db)
    .selectFrom('reports.template')
    .selectAll()
    .where('organisation_id', '=', rows.organisationId)
    .where('title', 'like', `%${likeLiteral(search)}%`)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return found.map(recordOf);
}

export async function findTemplate(
  db: ReadDb,
  { rows }: TemplateScope,
  id: string,
): Promise<TemplateRecord | null> {
  const row = await table(db)
    .selectFrom('reports.template')
    .selectAll()
    .where('organisation_id', '=', rows.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findTemplate}, locked until the transaction ends. */
export async function findTemplateToChange(
  db: WriteDb,
  { rows }: TemplateScope,
  id: string,
): Promise<TemplateRecord | null> {
  const row = await table(db)
    .selectFrom('reports.template')
    .selectAll()
    .where('organisation_id', '=', rows.organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

const columnsOf = ({ title, state, content, version, changedBy, changedAt }: TemplateRecord) => ({
  ...{ title, state, version, content: JSON.stringify(content) },
  ...{ changed_by: changedBy, changed_at: changedAt },
});

async function keepEdition(db: WriteDb, city: string, template: Authorized<TemplateRecord>): Promise<void> {
  const { id, changedBy, changedAt, title, state, content, version } = template;
  await table(db)
    .insertInto('reports.template_edition')
    .values({
      ...{ city_id: city, template_id: id, version, title, state },
      ...{ content: JSON.stringify(content), by_id: changedBy, at: changedAt },
    })
    .execute();
}

export async function createTemplate(
  db: WriteDb,
  city: string,
  template: Authorized<TemplateRecord>,
): Promise<void> {
  const { id, organisationId } = template;
  await table(db)
    .insertInto('reports.template')
    .values({ city_id: city, id, organisation_id: organisationId, ...columnsOf(template) })
    .execute();
  await keepEdition(db, city, template);
}

/** Saves it as its next version. The record must be locked. */
export async function saveTemplate(
  db: WriteDb,
  city: string,
  template: Authorized<TemplateRecord>,
): Promise<void> {
  await table(db)
    .updateTable('reports.template')
    .set(columnsOf(template))
    .where('id', '=', template.id)
    .execute();
  await keepEdition(db, city, template);
}

export interface TemplateEditionRow {
  readonly version: number;
  readonly title: string;
  readonly state: TemplateState;
  readonly content: TemplateContent;
  readonly byId: string;
  readonly at: Date;
}

/** Newest first. */
export async function listTemplateEditions(
  db: ReadDb,
  { id }: Pick<TemplateRecord, 'id'>,
): Promise<TemplateEditionRow[]> {
  const rows = await table(db)
    .selectFrom('reports.template_edition')
    .selectAll()
    .where('template_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ version: row.version, title: row.title, state: row.state as TemplateState },
    ...{ content: row.content as TemplateContent, byId: row.by_id, at: row.at },
  }));
}
