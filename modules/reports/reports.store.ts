import { type Expression, type SqlBool, sql } from 'kysely';
import type { Period } from '../../engines/indicators/periods.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { KeptFigure } from './figure.contract.ts';
import type { ReportFacts, ReportScope } from './reports.policy.ts';
import type { ReportState } from './reports.rules.ts';
import type { ReportsTables } from './reports.tables.ts';

const table = tables<ReportsTables>;

export interface ReportContent {
  /** With a marker for each figure. */
  readonly text: string;
  readonly figures: readonly KeptFigure[];
}

/** A report with the words and figures that hold for it: once issued, those of the issue. */
export interface ReportRecord extends ReportFacts {
  readonly template: string;
  readonly templateVersion: number;
  readonly period: Period;
  readonly title: string;
  readonly content: ReportContent;
  readonly madeBy: string;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly issue: IssueFacts | null;
  /** The issued report that took its place. */
  readonly supersededBy: string | null;
}

export interface IssueFacts {
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly supersedes: string | null;
}

/** One report, issued again and again: the same template for the same place. */
export type Series = Pick<ReportRecord, 'template' | 'areaId' | 'ofOrganisationId'>;

/** Of places the caller reads; drafts only of their organisation. */
function seen({ rows: { organisationId, areas } }: ReportScope): Expression<SqlBool> {
  const node =
    areas === 'city'
      ? sql<SqlBool>`true`
      : areas === null
        ? sql<SqlBool>`report.of_organisation_id = ${organisationId}`
        : sql<SqlBool>`(report.of_organisation_id = ${organisationId} or report.area_id = any(${sql.val([...areas])}::uuid[]))`;
  return sql<SqlBool>`${node} and (report.state = 'issued' or report.organisation_id = ${organisationId})`;
}

