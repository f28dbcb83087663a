import { earlier } from '../../engines/indicators/periods.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type Window, windowOf } from '../../platform/sheets/list-sheet.ts';
import { listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import type { ReportFigure } from './figure.contract.ts';
import { comparedTo, shownOf, stopsOf } from './figures.rules.ts';
import type { Report, ReportLine } from './reports.contract.ts';
import { mayOf, reportScope } from './reports.policy.ts';
import { pageSize, type ReportState } from './reports.rules.ts';
import * as store from './reports.store.ts';
import { templateTitles } from './templates.views.ts';

interface Names {
  readonly areas: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly templates: ReadonlyMap<string, string>;
  readonly persons: Awaited<ReturnType<typeof listPersons>>;
}

async function namesFor(ctx: ReadContext, staff: readonly (string | null)[]): Promise<Names> {
  return {
    areas: new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name])),
    organisations: new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName])),
    templates: await templateTitles(ctx),
    persons: await listPersons(ctx.db, staff),
  };
}

const stateOf = ({ state, supersededBy }: store.ReportRecord): ReportState =>
  supersededBy === null ? state : 'superseded';

function lineOf(report: store.ReportRecord, { areas, organisations, templates, persons }: Names): ReportLine {
  const { id, title, template, period, areaId, ofOrganisationId, organisationId } = report;
  const shortName = (of: string) => organisations.get(of) ?? '';
  return {
    ...{ id, title, state: stateOf(report), ...period },
    template: { id: template, title: templates.get(template) ?? '' },
    place: {
      area: areaId === null ? null : { id: areaId, name: areas.get(areaId) ?? '' },
      organisation:
        ofOrganisationId === null ? null : { id: ofOrganisationId, shortName: shortName(ofOrganisationId) },
    },
    organisation: { id: organisationId, shortName: shortName(organisationId) },
    ...{ madeBy: persons(report.madeBy), changedAt: report.changedAt.toISOString() },
  };
}

export async function listReportLines(
  ctx: ReadContext,
  filter: store.ReportFilter,
  window: Window,
): Promise<{ reports: ReportLine[]; total: number }> {
  const asked = { ...filter, ...window };
  const { reports, total } = await store.listReports(ctx.db, reportScope(ctx.actor), asked);
  const names = await namesFor(
    ctx,
    reports.map(({ madeBy }) => madeBy),
  );
  return { reports: reports.map((one) => lineOf(one, names)), total };
}

export async function listReports(
  ctx: ReadContext,
  { page, ...filter }: store.ReportFilter & { page: number },
): Promise<{ reports: ReportLine[]; total: number; pageSize: number }> {
  return { ...(await listReportLines(ctx, filter, windowOf(page, pageSize))), pageSize };
}

/** Throws 404. */
export async function getReportRecord(ctx: ReadContext, id: string): Promise<store.ReportRecord> {
  const report = await store.findReport(ctx.db, reportScope(ctx.actor), id);
  if (!report || report.state === 'dropped') throw notFound();
  return report;
}

/** The figures in order, each beside that of the last issue. */
export function figuresBeside(
  { content }: store.ReportRecord,
  before: store.ReportRecord | null,
): ReportFigure[] {
  const met = new Map<string, number>();
  return content.figures.map((figure) => {
    const { source } = figure;
    const key = source?.kind === 'ledger' ? `${source.code} ${source.span}` : '';
    const index = met.get(key) ?? 0;
    met.set(key, index + 1);
    const compared = before ? comparedTo(figure, index, before.content.figures) : null;
    return { ...figure, shown: shownOf(figure), before: compared };
  });
}

/** The issue of the same report for the period before. */
export async function lastIssue(
  ctx: ReadContext,
  report: store.ReportRecord,
): Promise<store.ReportRecord | null> {
  return store.findIssued(ctx.db, reportScope(ctx.actor), report, earlier(report.period, 'last_period'));
}

/** A report with what stops its issue and the last one beside it. Throws 404. */
export async function getReport(ctx: ReadContext, id: string): Promise<Report> {
  const report = await getReportRecord(ctx, id);
  const { issue, supersededBy, content, version } = report;
  const names = await namesFor(ctx, [report.madeBy, issue?.issuedBy ?? null]);
  const linkTo = async (to: string | null): Promise<Report['before']> => {
    const found = to === null ? null : await store.findReport(ctx.db, reportScope(ctx.actor), to);
    return found && { id: found.id, title: found.title, ...found.period };
  };
  const before = await lastIssue(ctx, report);
  return {
    ...lineOf(report, names),
    ...{ version, text: content.text, figures: figuresBeside(report, before) },
    stops: report.state === 'draft' ? stopsOf(content.text, content.figures) : [],
    ...{ issuedAt: issue?.issuedAt.toISOString() ?? null, issuedBy: names.persons(issue?.issuedBy ?? null) },
    ...{ supersedes: await linkTo(issue?.supersedes ?? null), supersededBy: await linkTo(supersededBy) },
    before: await linkTo(before?.id ?? null),
    may: mayOf(ctx.actor, report),
  };
}
