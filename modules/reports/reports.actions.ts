import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { type HappeningKind, record } from '../../platform/happenings/happening.ts';
import { resolvedNode } from '../ledger/ledger.public.ts';
import { findOrganisation } from '../organisations/organisations.public.ts';
import { findArea } from '../places/places.public.ts';
import { reportText } from './blanks.rules.ts';
import type { KeptFigure } from './figure.contract.ts';
import { type Computed, computing, givenSource, sourceOf } from './figures.actions.ts';
import { markerFaults, markersIn } from './markers.rules.ts';
import { titleOf } from './period.rules.ts';
import { unitWritten } from './proposals.rules.ts';
import type { MakeReport, SaveReport } from './reports.contract.ts';
import * as happenings from './reports.happenings.ts';
import { allowReport, type ReportStep, reportScope } from './reports.policy.ts';
import * as store from './reports.store.ts';
import { faultWords as w } from './reports.words.ts';
import { refuse, staleness } from './templates.actions.ts';
import { getKnown, type KnownTemplate } from './templates.views.ts';

const factsOf = ({ version, organisationId, template, period }: store.ReportRecord) => ({
  ...{ version, organisationId, template, ...period },
});

/** How the caller asks the ledger for the place of a report. */
function computingFor(
  ctx: WriteContext,
  { areaId, ofOrganisationId, period }: Pick<store.ReportRecord, 'areaId' | 'ofOrganisationId' | 'period'>,
): Computed {
  const own = areaId === null && ofOrganisationId === staffOf(ctx.actor).organisationId;
  return computing(ctx, { node: { area: areaId, organisation: ofOrganisationId, own }, period });
}

async function figuresOf(
  { content }: KnownTemplate,
  left: readonly number[],
  compute: Computed,
): Promise<KeptFigure[]> {
  const figures: KeptFigure[] = [];
  for (const { n, what, unit, choice } of content.blanks) {
    if (!left.includes(n)) continue;
    figures.push({ n, struck: false, what, unit, source: await sourceOf(choice, compute) });
  }
  return figures;
}

async function placeName(
  ctx: WriteContext,
  area: string | null,
  organisation: string | null,
): Promise<string> {
  if (organisation !== null) return (await findOrganisation(ctx.db, organisation))?.shortName ?? '';
  return area === null ? ctx.city.name : ((await findArea(ctx.db, area))?.name ?? '');
}

/** Makes a draft from a template, every confirmed figure computed now. Throws 400, 403, 404, 409. */
export async function makeReport(
  ctx: WriteContext,
  { template: templateId, from, to, ...asked }: MakeReport,
): Promise<string> {
  if (to < from) refuse([{ path: 'to', text: w.toBeforeFrom }]);
  const template = await getKnown(ctx, templateId);
  if (template.state !== 'live') throw new AppError(409, 'retired', w.retired);
  if (asked.organisation !== undefined && !(await findOrganisation(ctx.db, asked.organisation))) {
    throw notFound();
  }
  const node = await resolvedNode(ctx, asked);
  if (node === 'several areas') return refuseArea();
  const { staffId, organisationId } = staffOf(ctx.actor);
  const period = { from, to };
  const place = { areaId: node.area, ofOrganisationId: node.organisation };
  const { text, left } = reportText(template.content.text, template.content.blanks);
  const figures = await figuresOf(template, left, computingFor(ctx, { ...place, period }));
  const report = allowReport<store.ReportRecord>(ctx.actor, 'edit', {
    ...{ id: newId(ctx.now, ctx.chance), organisationId, ...place, period, version: 1, state: 'draft' },
    ...{ template: template.id, templateVersion: template.version, content: { text, figures } },
    title: titleOf(await placeName(ctx, node.area, node.organisation), period, template.title),
    ...{ madeBy: staffId, changedBy: staffId, changedAt: ctx.now, issue: null, supersededBy: null },
  });
  await store.createReport(ctx.db, ctx.city.id, report);
  await record(ctx, happenings.made, report.id, factsOf(report));
  return report.id;
}

function refuseArea(): never {
  const fields = [{ path: 'area', text: w.chooseArea }];
  throw new AppError(400, 'choose-area', w.chooseArea, {}, fields);
}

