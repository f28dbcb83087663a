import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { endItem, getAgreedItem } from '../../meetings/meetings.public.ts';
import { endPaperItem, getPaperItem } from '../../papers/papers.public.ts';
import type { Answer, Order, SendingBack } from '../contract/acts.ts';
import type { Matter } from '../contract/shapes.ts';
import { holds, type Proof } from '../proof.rules.ts';
import { type MatterRecord, saveMatter } from '../store/matters.ts';
import { addStep, type StepRecord } from '../store/steps.ts';
import * as happenings from '../supervision.happenings.ts';
import * as policy from '../supervision.policy.ts';
import { supervisionRefusals as w, writtenWords } from '../supervision.words.ts';
import { answeredBy, getMatter, scopeHere } from '../views/matters.ts';
import { checkDue, checkOrganisation, load, next, refuseField, standsAt } from './load.ts';

/** Saves it with what happened. */
export async function save(
  ctx: WriteContext,
  matter: Authorized<MatterRecord>,
  step: { readonly words: string; readonly proof: Proof | null },
): Promise<void> {
  await saveMatter(ctx.db, matter);
  await addStep(ctx.db, ctx.city.id, matter, step);
}

export const factsOf = ({ officeId, kind, organisationId }: MatterRecord) => ({
  ...{ office: officeId, kind, organisation: organisationId ?? '' },
});

/** What the meeting agreed goes to whom it agreed on, and not while they contest it. Throws 400, 409. */
async function checkLead(ctx: WriteContext, { agreedItemId }: MatterRecord, asked: string): Promise<void> {
  if (agreedItemId === null) return;
  const { lead, state } = await getAgreedItem(ctx, agreedItemId);
  const { id, shortName: name } = lead.organisation;
  if (state !== 'open') throw new AppError(409, 'ended', w.originEnded);
  if (id !== asked) throw refuseField('organisationId', w.notLead, { name });
  if (lead.answer === 'contested') throw new AppError(409, 'contested', w.contested, { name });
}

/** Orders it of one lead organisation, by a day. Throws 400, 403, 404, 409. */
export async function order(
  ctx: WriteContext,
  id: string,
  { version, organisationId, due, dueAnyway }: Order,
): Promise<Matter> {
  const { matter } = await load(ctx, id, version);
  const ordered = policy.allowOffice(ctx.actor, next(ctx, matter, { state: 'ordered', organisationId, due }));
  standsAt(matter, 'registered');
  const agreed = matter.agreedItemId !== null;
  await checkOrganisation(ctx, organisationId, { officeId: matter.officeId, agreed });
  await checkLead(ctx, matter, organisationId);
  checkDue(ctx, due, dueAnyway);
  await save(ctx, ordered, { words: '', proof: null });
  await record(ctx, happenings.ordered, id, { ...factsOf(ordered), due });
  return getMatter(ctx, id);
}

/** The organisation answers in its own words, as often as it has something to say. Throws 400, 403, 404, 409. */
export async function answer(ctx: WriteContext, id: string, { version, words }: Answer): Promise<Matter> {
  const { matter } = await load(ctx, id, version);
  const answered = policy.allowAnswer(ctx.actor, next(ctx, matter, { state: 'answered' }));
  standsAt(matter, 'ordered', 'returned', 'answered');
  if (matter.kind === 'finding') throw new AppError(409, 'needs-proof', w.needsProof);
  await save(ctx, answered, { words, proof: null });
  await record(ctx, happenings.answered, id, factsOf(answered));
  return getMatter(ctx, id);
}

/** It is not done: back with the reason, by another day where one is given. Throws 400, 403, 404, 409. */
export async function sendBack(
  ctx: WriteContext,
  id: string,
  { version, words, due, dueAnyway }: SendingBack,
): Promise<Matter> {
  const { matter, steps } = await load(ctx, id, version);
  const back = next(ctx, matter, { state: 'returned', due: due ?? matter.due });
  const returned = policy.allowCheck(ctx.actor, back, await scopeHere(ctx), answeredBy(steps));
  standsAt(matter, 'answered');
  if (due !== null) checkDue(ctx, due, dueAnyway);
  await save(ctx, returned, { words, proof: null });
  await record(ctx, happenings.returned, id, { ...factsOf(returned), due: returned.due ?? '' });
  return getMatter(ctx, id);
}

/** The agreed item or the note is done with the same answer, so that nobody writes it a second time. */
async function endOrigin(ctx: WriteContext, matter: MatterRecord, answered: string): Promise<void> {
  const words = answered === '' ? say(writtenWords.ended, 'zh') : answered;
  if (matter.agreedItemId !== null) {
    const { version, state } = await getAgreedItem(ctx, matter.agreedItemId);
    if (state !== 'open') return;
    await endItem(ctx, matter.agreedItemId, { version, state: 'done', with: words, reference: '' });
  }
  if (matter.paperItemId !== null) {
    const { version, state } = await getPaperItem(ctx, matter.paperItemId);
    if (state !== 'open') return;
    await endPaperItem(ctx, matter.paperItemId, { version, state: 'done', answer: words });
  }
}

const answerIn = (steps: readonly StepRecord[]) => steps.findLast(({ kind }) => kind === 'answered') ?? null;

/** Strikes off what was answered, and a finding that is proved mended. Throws 403, 404, 409. */
export async function strike(
  ctx: WriteContext,
  id: string,
  { version, words }: { version: number; words: string },
): Promise<Matter> {
  const { matter, steps } = await load(ctx, id, version);
  const seen = await scopeHere(ctx);
  const off = next(ctx, matter, { state: 'struck' });
  const struck = policy.allowCheck(ctx.actor, off, seen, answeredBy(steps));
  standsAt(matter, 'answered');
  const answered = answerIn(steps);
  if (matter.kind === 'finding' && !holds(answered?.proof ?? null)) {
    throw new AppError(409, 'not-solved', w.notSolved);
  }
  await save(ctx, struck, { words, proof: null });
  // Whoever stands in for an office ends no item of its meeting and no note of its papers: that it does itself.
  if (policy.mayOffice(ctx.actor, matter.officeId)) await endOrigin(ctx, matter, answered?.words ?? '');
  await record(ctx, happenings.struckOff, id, factsOf(struck));
  return getMatter(ctx, id);
}

/** Takes back what should not have been registered, or what a later meeting dropped. Throws 403, 404, 409. */
export async function withdraw(ctx: WriteContext, id: string, { version, words }: Answer): Promise<Matter> {
  const { matter } = await load(ctx, id, version);
  const withdrawn = policy.allowOffice(ctx.actor, next(ctx, matter, { state: 'withdrawn' }));
  standsAt(matter, 'registered', 'ordered', 'answered', 'returned');
  await save(ctx, withdrawn, { words, proof: null });
  await record(ctx, happenings.withdrawn, id, { office: withdrawn.officeId, kind: withdrawn.kind });
  return getMatter(ctx, id);
}
