import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Answering, Decision, Resulting } from '../contract/acts.ts';
import type { Round } from '../contract/shapes.ts';
import * as happenings from '../honours.happenings.ts';
import * as policy from '../honours.policy.ts';
import { isJudged } from '../jury.rules.ts';
import { fewestMarks } from '../kinds.rules.ts';
import { isOver, publicityUntil } from '../publicity.rules.ts';
import { addContactSeen } from '../store/contacts.ts';
import { setStates } from '../store/nominations.ts';
import { answerObjection, listObjections } from '../store/objections.ts';
import { contactPlaces, todayOf } from '../views/around.ts';
import { judgedOf, nameOf } from '../views/nominations.ts';
import { getRound } from '../views/rounds.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { factsOf, load, loadWhole, next, refuseField, save, standsAt, type Whole } from './load.ts';

/** Throws 400 for somebody not nominated, not judged, or more than the quota. */
function checkChosen(
  ctx: WriteContext,
  { nominations, jury }: Whole,
  quota: number,
  chosen: readonly string[],
): void {
  if (chosen.length > quota) throw refuseField('chosen', w.tooMany, { quota, count: chosen.length });
  for (const id of chosen) {
    const found = nominations.find((one) => one.id === id);
    if (!found) throw refuseField('chosen', w.unknownNominee);
    if (!isJudged(judgedOf(jury, id))) {
      throw refuseField('chosen', w.notJudged, { name: nameOf(ctx, found), fewest: fewestMarks });
    }
  }
}

/**
 * Somebody who neither opened it, judged nor nominated decides who is chosen, and the list is public from today. Throws
 * 400, 403, 404, 409.
 */
export async function decide(
  ctx: WriteContext,
  id: string,
  { version, chosen: asked, words }: Decision,
): Promise<Round> {
  const round = await load(ctx, id, version);
  const whole = await loadWhole(ctx, round);
  const from = todayOf(ctx);
  const until = publicityUntil(from, round.publicityDays, ctx.isWorkingDay);
  const change = {
    ...{ state: 'publicity' as const, publicityFrom: from, publicityUntil: until },
    decidedBy: staffOf(ctx.actor).staffId,
  };
  const decided = policy.allowDecide(ctx.actor, next(ctx, round, change), whole.offices, whole.near);
  standsAt(round, 'judging');
  const chosen = [...new Set(asked)];
  checkChosen(ctx, whole, round.quota, chosen);
  const others = whole.nominations.map((one) => one.id).filter((one) => !chosen.includes(one));
  await setStates(ctx.db, decided, { ids: chosen, state: 'chosen' });
  await setStates(ctx.db, decided, { ids: others, state: 'passed' });
  await save(ctx, decided, 'decided', words);
  await record(ctx, happenings.decided, id, { ...factsOf(round), chosen: chosen.length, until });
  return getRound(ctx, id);
}

/** Answers one objection; where it is right, whom it is about is no longer chosen. Throws 403, 404, 409. */
export async function answer(
  ctx: WriteContext,
  id: string,
  { version, objectionId, upheld, words }: Answering,
): Promise<Round> {
  const round = await load(ctx, id, version);
  const changed = policy.allowKeep(ctx.actor, next(ctx, round));
  standsAt(round, 'publicity');
  const objection = (await listObjections(ctx.db, id)).find((one) => one.id === objectionId);
  if (!objection) throw notFound();
  if (objection.answer !== null) throw new AppError(409, 'answered', w.answeredAlready);
  const { staffId: answeredBy } = staffOf(ctx.actor);
  const answered = { ...objection, answer: words, upheld, answeredBy, answeredAt: ctx.now };
  await answerObjection(ctx.db, policy.asConsequence(answered));
  if (upheld && objection.nominationId !== null) {
    await setStates(ctx.db, changed, { ids: [objection.nominationId], state: 'struck' });
  }
  await save(ctx, changed, 'answered', words);
  await record(ctx, happenings.answered, id, { ...factsOf(round), upheld });
  return getRound(ctx, id);
}

/** Concludes it after the last public day, with every objection answered. Throws 403, 404, 409. */
export async function conclude(
  ctx: WriteContext,
  id: string,
  { version, words }: { version: number; words: string },
): Promise<Round> {
  const round = await load(ctx, id, version);
  const { nominations, near, offices } = await loadWhole(ctx, round);
  const ended = policy.allowDecide(ctx.actor, next(ctx, round, { state: 'concluded' }), offices, near);
  standsAt(round, 'publicity');
  const open = (await listObjections(ctx.db, id)).filter((one) => one.answer === null).length;
  if (open > 0) throw new AppError(409, 'unanswered', w.unanswered, { count: open });
  if (!isOver(round, todayOf(ctx))) {
    throw new AppError(409, 'still-public', w.stillPublic, { until: round.publicityUntil ?? '' });
  }
  const chosen = nominations.filter(({ state }) => state === 'chosen').length;
  if (chosen === 0) throw new AppError(409, 'nobody-left', w.nobodyLeft);
  await save(ctx, ended, 'concluded', words);
  await record(ctx, happenings.concluded, id, { ...factsOf(round), chosen });
  return getRound(ctx, id);
}

/** Ends it without anything, with the reason. Throws 403, 404, 409. */
export async function drop(
  ctx: WriteContext,
  id: string,
  { version, words }: { version: number; words: string },
): Promise<Round> {
  const round = await load(ctx, id, version);
  const { offices } = await loadWhole(ctx, round);
  const dropped = policy.allowDrop(ctx.actor, next(ctx, round, { state: 'dropped' }), offices);
  standsAt(round, 'open', 'judging', 'publicity');
  await save(ctx, dropped, 'dropped', words);
  await record(ctx, happenings.dropped, id, factsOf(round));
  return getRound(ctx, id);
}

/** What became of a recommendation above. Throws 403, 404, 409. */
export async function enterResult(
  ctx: WriteContext,
  id: string,
  { version, taken, number, words }: Resulting,
): Promise<Round> {
  const round = await load(ctx, id, version);
  const told = policy.allowKeep(ctx.actor, next(ctx, round, { taken, resultNumber: number }));
  standsAt(round, 'concluded');
  if (round.kind !== 'recommendation' || round.taken !== null) standsAt(round);
  await save(ctx, told, 'result', words);
  await record(ctx, happenings.resultEntered, id, { ...factsOf(round), taken });
  return getRound(ctx, id);
}

/** How whoever nominated or objected can be reached, for a purpose that goes on record. Throws 403, 404. */
export async function seeContact(
  ctx: WriteContext,
  id: string,
  { of, purpose }: { of: string; purpose: string },
): Promise<{ contact: string }> {
  const round = policy.allowKeep(ctx.actor, await load(ctx, id, null));
  const { nominations } = await loadWhole(ctx, round);
  const nomination = nominations.find((one) => one.id === of)?.contact ?? null;
  const objection = (await listObjections(ctx.db, id)).find((one) => one.id === of)?.contact ?? null;
  const contact = nomination
    ? ctx.keys.decrypt(contactPlaces.nomination, nomination)
    : objection && ctx.keys.decrypt(contactPlaces.objection, objection);
  if (contact === null) throw new AppError(404, 'no-contact', w.noContact);
  const { staffId } = staffOf(ctx.actor);
  const seen = { id: newId(ctx.now, ctx.chance), roundId: id, ofId: of, staffId, purpose, at: ctx.now };
  await addContactSeen(ctx.db, ctx.city.id, policy.asConsequence(seen));
  await record(ctx, happenings.contactSeen, id, { ...factsOf(round), of });
  return { contact };
}
