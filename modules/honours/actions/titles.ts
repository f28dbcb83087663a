import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { plainNumber, validUntil } from '../approval.rules.ts';
import type { Application, NewProgramme, Programme, Title } from '../contract/titles.ts';
import * as happenings from '../honours.happenings.ts';
import { allowKeep } from '../honours.policy.ts';
import { findProject, findProjectByNumber } from '../store/projects.ts';
import * as store from '../store/titles.ts';
import * as policy from '../titles.policy.ts';
import { recheckOn, type TitleState, type TitleStepKind } from '../titles.rules.ts';
import { findApproval } from '../views/approval.ts';
import { officesOverBody, todayOf } from '../views/around.ts';
import { getTitle, seenProgrammes } from '../views/titles.ts';
import { honoursRefusals as common } from '../words/honours.words.ts';
import { titleStateWords, titleRefusals as w } from '../words/titles.words.ts';
import { againstBody } from './bodies.ts';
import { refuseField } from './load.ts';

/** Opens a programme under its approval. Throws 403, 409 where there is none or it has a programme already. */
export async function addProgramme(ctx: WriteContext, given: NewProgramme): Promise<Programme> {
  const { organisationId, staffId } = staffOf(ctx.actor);
  allowKeep(ctx.actor, { organisationId });
  const { state, refusal } = await findApproval(ctx, { kind: 'title', number: given.number });
  if (refusal) throw new AppError(409, state === 'unknown' ? 'unknown-approval' : 'no-approval', refusal);
  const project = await findProjectByNumber(ctx.db, 'title', plainNumber(given.number));
  if (!project) throw notFound();
  const { title, criteria, recheckYears } = given;
  const programme = allowKeep(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), projectId: project.id, organisationId, title, criteria },
    ...{ recheckYears, openedBy: staffId, openedAt: ctx.now },
  });
  if (!(await store.createProgramme(ctx.db, ctx.city.id, programme))) {
    throw new AppError(409, 'programme-taken', w.programmeTaken);
  }
  await record(ctx, happenings.programmeOpened, programme.id, { organisation: organisationId });
  const [seen] = await seenProgrammes(ctx, [programme]);
  if (!seen) throw notFound();
  return seen;
}

async function getProgramme(ctx: WriteContext, id: string): Promise<store.ProgrammeRecord | null> {
  return (await store.listProgrammes(ctx.db)).find((one) => one.id === id) ?? null;
}

/** Throws 400. */
async function checkApplicant(ctx: WriteContext, given: Application): Promise<void> {
  const { organisationId, employerId, bodyId } = given;
  if ([organisationId, employerId, bodyId].filter((one) => one !== null).length !== 1) {
    throw refuseField('organisationId', w.oneHolder);
  }
  if (organisationId !== null && organisationId !== staffOf(ctx.actor).organisationId) {
    throw refuseField('organisationId', w.notOwn);
  }
  if (employerId !== null && !(await findEmployer(ctx.db, employerId))) {
    throw refuseField('employerId', common.unknownNominee);
  }
  const against = bodyId === null ? null : await againstBody(ctx, bodyId);
  if (against) throw against;
}

/** Applies for one's own organisation, for an employer or for a body without an account. Throws 400, 403, 409 where they applied or hold it already. */
export async function apply(ctx: WriteContext, given: Application): Promise<Title> {
  const { organisationId: byOrganisationId, staffId } = staffOf(ctx.actor);
  const { programmeId, organisationId, employerId, bodyId, words } = given;
  const title = policy.allowBuild<store.TitleRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, programmeId, organisationId, employerId, bodyId },
    ...{ byOrganisationId, byId: staffId, state: 'applied', firstBy: null, dueOn: null },
    ...{ changedBy: staffId, changedAt: ctx.now },
  });
  const programme = await getProgramme(ctx, programmeId);
  if (!programme) throw notFound();
  const project = await findProject(ctx.db, programme.projectId);
  const until = project ? validUntil(project) : '';
  if (until < todayOf(ctx)) throw refuseField('programmeId', w.ended, { until });
  await checkApplicant(ctx, given);
  if (!(await store.createTitle(ctx.db, ctx.city.id, title))) throw new AppError(409, 'twice', w.twice);
  await store.addTitleStep(ctx.db, ctx.city.id, title, { kind: 'applied', words });
  await record(ctx, happenings.titleApplied, title.id, {
    ...{ programme: programmeId, organisation: byOrganisationId },
  });
  return getTitle(ctx, title.id);
}

/** A title and its programme, locked. Throws 404, and 409 on an old version. */
async function load(ctx: WriteContext, id: string, version: number) {
  const title = await store.findTitleToChange(ctx.db, id);
  const programme = title && (await getProgramme(ctx, title.programmeId));
  if (!title || !programme) throw notFound();
  if (title.version !== version) throw new AppError(409, 'stale', common.stale);
  return { title, programme };
}

