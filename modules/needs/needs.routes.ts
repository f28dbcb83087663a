import { isId } from '../../base/ids.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { FileOwner } from '../../platform/files/open.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { read, readKept, write, writeThen } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { callsForm, importCalls, planning } from './actions/calls-sheet.ts';
import { correctCategory, sayCategory } from './actions/category.ts';
import { answerOnSpot, register } from './actions/counter.ts';
import { setDeadline } from './actions/deadlines.ts';
import { choose, decideConsent, dispatch } from './actions/dispatch.ts';
import { refuseDoor, showDoor, showDoorAtCounter } from './actions/doors.ts';
import { findEarlier } from './actions/earlier.ts';
import { exportQueue } from './actions/export-queue.ts';
import {
  listFamily,
  noteFamily,
  recogniseFamily,
  recogniseFamilyByPhone,
  shareWithFamily,
  withdrawFamily,
  withdrawNotedFamily,
} from './actions/family.ts';
import { assignFollowUp, endFollowUp } from './actions/follow-ups.ts';
import { answer, decline, takeOn } from './actions/handle.ts';
import { takeHardshipFile } from './actions/hardship.ts';
import { withdrawConfidential } from './actions/hide.ts';
import { appoint, cancelAppointment } from './actions/legs-appoint.ts';
import { decideNoBasis } from './actions/legs-basis.ts';
import { callIn, decideCall, setCall } from './actions/legs-calls.ts';
import { logContact } from './actions/legs-contact.ts';
import { extend } from './actions/legs-extend.ts';
import { pass } from './actions/legs-pass.ts';
import { remind } from './actions/legs-remind.ts';
import { settle, toAgenda } from './actions/legs-undecided.ts';
import { merge, unmerge } from './actions/merge.ts';
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
import { ask, reveal, speak } from './actions/talk.ts';
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
import { getPassTargets } from './views/legs.ts';
import { boardItemsSheet, followUpsSheet } from './views/list-sheets.ts';
import { getMatched } from './views/matched.ts';
import { getSame } from './views/merging.ts';
import { getNeed } from './views/need.ts';
import { getOpenOf } from './views/of-staff.ts';
import { getOpenings } from './views/openings.ts';
import { getQueue, queueKey } from './views/queue.ts';
import { getQueueViews } from './views/queue-views.ts';
import { getReminders, getSupervised } from './views/reminders.ts';
import { getRouting } from './views/routing.ts';
import { routingSheet } from './views/routing-sheet.ts';
import { getShift } from './views/shift.ts';
import { getStory } from './views/story.ts';
import { getUnmet, getUnmetEntries } from './views/unmet.ts';
import { unmetEntriesSheet, unmetSheet } from './views/unmet-sheets.ts';

const needAfter = (ctx: ReadContext, { params }: { readonly params: { readonly id: string } }) =>
  getNeed(ctx, params.id);

