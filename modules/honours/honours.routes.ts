import { read, write } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { answer, conclude, decide, drop, enterResult, seeContact } from './actions/decide.ts';
import { beginJudging, declare, mark, seat } from './actions/judge.ts';
import { nominate, nominatePublicly, object, objectPublicly } from './actions/nominate.ts';
import { addProject, openRound } from './actions/open.ts';
import { addReceived, importReceived, planning, receivedForm, withdrawReceived } from './actions/received.ts';
import { accept, addProgramme, admit, apply, recheck, reportBuilt, withdrawTitle } from './actions/titles.ts';
import { honoursContract as contract } from './honours.contract.ts';
import { findApproval, getProjects, listJurors } from './views/approval.ts';
import { roundNotice } from './views/notice.ts';
import { getPublic, listPublic } from './views/public.ts';
import { listReceivedPage, receivedSheet } from './views/received.ts';
import { getRound, listPage } from './views/rounds.ts';
import { roundsSheet, titlesSheet } from './views/sheets.ts';
import { getProgrammes, listTitlePage } from './views/titles.ts';

const done = { done: true } as const;

export const honoursRoutes = [
  read(contract.publicList, (ctx) => listPublic(ctx)),
  read(contract.publicOne, (ctx, { params }) => getPublic(ctx, params.id)),
  write(contract.publicNominate, async (ctx, { params, body }) => {
    await nominatePublicly(ctx, params.id, body);
    return done;
  }),
  write(contract.publicObject, async (ctx, { params, body }) => {
    await objectPublicly(ctx, params.id, body);
    return done;
  }),
  read(contract.list, (ctx, { query }) => listPage(ctx, query)),
  // Before the address of one round.
  read(contract.sheet, (ctx, { query }) => roundsSheet(ctx, query)),
  read(contract.approval, (ctx, { query }) => findApproval(ctx, query)),
  read(contract.projects, (ctx) => getProjects(ctx)),
  write(contract.addProject, (ctx, { body }) => addProject(ctx, body)),
  read(contract.jurors, (ctx, { query }) => listJurors(ctx, query.organisation)),
  read(contract.one, (ctx, { params }) => getRound(ctx, params.id)),
  read(contract.notice, (ctx, { params }) => roundNotice(ctx, params.id)),
  write(contract.open, (ctx, { body }) => openRound(ctx, body)),
  write(contract.nominate, (ctx, { params, body }) => nominate(ctx, params.id, body)),
  write(contract.seat, (ctx, { params, body }) => seat(ctx, params.id, body)),
  write(contract.judging, (ctx, { params, body }) => beginJudging(ctx, params.id, body)),
  write(contract.declare, (ctx, { params, body }) => declare(ctx, params.id, body)),
  write(contract.mark, (ctx, { params, body }) => mark(ctx, params.id, body)),
  write(contract.decide, (ctx, { params, body }) => decide(ctx, params.id, body)),
  write(contract.object, (ctx, { params, body }) => object(ctx, params.id, body)),
  write(contract.answer, (ctx, { params, body }) => answer(ctx, params.id, body)),
  write(contract.conclude, (ctx, { params, body }) => conclude(ctx, params.id, body)),
  write(contract.drop, (ctx, { params, body }) => drop(ctx, params.id, body)),
  write(contract.result, (ctx, { params, body }) => enterResult(ctx, params.id, body)),
  write(contract.contact, (ctx, { params, body }) => seeContact(ctx, params.id, body)),
  read(contract.programmes, (ctx) => getProgrammes(ctx)),
  write(contract.addProgramme, (ctx, { body }) => addProgramme(ctx, body)),
  read(contract.titles, (ctx, { query }) => listTitlePage(ctx, query)),
  read(contract.titlesSheet, (ctx, { query }) => titlesSheet(ctx, query)),
  write(contract.apply, (ctx, { body }) => apply(ctx, body)),
  write(contract.admit, (ctx, { params, body }) => admit(ctx, params.id, body)),
  write(contract.built, (ctx, { params, body }) => reportBuilt(ctx, params.id, body)),
  write(contract.accept, (ctx, { params, body }) => accept(ctx, params.id, body)),
  write(contract.recheck, (ctx, { params, body }) => recheck(ctx, params.id, body)),
  write(contract.withdrawTitle, (ctx, { params, body }) => withdrawTitle(ctx, params.id, body)),
  read(contract.received, (ctx, { query }) => listReceivedPage(ctx, query)),
  read(contract.receivedSheet, (ctx, { query }) => receivedSheet(ctx, query)),
  trialRoute(contract.tryReceived, receivedForm, async (ctx) => planning(ctx)),
  importRoute(contract.importReceived, receivedForm, importReceived),
  write(contract.addReceived, (ctx, { body }) => addReceived(ctx, body)),
  write(contract.withdrawReceived, (ctx, { params, body }) => withdrawReceived(ctx, params.id, body)),
];
