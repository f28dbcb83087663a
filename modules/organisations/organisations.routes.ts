import { staffOf } from '../../platform/access/actor.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { type Route, read, write } from '../../platform/http/route.ts';
import { endDeputy, nameDeputy } from './actions/deputies.ts';
import { addDuty, changeDuty, removeDuty } from './actions/duty.ts';
import { makeLink, openLink, setByLink } from './actions/links.ts';
import { changeOwnMail, getOwnMail } from './actions/mail.ts';
import * as sessions from './actions/sessions.ts';
import { invite, leave, reopen, setRoles } from './actions/staff.ts';
import { changeStaff } from './actions/staff-facts.ts';
import type { OpenWith } from './closure.actions.ts';
import { organisationsContract as contract } from './organisations.contract.ts';
import * as store from './organisations.store.ts';
import { settingsRoutes } from './settings.routes.ts';
import { getStaff } from './store/staff.ts';
import { getDuties } from './views/duty.ts';
import { describe } from './views/me.ts';
import { dutiesSheet, organisationsSheet, staffSheet, telephonesSheet } from './views/sheets.ts';
import { getDeputies, getSessions, getStaffPage } from './views/staff.ts';

export const organisationsRoutes = (later: readonly OpenWith[]): Route[] => [
  ...settingsRoutes(later),
  write(contract.signIn, (ctx, { body }) => sessions.signIn(ctx, body)),
  write(contract.signOut, (ctx) => sessions.signOut(ctx)),
  read(contract.me, async (ctx) => {
    const actor = staffOf(ctx.actor);
    return describe(ctx, actor, await getStaff(ctx.db, actor.staffId));
  }),
  read(contract.list, async (ctx) => ({
    organisations: (await store.listOrganisations(ctx.db)).filter(({ closed }) => !closed),
  })),
  read(contract.colleagues, async (ctx) => ({
    staff: await store.listColleagues(ctx.db, staffOf(ctx.actor).organisationId),
  })),
  read(contract.mail, (ctx) => getOwnMail(ctx)),
  write(contract.changeMail, (ctx, { body }) => changeOwnMail(ctx, body)),
  write(contract.changePassword, (ctx, { body }) => sessions.changePassword(ctx, body)),
  read(contract.sessions, (ctx) => getSessions(ctx)),
  write(contract.endSession, (ctx, { params }) => sessions.endSession(ctx, params.id)),
  write(contract.endOthers, (ctx) => sessions.endOtherSessions(ctx)),
  write(contract.actFor, (ctx, { body }) => sessions.actFor(ctx, body.organisationId)),
  read(contract.deputies, (ctx) => getDeputies(ctx)),
  write(contract.nameDeputy, (ctx, { body }) => nameDeputy(ctx, body)),
  write(contract.endDeputy, (ctx, { params }) => endDeputy(ctx, params.id)),
  read(contract.duties, (ctx) => getDuties(ctx)),
  write(contract.addDuty, (ctx, { body }) => addDuty(ctx, body)),
  write(contract.changeDuty, (ctx, { params, body }) => changeDuty(ctx, params.id, body)),
  write(contract.removeDuty, (ctx, { params, body }) => removeDuty(ctx, params.id, body)),
  read(contract.openLink, (ctx, { body }) => openLink(ctx, body.token)),
  write(contract.setByLink, (ctx, { body }) => setByLink(ctx, body)),
  read(contract.staffSheet, (ctx, { query }) => staffSheet(ctx, query)),
  read(contract.allSheet, (ctx, { query }) => organisationsSheet(ctx, query)),
  read(contract.dutiesSheet, (ctx, { query }) => dutiesSheet(ctx, query)),
  read(contract.telephonesSheet, (ctx, { query }) => telephonesSheet(ctx, query)),
  read(contract.staff, (ctx, { query }) => getStaffPage(ctx, query)),
  write(contract.invite, (ctx, { body }) => invite(ctx, body)),
  write(contract.makeLink, (ctx, { params }) => makeLink(ctx, params.id)),
  write(contract.changeStaff, (ctx, { params, body }) => changeStaff(ctx, params.id, body)),
  write(contract.setRoles, (ctx, { params, body }) => setRoles(ctx, params.id, body.roles)),
  write(contract.leave, (ctx, { params, body }) => leave(ctx, params.id, body.to)),
  write(contract.reopen, (ctx, { params }) => reopen(ctx, params.id)),
];

export const staffAuthenticator: Authenticator = {
  recognise: async (ctx, { session }) => (session === null ? null : sessions.recogniseSession(ctx, session)),
  renew: sessions.renewSession,
};