function reports(db: ReadDb) {
  return table(db)
    .selectFrom('reports.report as report')
    .leftJoin('reports.issue as issue', (join) =>
      join.onRef('issue.city_id', '=', 'report.city_id').onRef('issue.report_id', '=', 'report.id'),
    )
    .leftJoin('reports.issue as later', (join) =>
      join.onRef('later.city_id', '=', 'report.city_id').onRef('later.supersedes', '=', 'report.id'),
    )
    .select([
      ...(['report.id', 'report.organisation_id', 'report.template', 'report.template_version'] as const),
      ...(['report.area_id', 'report.of_organisation_id', 'report.from_month', 'report.to_month'] as const),
      ...(['report.state', 'report.version', 'report.made_by', 'report.changed_by'] as const),
      ...(['report.changed_at', 'issue.issued_by', 'issue.issued_at', 'issue.supersedes'] as const),
      'later.report_id as superseded_by',
      sql<string>`coalesce(issue.title, report.title)`.as('title'),
      sql`coalesce(issue.content, report.content)`.as('content'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number];

function recordOf(row: Row): ReportRecord {
  const { issued_by, issued_at, supersedes } = row;
  return {
    ...{ id: row.id, organisationId: row.organisation_id, version: row.version },
    ...{ template: row.template, templateVersion: row.template_version },
    ...{ areaId: row.area_id, ofOrganisationId: row.of_organisation_id },
    period: { from: row.from_month, to: row.to_month },
    state: row.state as ReportFacts['state'],
    ...{ title: row.title, content: row.content as ReportContent },
    ...{ madeBy: row.made_by, changedBy: row.changed_by, changedAt: row.changed_at },
    issue:
      issued_by === null || issued_at === null
        ? null
        : { issuedBy: issued_by, issuedAt: issued_at, supersedes },
    supersededBy: row.superseded_by,
  };
}

export interface ReportFilter {
  readonly search: string;
  readonly state?: Exclude<ReportState, 'dropped'> | undefined;
  readonly template?: string | undefined;
}

/** One page, what was last touched first, and how many there are; none that was dropped. */
export async function listReports(
  db: ReadDb,
  scope: ReportScope,
  { search, state, template, limit, offset }: ReportFilter & { limit: number; offset: number },
): Promise<{ reports: ReportRecord[]; total: number }> {
  let found = reports(db).where(seen(scope)).where('report.state', '<>', 'dropped');
  if (search !== '') {
    found = found.where(sql<SqlBool>`coalesce(issue.title, report.title) like ${`%${likeLiteral(search)}%`}`);
  }
  if (state === 'superseded') found = found.where('later.report_id', 'is not', null);
  else if (state !== undefined) {
    found = found.where('report.state', '=', state).where('later.report_id', 'is', null);
  }
  if (template !== undefined) found = found.where('report.template', '=', template);
  const rows = await found
    .select(sql<string>`count(*) over ()`.as('total'))
    .orderBy('report.changed_at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { reports: rows.map(recordOf), total: Number(rows[0]?.total ?? 0) };
}

export async function findReport(db: ReadDb, scope: ReportScope, id: string): Promise<ReportRecord | null> {
  const row = await reports(db).where(seen(scope)).where('report.id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findReport}, locked until the transaction ends. */
export async function findReportToChange(
  db: WriteDb,
  scope: ReportScope,
  id: string,
): Promise<ReportRecord | null> {
  await table(db).selectFrom('reports.report').select('id').where('id', '=', id).forUpdate().execute();
  return findReport(db, scope, id);
}

/** The issue of this report for a period that nothing supersedes, among those the caller may read. */
export async function findIssued(
  db: ReadDb,
  scope: ReportScope,
  { template, areaId, ofOrganisationId }: Series,
  { from, to }: Period,
): Promise<ReportRecord | null> {
  const row = await reports(db)
    .where(seen(scope))
    .where('report.state', '=', 'issued')
    .where('later.report_id', 'is', null)
    .where('issue.template', '=', template)
    .where(sql<SqlBool>`issue.area_id is not distinct from ${areaId}::uuid`)
    .where(sql<SqlBool>`issue.of_organisation_id is not distinct from ${ofOrganisationId}::uuid`)
    .where('issue.from_month', '=', from)
    .where('issue.to_month', '=', to)
    .orderBy('issue.issued_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

function columnsOf({ state, version, title, content, changedBy, changedAt }: ReportRecord) {
  const issued = state === 'issued';
  return {
    ...{ state, version, title: issued ? null : title },
    content: issued ? null : JSON.stringify(content),
    ...{ changed_by: changedBy, changed_at: changedAt },
  };
}

export async function createReport(
  db: WriteDb,
  city: string,
  report: Authorized<ReportRecord>,
): Promise<void> {
  const { id, organisationId, template, templateVersion, areaId, ofOrganisationId, period } = report;
  await table(db)
    .insertInto('reports.report')
    .values({
      ...{ city_id: city, id, organisation_id: organisationId, template, template_version: templateVersion },
      ...{ area_id: areaId, of_organisation_id: ofOrganisationId },
      ...{ from_month: period.from, to_month: period.to },
      ...{ made_by: report.madeBy, made_at: report.changedAt, ...columnsOf(report) },
    })
    .execute();
}

/** Saves under the next version. The record must be locked; one that was issued is left as it is. */
export async function saveReport(db: WriteDb, report: Authorized<ReportRecord>): Promise<void> {
  await table(db)
    .updateTable('reports.report')
    .set(columnsOf(report))
    .where('id', '=', report.id)
    .where('state', '<>', 'issued')
    .execute();
}

/** Lays down what is never changed. */
export async function createIssue(
  db: WriteDb,
  city: string,
  { id, template, areaId, ofOrganisationId, period, title, content }: Authorized<ReportRecord>,
  { issuedBy, issuedAt, supersedes }: IssueFacts,
): Promise<void> {
  await table(db)
    .insertInto('reports.issue')
    .values({
      ...{ city_id: city, report_id: id, template, title, content: JSON.stringify(content) },
      ...{ area_id: areaId, of_organisation_id: ofOrganisationId },
      ...{ from_month: period.from, to_month: period.to },
      ...{ issued_by: issuedBy, issued_at: issuedAt, supersedes },
    })
    .execute();
}
