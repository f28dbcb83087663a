import { leastShown } from '../../../base/small-counts.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listBriefs, listStillVoiced, stateWords } from '../../needs/needs.public.ts';
import { listOrganisations, listStaffNames } from '../../organisations/organisations.public.ts';
import { listAreaIdsWithin, listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import * as store from '../store/concerns.ts';
import * as findings from '../store/findings.ts';
import type { Concern, ConcernDetail, ConcernFinding } from '../voice.contract.ts';
import * as policy from '../voice.policy.ts';
import { type ConcernState, type ResponseAudience, type ResponseKind, shownTo } from '../voice.rules.ts';

const pageSize = 30;
const mostInSheet = 10_000;
const shownCounts = 30;
const dayLong = 86_400_000;
/** Below the city stand its counties. */
const countyDepth = 1;

async function viewer(ctx: ReadContext): Promise<(row: policy.ConcernRow) => Concern> {
  const areas = new Map((await listAreas(ctx.db)).map((area) => [area.id, area]));
  const categories = new Map((await listCategories(ctx.db)).map((one) => [one.code, one]));
  const exact = policy.readsExact(ctx.actor);
  return (row) => {
    const category = categories.get(row.category_code ?? '');
    // Of so few a leader reads where and of what kind, and nothing of what they said.
    const told = exact || row.people >= leastShown;
    const lies = areas.get(row.area_id ?? '');
    // Nor in which township: of so few that might tell who.
    const area = told ? lies : areas.get(lies?.path.at(-1 - countyDepth) ?? '');
    return {
      ...{ id: row.id, version: row.version, state: row.state as ConcernState },
      ...{ title: told ? row.title : null, place: told ? row.place : null },
      area: area ? { id: area.id, name: area.name } : null,
      category: category ? { code: category.code, name: category.name, nameEn: category.nameEn } : null,
      people: shownTo(exact, row.people),
      now: shownTo(exact, row.now),
      before: shownTo(exact, row.before),
      ...{ since: row.since.toISOString(), lastAt: row.last_at.toISOString() },
    };
  };
}

function findingOf(row: findings.FindingRow | undefined): ConcernFinding | null {
  if (!row) return null;
  return {
    ...{ askedAt: row.asked_at.toISOString(), doneAt: row.done_at?.toISOString() ?? null },
    ...{ failed: row.failed_at !== null, needs: row.needs, concerns: row.concerns },
  };
}

export async function getFinding(ctx: ReadContext, id: string): Promise<{ finding: ConcernFinding }> {
  const finding = findingOf(await findings.findFinding(ctx.db, id));
  if (!finding) throw notFound();
  return { finding };
}

export interface Asked {
  readonly state?: ConcernState | undefined;
  readonly area?: string | undefined;
  readonly days?: number | undefined;
  readonly page: number;
}

/** A leader reads and filters by county: by township a line would tell where it lies. */
async function areasOf(ctx: ReadContext) {
  const known = new Map((await listAreas(ctx.db)).map((one) => [one.id, one]));
  const exact = policy.readsExact(ctx.actor);
  const widened = (id: string) => (exact ? id : (known.get(id)?.path.at(-1 - countyDepth) ?? id));
  return { known, widened };
}

async function find(
  ctx: ReadContext,
  { state, area, days }: Omit<Asked, 'page'>,
  widened: (id: string) => string,
  page: { readonly limit: number; readonly offset: number },
) {
  const filter = {
    state,
    within: area === undefined ? undefined : await listAreaIdsWithin(ctx.db, [widened(area)]),
    lastSince: days === undefined ? undefined : new Date(ctx.now.getTime() - days * dayLong),
  };
  return store.listConcerns(ctx.db, policy.concernScope(ctx.actor), filter, page);
}

/** What many people tell, as the caller may see it. */
export async function listConcerns(ctx: ReadContext, { page, ...asked }: Asked) {
  const view = await viewer(ctx);
  const { known, widened } = await areasOf(ctx);
  const { rows, total } = await find(ctx, asked, widened, { limit: pageSize, offset: (page - 1) * pageSize });
  const own = new Set((await store.listConcernAreas(ctx.db, policy.concernScope(ctx.actor))).map(widened));
  const areas = [...known.values()].filter(({ id }) => own.has(id)).map(({ id, name }) => ({ id, name }));
  return {
    ...{ concerns: rows.map(view), total, pageSize, areas },
    finding: findingOf(await findings.latestFinding(ctx.db, 'any')),
    found: findingOf(await findings.latestFinding(ctx.db, 'done')),
    mayFind: policy.mayFind(ctx.actor),
  };
}

/** All of them, as far as one sheet is to hold. */
export async function listAllConcerns(ctx: ReadContext, asked: Omit<Asked, 'page'>): Promise<Concern[]> {
  const view = await viewer(ctx);
  const { widened } = await areasOf(ctx);
  const { rows } = await find(ctx, asked, widened, { limit: mostInSheet, offset: 0 });
  return rows.map(view);
}

/** One concern with its needs as the caller may see each, and what was said to it. */
export async function getConcern(ctx: ReadContext, id: string, page: number): Promise<ConcernDetail> {
  const row = await store.findConcern(ctx.db, policy.concernScope(ctx.actor), id);
  if (!row) throw notFound();
  const exact = policy.readsExact(ctx.actor);
  const members = (await store.listMembers(ctx.db, [id])).map(({ need_id }) => need_id);
  const there = new Set((await listStillVoiced(ctx.db, members)).map((need) => need.id));
  const few = !exact && row.people < leastShown;
  const shown = few ? [] : members.filter((need) => there.has(need));
  const briefs = await listBriefs(ctx, shown.slice((page - 1) * pageSize, page * pageSize));
  const responses = await findings.listResponses(ctx.db, [id]);
  const names = await listStaffNames(
    ctx.db,
    responses.map(({ staff_id }) => staff_id),
  );
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.name]));
  const view = (await viewer(ctx))(row);
  return {
    ...view,
    words: view.title === null ? [] : row.words,
    members: briefs.map(({ area, ...brief }) => ({
      ...{ id: brief.id, saidAt: brief.saidAt, state: stateWords[brief.state], category: brief.category },
      ...{ area: area?.name ?? null, words: brief.words },
    })),
    ...{ total: shown.length, pageSize, few },
    responses: responses.map((response) => ({
      kind: response.kind as ResponseKind,
      audience: response.audience as ResponseAudience,
      text: response.text,
      by: names.get(response.staff_id)?.name ?? '',
      organisation: organisations.get(response.organisation_id) ?? '',
      at: response.at.toISOString(),
    })),
    counts: (await store.listCounts(ctx.db, id, shownCounts)).map(({ done_at, people }) => ({
      at: done_at.toISOString(),
      people: shownTo(exact, people),
    })),
    mayRespond: policy.mayRespond(ctx.actor),
    mayBePublic: row.people >= leastShown,
  };
}
