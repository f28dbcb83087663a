import { type Language, say, type Word } from '../../../base/words.ts';
import { articles } from '../../../engines/burden/articles.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findOrganisation, listHolders } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import { isDocumentNumber, mostAYear, plainNumber, rankOf, validUntil } from '../approval.rules.ts';
import type { ApprovalAsked, ApprovalFound } from '../contract/rounds.ts';
import type { Project } from '../contract/shapes.ts';
import { freeKinds, jurorRoles, type Sponsor } from '../kinds.rules.ts';
import { findProjectByNumber, listProjects, type ProjectRecord } from '../store/projects.ts';
import { findHonourOfYear } from '../store/rounds.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { organisationNames, todayOf } from './around.ts';

/** Why something may not be begun, with its values. */
export interface Against {
  readonly text: Word;
  readonly values: Record<string, string>;
}

const article = articles.honour.name;

/** A refusal in both languages, with the article and what else it names. */
export function toldOf({ text, values }: Against): Word {
  const said = (language: Language) => say(text, language, { ...values, article: say(article, language) });
  return { zh: said('zh'), en: said('en'), hant: said('zh-Hant') };
}

/** Where the caller's organisation stands: its area, that area's rank and the year. */
export async function standingOf(ctx: ReadContext) {
  const { organisationId } = staffOf(ctx.actor);
  const areaId = (await findOrganisation(ctx.db, organisationId))?.areaId ?? '';
  const area = await findArea(ctx.db, areaId);
  return { organisationId, areaId, rank: rankOf(area?.path ?? []), year: Number(todayOf(ctx).slice(0, 4)) };
}

/** Whether anything of this sponsor may be approved at all where the caller stands; null where it may. */
export async function againstSponsor(ctx: ReadContext, sponsor: Sponsor): Promise<Against | null> {
  const { rank } = await standingOf(ctx);
  return mostAYear(rank, sponsor) === 0 ? { text: w.departmentNone, values: {} } : null;
}

/** What speaks against a new round under this project, and null where nothing does. */
export async function againstProject(ctx: ReadContext, project: ProjectRecord): Promise<Against | null> {
  const { organisationId, areaId, rank, year } = await standingOf(ctx);
  const until = validUntil(project);
  if (until < todayOf(ctx)) return { text: w.expired, values: { until } };
  if (project.organisationId !== organisationId) {
    const name = (await organisationNames(ctx))(project.organisationId);
    return { text: w.otherProject, values: { name } };
  }
  const most = mostAYear(rank, project.sponsor);
  if (most === 0) return { text: w.departmentNone, values: {} };
  if (most === null || project.kind !== 'honour') return null;
  const held = await findHonourOfYear(ctx.db, areaId, year);
  return held ? { text: w.oneAYear, values: { title: held.title } } : null;
}

export async function seenProjects(ctx: ReadContext, found: readonly ProjectRecord[]): Promise<Project[]> {
  const organisation = await organisationNames(ctx);
  const today = todayOf(ctx);
  return found.map((one) => {
    const until = validUntil(one);
    return {
      ...{ id: one.id, kind: one.kind, sponsor: one.sponsor, name: one.name, number: one.number },
      organisation: { id: one.organisationId, name: organisation(one.organisationId) },
      ...{ issuer: one.issuer, dated: one.dated, quota: one.quota, validYears: one.validYears },
      ...{ until, holds: today <= until },
    };
  });
}

export const getProjects = async (ctx: ReadContext) => ({
  projects: await seenProjects(ctx, await listProjects(ctx.db)),
});

/** What stands behind a number, asked before anything else of an honour; and what is allowed without one. */
export async function findApproval(
  ctx: ReadContext,
  { kind, number: written }: ApprovalAsked,
): Promise<ApprovalFound> {
  const ways = [...freeKinds];
  const refused = (state: ApprovalFound['state'], against: Against): ApprovalFound => ({
    ...{ state, project: null, refusal: toldOf(against), ways },
  });
  const number = plainNumber(written);
  if (number === '') return refused('none', { text: w.noApproval, values: {} });
  if (!isDocumentNumber(number)) return refused('malformed', { text: w.malformed, values: { number } });
  const found = await findProjectByNumber(ctx.db, kind, number);
  if (!found) return refused('unknown', { text: w.unknown, values: {} });
  const against = await againstProject(ctx, found);
  if (against) return refused('refused', against);
  const [project = null] = await seenProjects(ctx, [found]);
  return { state: 'holds', project, refusal: null, ways };
}

/** Who of an organisation, the caller's own where none is named, may be called into a jury. */
export async function listJurors(ctx: ReadContext, organisation: string | undefined) {
  const id = organisation ?? staffOf(ctx.actor).organisationId;
  const found = await listHolders(ctx.db, id, jurorRoles, ctx.now);
  return { jurors: found.map(({ id: staffId, name }) => ({ id: staffId, name })) };
}
