import { isId } from '../../base/ids.ts';
import type { FileOwner } from '../../platform/files/open.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { read, readKept, write } from '../../platform/http/route.ts';
import { importCalls, tryCalls } from './actions/calls-sheet.ts';
import { answerOnSpot, register } from './actions/counter.ts';
import { setDeadline } from './actions/deadlines.ts';
import { choose, decideConsent, dispatch } from './actions/dispatch.ts';
import { refuseDoor, showDoor, showDoorAtCounter } from './actions/doors.ts';
import { findEarlier } from './actions/earlier.ts';
import { exportQueue } from './actions/export-queue.ts';
import { recogniseFamily, shareWithFamily, withdrawFamily } from './actions/family.ts';
import { assignFollowUp, endFollowUp } from './actions/follow-ups.ts';
import { answer, decline, takeOn } from './actions/handle.ts';
import { takeHardshipFile } from './actions/hardship.ts';
import { withdrawConfidential } from './actions/hide.ts';
import { decideNoBasis } from './actions/legs-basis.ts';
import { callIn, decideCall, setCall } from './actions/legs-calls.ts';
import { logContact } from './actions/legs-contact.ts';
import { extend } from './actions/legs-extend.ts';
import { pass } from './actions/legs-pass.ts';
import { remind } from './actions/legs-remind.ts';
import { settle, toAgenda } from './actions/legs-undecided.ts';
import { findPerson, recogniseByPhone } from './actions/person.ts';
import { askPhoto } from './actions/photos.ts';
import { bePresent } from './actions/presence.ts';
import { askOpening, decideOpening, noteReport, noteSafeWay, saySafeWay } from './actions/protect.ts';
import { beginQueueWith, changeQueueView, removeQueueView, saveQueueView } from './actions/queue-views.ts';
import { contestRating, decideContest, rate } from './actions/ratings.ts';
import { recall } from './actions/recall.ts';
import { askErasure, correctContact, decideErasure, withdrawConsent } from './actions/rights.ts';
import { recogniseSecret, say } from './actions/say.ts';
import { handShift, seeShift } from './actions/shift.ts';
import { sort } from './actions/sort.ts';
import { strike, supervise } from './actions/supervise.ts';
import { ask, correctCategory, reveal, speak } from './actions/talk.ts';
import { wishTexts } from './actions/texting.ts';
import { giveVerdict, noteVerdict } from './actions/verdict.ts';
import { needsContract as contract } from './needs.contract.ts';
import { fileOwner, maySeeFile, scopeOf } from './needs.policy.ts';
import { findNeed } from './store/records.ts';
import { getBoard, getBoardItems } from './views/board.ts';
import { getCallLists, getUndecided } from './views/calls.ts';
import { exportCalls } from './views/calls-sheet.ts';
import { getChosen } from './views/chosen.ts';
import { getFollowUps } from './views/closing.ts';
import { getDeadlines } from './views/deadlines.ts';
import { getErasures } from './views/erasures.ts';
import { getKnown } from './views/known.ts';
import { getRouting } from './views/learned.ts';
import { getPassTargets } from './views/legs.ts';
import { getNeed } from './views/need.ts';
import { getOpenOf } from './views/of-staff.ts';
import { matchWords } from './views/proposals.ts';
import { getQueue, queueKey } from './views/queue.ts';
import { getQueueViews } from './views/queue-views.ts';
import { getReminders, getSupervised } from './views/reminders.ts';
import { getShift } from './views/shift.ts';
import { urgentOf } from './views/sorted.ts';
import { getStory } from './views/story.ts';
import { getUnmet, getUnmetEntries } from './views/unmet.ts';

