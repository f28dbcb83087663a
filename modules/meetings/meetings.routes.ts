import { read, write } from '../../platform/http/route.ts';
import { changeAgenda, keepAgenda, propose } from './actions/agenda.ts';
import { answerItem, callItem, endItem, noteItem } from './actions/answers.ts';
import { addBranch, cancelBranch, changeBranch, noteGuest } from './actions/branches.ts';
import { changeChair, planChairs, swapChairs } from './actions/chairs.ts';
import { agree, changeItem } from './actions/items.ts';
import { mailInvitations } from './actions/mail.ts';
import { addMeeting, changeMeeting, setMeetingState, sit } from './actions/meetings.ts';
import { join, leave, reorder } from './actions/members.ts';
import { draftMinutes } from './actions/minutes.ts';
import { handIn, takeLine } from './actions/plans.ts';
import { addRemark, answerRemark, changeRemark } from './actions/remarks.ts';
import { meetingsContract as contract } from './meetings.contract.ts';
import type { WordsOf } from './plans.rules.ts';
import { getBranches } from './views/branches.ts';
import { getChairs, getHandOver } from './views/chairs.ts';
import { invitation } from './views/invitation.ts';
import { listAgreed } from './views/items.ts';
import { agreedSheet } from './views/items-sheet.ts';
import { getMeeting, listMeetings } from './views/meetings.ts';
import { listOffers, listOnAgendas } from './views/offers.ts';
import { getPlans } from './views/plans.ts';

/** Plans of a year; words of them that tell something are cut out by `wordsOf`. */
const planRoutes = (wordsOf: WordsOf) => [
  read(contract.plans, (ctx, { query }) => getPlans(ctx, query, wordsOf)),
  write(contract.handIn, async (ctx, { params, body }) => {
    await handIn(ctx, params.organisation, body);
    return getPlans(ctx, { office: body.officeId, year: body.year }, wordsOf);
  }),
  write(contract.remark, async (ctx, { params, body }) => {
    await addRemark(ctx, params.organisation, body);
    return getPlans(ctx, { office: body.officeId, year: body.year }, wordsOf);
  }),
  write(contract.changeRemark, async (ctx, { params, body }) => {
    const { officeId: office, year } = await changeRemark(ctx, params.remark, body);
    return getPlans(ctx, { office, year }, wordsOf);
  }),
  // It stands on the page of the next year, whose plan it is answered with.
  write(contract.answerRemark, async (ctx, { params, body }) => {
    const { officeId: office, year } = await answerRemark(ctx, params.remark, body);
    return getPlans(ctx, { office, year: year + 1 }, wordsOf);
  }),
  write(contract.takeLine, async (ctx, { params, body }) => {
    await takeLine(ctx, params.line, body);
    return getPlans(ctx, { office: body.officeId, year: body.year }, wordsOf);
  }),
];

const branchRoutes = [
  read(contract.branches, (ctx, { query }) => getBranches(ctx, query)),
  write(contract.addBranch, (ctx, { body }) => addBranch(ctx, body)),
  write(contract.changeBranch, (ctx, { params, body }) => changeBranch(ctx, params.branch, body)),
  write(contract.cancelBranch, (ctx, { params, body }) => cancelBranch(ctx, params.branch, body)),
  write(contract.noteGuest, (ctx, { params, body }) => noteGuest(ctx, params, body)),
];

export const meetingsRoutes = (wordsOf: WordsOf) => [
  ...planRoutes(wordsOf),
  ...branchRoutes,
  read(contract.chairs, (ctx, { query }) => getChairs(ctx, query)),
  read(contract.handOver, (ctx, { query }) => getHandOver(ctx, query)),
  write(contract.join, (ctx, { body }) => join(ctx, body)),
  write(contract.leave, (ctx, { params, body }) => leave(ctx, params.organisation, body)),
  write(contract.reorder, (ctx, { body }) => reorder(ctx, body)),
  write(contract.plan, (ctx, { body }) => planChairs(ctx, body)),
  write(contract.swap, (ctx, { body }) => swapChairs(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeChair(ctx, `${params.month}-01`, body)),
  read(contract.list, (ctx, { query }) => listMeetings(ctx, query)),
  read(contract.one, (ctx, { params }) => getMeeting(ctx, params.meeting)),
  read(contract.invitation, (ctx, { params }) => invitation(ctx, params.meeting)),
  write(contract.add, (ctx, { body }) => addMeeting(ctx, body)),
  write(contract.changeMeeting, (ctx, { params, body }) => changeMeeting(ctx, params.meeting, body)),
  write(contract.setState, (ctx, { params, body }) => setMeetingState(ctx, params.meeting, body)),
  write(contract.mail, (ctx, { params, body }) => mailInvitations(ctx, params.meeting, body)),
  write(contract.sit, (ctx, { params, body }) => sit(ctx, params.meeting, params.organisation, body)),
  write(contract.minutes, (ctx, { params, body }) => draftMinutes(ctx, params.meeting, body)),
  read(contract.offers, (ctx, { params }) => listOffers(ctx, params.meeting)),
  write(contract.keep, (ctx, { params, body }) => keepAgenda(ctx, params.meeting, body)),
  write(contract.propose, (ctx, { body }) => propose(ctx, body)),
  read(contract.onAgendas, (ctx) => listOnAgendas(ctx)),
  write(contract.changeAgenda, (ctx, { params, body }) => changeAgenda(ctx, params.agendaItem, body)),
  read(contract.itemsSheet, (ctx, { query }) => agreedSheet(ctx, query)),
  read(contract.items, (ctx, { query }) => listAgreed(ctx, query)),
  write(contract.agree, (ctx, { params, body }) => agree(ctx, params.meeting, body)),
  write(contract.changeItem, (ctx, { params, body }) => changeItem(ctx, params.agreed, body)),
  write(contract.answerItem, (ctx, { params, body }) =>
    answerItem(ctx, params.agreed, params.organisation, body),
  ),
  write(contract.noteItem, (ctx, { params, body }) =>
    noteItem(ctx, params.agreed, params.organisation, body),
  ),
  write(contract.endItem, (ctx, { params, body }) => endItem(ctx, params.agreed, body)),
  write(contract.callItem, (ctx, { params, body }) => callItem(ctx, params.agreed, body)),
];