/** Locked, with the caller's right to this step. Throws 403, 404, and 409 on an old version. */
export async function load(
  ctx: WriteContext,
  id: string,
  step: ReportStep,
  version: number,
): Promise<Authorized<store.ReportRecord>> {
  const found = await store.findReportToChange(ctx.db, reportScope(ctx.actor), id);
  if (!found) throw notFound();
  const report = allowReport(ctx.actor, step, found);
  if (report.version !== version) throw await staleness(ctx, report);
  return report;
}

type Change = Partial<Pick<store.ReportRecord, 'title' | 'content' | 'state'>>;
type Facts = ReturnType<typeof factsOf>;

export function moved(
  ctx: WriteContext,
  report: Authorized<store.ReportRecord>,
  change: Change,
): Authorized<store.ReportRecord> {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...report, ...change, ...by, version: report.version + 1 };
}

async function keep(
  ctx: WriteContext,
  report: Authorized<store.ReportRecord>,
  change: Change,
  happening: HappeningKind<Facts>,
): Promise<void> {
  const now = moved(ctx, report, change);
  await store.saveReport(ctx.db, now);
  await record(ctx, happening, now.id, factsOf(now));
}

function unitAfter(text: string, n: number): string | null {
  const marker = markersIn(text).find((one) => one.n === n);
  return marker ? unitWritten(text.slice(marker.end, marker.end + 12)) : null;
}

/** Known figures with the sources given now, and new ones whose marker stands in the text. */
async function figuresGiven(
  ctx: WriteContext,
  report: store.ReportRecord,
  { text, given }: Pick<SaveReport, 'text' | 'given'>,
): Promise<KeptFigure[]> {
  const compute = computingFor(ctx, report);
  const figures = new Map(report.content.figures.map((one) => [one.n, one]));
  for (const [index, { n, source }] of given.entries()) {
    const written = unitAfter(text, n);
    const found = await givenSource(ctx, { source, written }, compute);
    if ('refused' in found) {
      const { refused, values } = found;
      refuse([{ path: `given.${index}.source`, text: refused, values }]);
      continue;
    }
    const before = figures.get(n) ?? { n, struck: false, what: '', unit: written };
    figures.set(n, { ...before, source: found });
  }
  return [...figures.values()].toSorted((a, b) => a.n - b.n);
}

/**
 * Keeps the author's sentences, figures with a source of their own, and what was struck out. No figure gets lost on the
 * way: one that is gone from the text and was not struck out is refused. Throws 400, 403, 404, 409.
 */
export async function saveDraft(
  ctx: WriteContext,
  id: string,
  { version, title, text, struck, given }: SaveReport,
): Promise<void> {
  const report = await load(ctx, id, 'edit', version);
  const figures = await figuresGiven(ctx, report, { text, given });
  const free = figures.filter((one) => one.struck || one.source?.kind === 'words').map(({ n }) => n);
  const known = figures.map(({ n }) => n);
  refuse(markerFaults(text, report.content.text, { known, struck: [...struck, ...free] }));
  const there = new Set(markersIn(text).map(({ n }) => n));
  const kept = figures.map((one) => ({ ...one, struck: !there.has(one.n) }));
  await keep(ctx, report, { title, content: { text, figures: kept } }, happenings.changed);
}

/** Computes the ledger's figures of a draft anew. Throws 403, 404, 409. */
export async function refreshFigures(ctx: WriteContext, id: string, version: number): Promise<void> {
  const report = await load(ctx, id, 'edit', version);
  const compute = computingFor(ctx, report);
  const figures: KeptFigure[] = [];
  for (const figure of report.content.figures) {
    const { source } = figure;
    const now = source?.kind === 'ledger' ? await compute(source) : null;
    figures.push({ ...figure, source: now ?? source });
  }
  const { text } = report.content;
  await keep(ctx, report, { content: { text, figures } }, happenings.refreshed);
}

/** Throws 403, 404, 409. */
export async function dropDraft(ctx: WriteContext, id: string, version: number): Promise<void> {
  await keep(ctx, await load(ctx, id, 'drop', version), { state: 'dropped' }, happenings.dropped);
}
