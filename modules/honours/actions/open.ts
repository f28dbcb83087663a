import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { isDocumentNumber, mostAYear, plainNumber } from '../approval.rules.ts';
import type { NewProject, NewRound } from '../contract/rounds.ts';
import type { Project, Round } from '../contract/shapes.ts';
import * as happenings from '../honours.happenings.ts';
import * as policy from '../honours.policy.ts';
import { createProject, findProjectByNumber, type ProjectRecord } from '../store/projects.ts';
import { addStep, createRound, findHonourOfYear, type RoundRecord } from '../store/rounds.ts';
import {
  type Against,
  againstSponsor,
  findApproval,
  seenProjects,
  standingOf,
  toldOf,
} from '../views/approval.ts';
import { todayOf } from '../views/around.ts';
import { getRound } from '../views/rounds.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { refuseField } from './load.ts';

const refuse = (code: string, against: Against): AppError => new AppError(409, code, toldOf(against));

/**
 * Enters what was approved, with its number before everything else. Throws 400, 403, 409 where there is no number, the
 * place may hold none, or the number is entered already.
 */
export async function addProject(ctx: WriteContext, given: NewProject): Promise<Project> {
  const { organisationId } = staffOf(ctx.actor);
  const number = plainNumber(given.number);
  const made: ProjectRecord = {
    ...{ ...given, number, id: newId(ctx.now, ctx.chance), organisationId },
    ...{ enteredBy: staffOf(ctx.actor).staffId, at: ctx.now },
  };
  const project = policy.allowKeep(ctx.actor, made);
  if (number === '') throw refuse('no-approval', { text: w.noApproval, values: {} });
  if (!isDocumentNumber(number)) throw refuseField('number', w.malformed, { number });
  const against = await againstSponsor(ctx, given.sponsor);
  if (against) throw refuse('no-approval', against);
  if (given.dated > todayOf(ctx)) throw refuseField('dated', w.datedLater);
  if (!(await createProject(ctx.db, ctx.city.id, project))) {
    throw new AppError(409, 'number-taken', w.numberTaken);
  }
  const { kind, sponsor } = project;
  await record(ctx, happenings.projectEntered, project.id, { organisation: organisationId, kind, sponsor });
  const [seen] = await seenProjects(ctx, [project]);
  if (!seen) throw new Error('a project was entered and is not seen');
  return seen;
}

/** The approved project of an honour; null for what needs none. Throws 409 with the article and what is allowed. */
async function projectFor(ctx: WriteContext, given: NewRound): Promise<ProjectRecord | null> {
  if (given.kind !== 'honour') return null;
  const { state, refusal } = await findApproval(ctx, { kind: 'honour', number: given.number });
  if (refusal) throw new AppError(409, state === 'unknown' ? 'unknown-approval' : 'no-approval', refusal);
  const project = await findProjectByNumber(ctx.db, 'honour', plainNumber(given.number));
  if (!project) throw refuse('unknown-approval', { text: w.unknown, values: {} });
  return project;
}

function checkFields(today: string, given: NewRound, project: ProjectRecord | null): void {
  if (given.closesOn < today) throw refuseField('closesOn', w.closesPast);
  if (given.kind === 'recommendation' && given.upTo === '') throw refuseField('upTo', w.upToMissing);
  if (project && given.quota > project.quota)
    throw refuseField('quota', w.overQuota, { quota: project.quota });
}

/** Opens a round for nominations. Throws 400, 403, 409 where an honour has no approval. */
export async function openRound(ctx: WriteContext, given: NewRound): Promise<Round> {
  const { organisationId, areaId, rank, year } = await standingOf(ctx);
  const { staffId } = staffOf(ctx.actor);
  policy.allowKeep(ctx.actor, { organisationId });
  const project = await projectFor(ctx, given);
  checkFields(todayOf(ctx), given, project);
  const made: RoundRecord = {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, kind: given.kind, title: given.title },
    ...{ words: given.words, organisationId, areaId, year, projectId: project?.id ?? null },
    limited: project !== null && mostAYear(rank, project.sponsor) !== null,
    ...{ upTo: given.kind === 'recommendation' ? given.upTo : '', quota: given.quota },
    ...{ closesOn: given.closesOn, publicityDays: given.publicityDays },
    ...{ contactDays: given.contactDays, state: 'open' as const },
    ...{ publicityFrom: null, publicityUntil: null, taken: null, resultNumber: '' },
    ...{ openedBy: staffId, decidedBy: null, changedBy: staffId, changedAt: ctx.now },
  };
  const round = policy.allowKeep(ctx.actor, made);
  if (!(await createRound(ctx.db, ctx.city.id, round))) {
    const held = await findHonourOfYear(ctx.db, areaId, year);
    throw refuse('no-approval', { text: w.oneAYear, values: { title: held?.title ?? '' } });
  }
  await addStep(ctx.db, ctx.city.id, round, { kind: 'opened', words: '' });
  await record(ctx, happenings.opened, round.id, { organisation: organisationId, kind: round.kind });
  return getRound(ctx, round.id);
}