/** Throws 409 where it stands at anything else. */
function standsAt({ state }: store.TitleRecord, ...wanted: readonly TitleState[]): void {
  if (wanted.includes(state)) return;
  throw new AppError(409, 'wrong-state', common.wrongState, { state: say(titleStateWords[state], 'zh') });
}

type Change = Partial<Pick<store.TitleRecord, 'state' | 'firstBy' | 'dueOn'>>;

function next(ctx: WriteContext, title: store.TitleRecord, change: Change): store.TitleRecord {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...title, ...change, version: title.version + 1, ...by };
}

async function save(
  ctx: WriteContext,
  title: Authorized<store.TitleRecord>,
  kind: TitleStepKind,
  words: string,
): Promise<Title> {
  await store.saveTitle(ctx.db, title);
  await store.addTitleStep(ctx.db, ctx.city.id, title, { kind, words });
  const { programmeId: programme, byOrganisationId: organisation, state } = title;
  await record(ctx, happenings.titleMoved, title.id, { programme, organisation, state });
  return getTitle(ctx, title.id);
}

interface Said {
  readonly version: number;
  readonly words: string;
}

/** Admits an application: building begins. Throws 403, 404, 409. */
export async function admit(ctx: WriteContext, id: string, { version, words }: Said): Promise<Title> {
  const { title, programme } = await load(ctx, id, version);
  const admitted = next(ctx, title, { state: 'building' });
  const allowed = policy.allowHold(ctx.actor, admitted, programme.organisationId);
  standsAt(title, 'applied');
  return save(ctx, allowed, 'admitted', words);
}

/** Who applied says that what the programme asks is there. Throws 403, 404, 409. */
export async function reportBuilt(ctx: WriteContext, id: string, { version, words }: Said): Promise<Title> {
  const { title } = await load(ctx, id, version);
  const built = policy.allowBuild(ctx.actor, next(ctx, title, { state: 'built' }));
  standsAt(title, 'building');
  return save(ctx, built, 'built', words);
}

/** Throws 409 where as many hold it as were approved. */
async function checkQuota(ctx: WriteContext, { id, projectId }: store.ProgrammeRecord): Promise<void> {
  await store.lockProgramme(ctx.db, id);
  const quota = (await findProject(ctx.db, projectId))?.quota ?? 0;
  if ((await store.countKept(ctx.db, id)) >= quota) throw new AppError(409, 'full', w.full, { quota });
}

async function holdingOf(ctx: WriteContext, { organisationId }: { readonly organisationId: string }) {
  return { programmeOf: organisationId, offices: await officesOverBody(ctx, organisationId) };
}

/** Accepts it: the first person, then another, and the title is given. Throws 403, 404, 409. */
export async function accept(ctx: WriteContext, id: string, { version, words }: Said): Promise<Title> {
  const { title, programme } = await load(ctx, id, version);
  const isSecond = title.state === 'seen';
  const change: Change = isSecond
    ? { state: 'kept', dueOn: recheckOn(todayOf(ctx), programme.recheckYears) }
    : { state: 'seen', firstBy: staffOf(ctx.actor).staffId };
  const accepted = next(ctx, title, change);
  const allowed = policy.allowAccept(ctx.actor, accepted, title, await holdingOf(ctx, programme));
  standsAt(title, 'built', 'seen');
  if (isSecond) await checkQuota(ctx, programme);
  return save(ctx, allowed, isSecond ? 'kept' : 'seen', words);
}

/** Looks at it again: it is kept for as many years more, or withdrawn with the reason. Throws 403, 404, 409. */
export async function recheck(
  ctx: WriteContext,
  id: string,
  { version, kept, words }: Said & { readonly kept: boolean },
): Promise<Title> {
  const { title, programme } = await load(ctx, id, version);
  const change: Change = kept
    ? { dueOn: recheckOn(todayOf(ctx), programme.recheckYears) }
    : { state: 'withdrawn', dueOn: null };
  const looked = next(ctx, title, change);
  // Anybody of the programme but the applicant; who accepted it may look again.
  const held = { ...title, firstBy: null };
  const allowed = policy.allowAccept(ctx.actor, looked, held, await holdingOf(ctx, programme));
  standsAt(title, 'kept');
  return save(ctx, allowed, kept ? 'rechecked' : 'withdrawn', words);
}

/** Refuses an application or takes a title back, with the reason. Throws 403, 404, 409. */
export async function withdrawTitle(ctx: WriteContext, id: string, { version, words }: Said): Promise<Title> {
  const { title, programme } = await load(ctx, id, version);
  const withdrawn = next(ctx, title, { state: 'withdrawn', dueOn: null });
  const allowed = policy.allowHold(ctx.actor, withdrawn, programme.organisationId);
  standsAt(title, 'applied', 'building', 'built', 'seen', 'kept');
  return save(ctx, allowed, 'withdrawn', words);
}