export const needsRoutes = [
  read(contract.match, async (ctx, { body }) => ({
    proposals: await matchWords(ctx, body),
    urgent: await urgentOf(ctx, body.words),
  })),
  write(contract.say, (ctx, { body }) => say(ctx, { ...body, via: 'api' })),
  read(contract.mine, (ctx) => getStory(ctx)),
  write(contract.choose, (ctx, { body }) => choose(ctx, body)),
  write(contract.consent, (ctx, { params, body }) => decideConsent(ctx, params.leg, body)),
  write(contract.ask, (ctx, { body }) => ask(ctx, body)),
  write(contract.verdict, (ctx, { body }) => giveVerdict(ctx, body)),
  write(contract.rate, (ctx, { body }) => rate(ctx, body)),
  write(contract.noteVerdict, (ctx, { params, body }) => noteVerdict(ctx, params.id, body)),
  write(contract.contestRating, (ctx, { params, body }) => contestRating(ctx, params.id, body)),
  write(contract.decideContest, (ctx, { params, body }) => decideContest(ctx, params.id, body)),
  read(contract.unmet, (ctx, { query }) => getUnmet(ctx, query)),
  read(contract.unmetEntries, (ctx, { query }) => getUnmetEntries(ctx, query)),
  read(contract.followUps, (ctx, { query }) => getFollowUps(ctx, query)),
  write(contract.assignFollowUp, (ctx, { params, body }) => assignFollowUp(ctx, params.id, body)),
  write(contract.endFollowUp, (ctx, { params, body }) => endFollowUp(ctx, params.id, body)),
  write(contract.withdrawConfidential, (ctx) => withdrawConfidential(ctx)),
  write(contract.wishTexts, (ctx, { body }) => wishTexts(ctx, body)),
  read(contract.known, (ctx) => getKnown(ctx)),
  write(contract.correctContact, (ctx, { body }) => correctContact(ctx, body)),
  write(contract.withdrawConsent, (ctx, { params, body }) => withdrawConsent(ctx, params.organisation, body)),
  write(contract.askErasure, (ctx, { body }) => askErasure(ctx, body)),
  write(contract.shareWithFamily, (ctx, { body }) => shareWithFamily(ctx, body)),
  write(contract.withdrawFamily, (ctx, { params }) => withdrawFamily(ctx, params.view)),
  read(contract.erasures, (ctx) => getErasures(ctx)),
  write(contract.decideErasure, (ctx, { params, body }) => decideErasure(ctx, params.id, body)),
  write(contract.findPerson, (ctx, { body }) => findPerson(ctx, body)),
  write(contract.earlier, (ctx, { body }) => findEarlier(ctx, body)),
  write(contract.answerOnSpot, (ctx, { body }) => answerOnSpot(ctx, body)),
  write(contract.register, (ctx, { body }) => register(ctx, body)),
  read(contract.deadlines, (ctx) => getDeadlines(ctx)),
  write(contract.setDeadline, (ctx, { body }) => setDeadline(ctx, body)),
  readKept(
    contract.queue,
    (ctx, { query }) => queueKey(ctx, query),
    (ctx, { query }) => getQueue(ctx, query),
  ),
  read(contract.board, (ctx) => getBoard(ctx)),
  read(contract.boardItems, (ctx, { query }) => getBoardItems(ctx, query)),
  read(contract.queueViews, (ctx) => getQueueViews(ctx)),
  write(contract.saveQueueView, (ctx, { body }) => saveQueueView(ctx, body)),
  write(contract.changeQueueView, (ctx, { params, body }) => changeQueueView(ctx, params.queueView, body)),
  write(contract.removeQueueView, (ctx, { params, body }) => removeQueueView(ctx, params.queueView, body)),
  write(contract.beginQueueWith, (ctx, { params, body }) => beginQueueWith(ctx, params.queueView, body)),
  read(contract.chosen, (ctx, { body }) => getChosen(ctx, body)),
  write(contract.recall, (ctx, { params, body }) => recall(ctx, params, body)),
  write(contract.hardshipFile, (ctx, { params, body }) => takeHardshipFile(ctx, params.id, body)),
  write(contract.exportQueue, (ctx, { body }) => exportQueue(ctx, body)),
  read(contract.ofStaff, (ctx, { params }) => getOpenOf(ctx, params.id)),
  read(contract.get, (ctx, { params }) => getNeed(ctx, params.id)),
  write(contract.dispatch, (ctx, { params, body }) => dispatch(ctx, params.id, body)),
  write(contract.takeOn, (ctx, { params, body }) => takeOn(ctx, params, body)),
  write(contract.decline, (ctx, { params, body }) => decline(ctx, params, body)),
  write(contract.answer, (ctx, { params, body }) => answer(ctx, params, body)),
  write(contract.contact, (ctx, { params, body }) => logContact(ctx, params, body)),
  write(contract.extend, (ctx, { params, body }) => extend(ctx, params, body)),
  read(contract.passTo, (ctx, { params }) => getPassTargets(ctx, params)),
  write(contract.pass, (ctx, { params, body }) => pass(ctx, params, body)),
  write(contract.decideNoBasis, (ctx, { params, body }) => decideNoBasis(ctx, params, body)),
  write(contract.callIn, (ctx, { params, body }) => callIn(ctx, params.id, body)),
  write(contract.decideCall, (ctx, { params, body }) => decideCall(ctx, params, body)),
  read(contract.callList, (ctx) => getCallLists(ctx)),
  write(contract.setCall, (ctx, { body }) => setCall(ctx, body)),
  read(contract.tryCalls, (ctx, { body }) => tryCalls(ctx, body.content)),
  write(contract.importCalls, (ctx, { body }) => importCalls(ctx, body)),
  read(contract.exportCalls, (ctx, { query }) => exportCalls(ctx, query)),
  read(contract.undecided, (ctx) => getUndecided(ctx)),
  write(contract.settle, (ctx, { params, body }) => settle(ctx, params.undecided, body)),
  write(contract.toAgenda, (ctx, { params }) => toAgenda(ctx, params.undecided)),
  write(contract.remind, (ctx, { params }) => remind(ctx, params)),
  read(contract.reminders, (ctx) => getReminders(ctx)),
  write(contract.supervise, (ctx, { params, body }) => supervise(ctx, params.id, body)),
  write(contract.strike, (ctx, { params }) => strike(ctx, params.id)),
  read(contract.supervised, (ctx) => getSupervised(ctx)),
  read(contract.routing, (ctx) => getRouting(ctx)),
  write(contract.speak, (ctx, { params, body }) => speak(ctx, params.id, body)),
  write(contract.correct, (ctx, { params, body }) => correctCategory(ctx, params.id, body)),
  write(contract.presence, (ctx, { params, body }) => bePresent(ctx, params.id, body)),
  write(contract.sort, (ctx, { params, body }) => sort(ctx, params.id, body)),
  write(contract.saySafeWay, (ctx, { body }) => saySafeWay(ctx, body)),
  write(contract.noteSafeWay, (ctx, { params, body }) => noteSafeWay(ctx, params.id, body)),
  write(contract.askOpening, (ctx, { params, body }) => askOpening(ctx, params.id, body)),
  write(contract.decideOpening, (ctx, { params, body }) => decideOpening(ctx, params, body)),
  write(contract.noteReport, (ctx, { params, body }) => noteReport(ctx, params.id, body)),
  write(contract.showDoor, (ctx, { params, body }) => showDoor(ctx, params.id, body)),
  write(contract.refuseDoor, (ctx, { params, body }) => refuseDoor(ctx, params.id, body)),
  write(contract.showDoorAtCounter, (ctx, { body }) => showDoorAtCounter(ctx, body)),
  read(contract.shift, (ctx) => getShift(ctx)),
  write(contract.handShift, (ctx, { body }) => handShift(ctx, body)),
  write(contract.seeShift, (ctx, { params }) => seeShift(ctx, params.id)),
  write(contract.askPhoto, (ctx, { params }) => askPhoto(ctx, params.id)),
  write(contract.reveal, (ctx, { params, body }) => reveal(ctx, params.id, body)),
];

/** The files of a need are for whoever sees its words. */
export const needFiles: FileOwner = {
  kind: fileOwner,
  sees: async (ctx, { ownerId, protection }) => {
    const record = await findNeed(ctx.db, scopeOf(ctx.actor), ownerId);
    return record !== null && maySeeFile(ctx.actor, record, protection);
  },
};

/**
 * Whoever holds a need's secret or its tracking code is its holder; so is, on the portal, whoever showed that the
 * telephone left for the need is theirs and names the need in the address. A relative's secret opens a look.
 */
export const holderAuthenticator: Authenticator = {
  recognise: async (ctx, { secret, phone }) => {
    if (secret === null) return null;
    const byPhone = phone !== null && isId(secret);
    const needId = byPhone ? await recogniseByPhone(ctx, secret, phone) : await recogniseSecret(ctx, secret);
    if (needId !== null) return { actor: { kind: 'holder', needId }, stale: false };
    const family = byPhone ? null : await recogniseFamily(ctx, secret);
    return family && { actor: { kind: 'family', ...family }, stale: false };
  },
};