export const needsRoutes = [
  read(contract.match, (ctx, { body }) => getMatched(ctx, body)),
  write(contract.say, (ctx, { body }) => say(ctx, { ...body, via: 'api' })),
  read(contract.mine, (ctx) => getStory(ctx)),
  writeThen(contract.choose, (ctx, { body }) => choose(ctx, body), getStory),
  writeThen(contract.consent, (ctx, { params, body }) => decideConsent(ctx, params.leg, body), getStory),
  writeThen(contract.ask, (ctx, { body }) => ask(ctx, body), getStory),
  writeThen(contract.verdict, (ctx, { body }) => giveVerdict(ctx, body), getStory),
  writeThen(contract.rate, (ctx, { body }) => rate(ctx, body), getStory),
  writeThen(contract.noteVerdict, (ctx, { params, body }) => noteVerdict(ctx, params.id, body), needAfter),
  write(contract.contestRating, async (ctx, { params, body }) =>
    getNeed(ctx, await contestRating(ctx, params.id, body)),
  ),
  write(contract.decideContest, (ctx, { params, body }) => decideContest(ctx, params.id, body)),
  read(contract.unmet, (ctx, { query }) => getUnmet(ctx, query)),
  read(contract.unmetSheet, (ctx, { query }) => unmetSheet(ctx, query)),
  read(contract.unmetEntriesSheet, (ctx, { query }) => unmetEntriesSheet(ctx, query)),
  read(contract.unmetEntries, (ctx, { query }) => getUnmetEntries(ctx, query)),
  read(contract.followUpsSheet, (ctx, { query }) => followUpsSheet(ctx, query)),
  read(contract.boardItemsSheet, (ctx, { query }) => boardItemsSheet(ctx, query)),
  read(contract.routingSheet, (ctx, { query }) => routingSheet(ctx, query)),
  read(contract.followUps, (ctx, { query }) => getFollowUps(ctx, query)),
  write(contract.assignFollowUp, (ctx, { params, body }) => assignFollowUp(ctx, params.id, body)),
  write(contract.endFollowUp, (ctx, { params, body }) => endFollowUp(ctx, params.id, body)),
  writeThen(contract.withdrawConfidential, (ctx) => withdrawConfidential(ctx), getStory),
  writeThen(contract.wishTexts, (ctx, { body }) => wishTexts(ctx, body), getStory),
  read(contract.known, (ctx) => getKnown(ctx)),
  write(contract.correctContact, (ctx, { body }) => correctContact(ctx, body)),
  writeThen(
    contract.withdrawConsent,
    (ctx, { params, body }) => withdrawConsent(ctx, params.organisation, body),
    getStory,
  ),
  write(contract.askErasure, (ctx, { body }) => askErasure(ctx, body)),
  write(contract.shareWithFamily, (ctx, { body }) => shareWithFamily(ctx, body)),
  write(contract.withdrawFamily, (ctx, { params }) => withdrawFamily(ctx, params.view)),
  read(contract.erasures, (ctx) => getErasures(ctx)),
  read(contract.openings, (ctx) => getOpenings(ctx)),
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
  writeThen(contract.dispatch, (ctx, { params, body }) => dispatch(ctx, params.id, body), needAfter),
  writeThen(contract.takeOn, (ctx, { params, body }) => takeOn(ctx, params, body), needAfter),
  write(contract.decline, (ctx, { params, body }) => decline(ctx, params, body)),
  writeThen(contract.answer, (ctx, { params, body }) => answer(ctx, params, body), needAfter),
  writeThen(contract.contact, (ctx, { params, body }) => logContact(ctx, params, body), needAfter),
  writeThen(contract.appoint, (ctx, { params, body }) => appoint(ctx, params, body), needAfter),
  writeThen(
    contract.cancelAppointment,
    (ctx, { params, body }) => cancelAppointment(ctx, params, body),
    needAfter,
  ),
  writeThen(contract.extend, (ctx, { params, body }) => extend(ctx, params, body), needAfter),
  read(contract.passTo, (ctx, { params }) => getPassTargets(ctx, params)),
  write(contract.pass, (ctx, { params, body }) => pass(ctx, params, body)),
  writeThen(contract.decideNoBasis, (ctx, { params, body }) => decideNoBasis(ctx, params, body), needAfter),
  writeThen(contract.callIn, (ctx, { params, body }) => callIn(ctx, params.id, body), needAfter),
  writeThen(contract.decideCall, (ctx, { params, body }) => decideCall(ctx, params, body), needAfter),
  read(contract.callList, (ctx) => getCallLists(ctx)),
  write(contract.setCall, (ctx, { body }) => setCall(ctx, body)),
  trialRoute(contract.tryCalls, callsForm, async (ctx) => planning(ctx)),
  importRoute(contract.importCalls, callsForm, importCalls),
  read(contract.exportCalls, (ctx, { query }) => exportCalls(ctx, query)),
  read(contract.undecided, (ctx) => getUndecided(ctx)),
  write(contract.settle, (ctx, { params, body }) => settle(ctx, params.undecided, body)),
  write(contract.toAgenda, (ctx, { params }) => toAgenda(ctx, params.undecided)),
  writeThen(contract.remind, (ctx, { params }) => remind(ctx, params), needAfter),
  read(contract.reminders, (ctx) => getReminders(ctx)),
  writeThen(contract.supervise, (ctx, { params, body }) => supervise(ctx, params.id, body), needAfter),
  writeThen(contract.strike, (ctx, { params }) => strike(ctx, params.id), needAfter),
  read(contract.supervised, (ctx) => getSupervised(ctx)),
  read(contract.routing, (ctx, { query }) => getRouting(ctx, query)),
  writeThen(contract.speak, (ctx, { params, body }) => speak(ctx, params.id, body), needAfter),
  writeThen(contract.correct, (ctx, { params, body }) => correctCategory(ctx, params.id, body), needAfter),
  read(contract.same, (ctx, { params, query }) => getSame(ctx, params.id, query)),
  writeThen(contract.merge, (ctx, { params, body }) => merge(ctx, params.id, body), needAfter),
  writeThen(contract.unmerge, (ctx, { params, body }) => unmerge(ctx, params.id, body), needAfter),
  write(contract.presence, (ctx, { params, body }) => bePresent(ctx, params.id, body)),
  writeThen(contract.sort, (ctx, { params, body }) => sort(ctx, params.id, body), needAfter),
  writeThen(contract.sayCategory, (ctx, { body }) => sayCategory(ctx, body), getStory),
  writeThen(contract.saySafeWay, (ctx, { body }) => saySafeWay(ctx, body), getStory),
  writeThen(contract.noteSafeWay, (ctx, { params, body }) => noteSafeWay(ctx, params.id, body), needAfter),
  writeThen(contract.askOpening, (ctx, { params, body }) => askOpening(ctx, params.id, body), needAfter),
  writeThen(contract.decideOpening, (ctx, { params, body }) => decideOpening(ctx, params, body), needAfter),
  writeThen(contract.noteReport, (ctx, { params, body }) => noteReport(ctx, params.id, body), needAfter),
  writeThen(contract.showDoor, (ctx, { params, body }) => showDoor(ctx, params.id, body), needAfter),
  writeThen(contract.refuseDoor, (ctx, { params, body }) => refuseDoor(ctx, params.id, body), needAfter),
  write(contract.showDoorAtCounter, (ctx, { body }) => showDoorAtCounter(ctx, body)),
  read(contract.shift, (ctx) => getShift(ctx)),
  write(contract.handShift, (ctx, { body }) => handShift(ctx, body)),
  write(contract.seeShift, (ctx, { params }) => seeShift(ctx, params.id)),
  read(contract.family, (ctx, { params }) => listFamily(ctx, params.id)),
  write(contract.noteFamily, (ctx, { params, body }) => noteFamily(ctx, params.id, body)),
  write(contract.withdrawNotedFamily, (ctx, { params }) => withdrawNotedFamily(ctx, params)),
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
    const family = byPhone
      ? await recogniseFamilyByPhone(ctx, secret, phone)
      : await recogniseFamily(ctx, secret);
    return family && { actor: { kind: 'family', ...family }, stale: false };
  },
};
