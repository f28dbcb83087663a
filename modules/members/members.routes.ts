import { read, write, writeThen } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { join } from './actions/join.ts';
import { endMembership, revealMember } from './actions/members.ts';
import { importMembers, membersForm, planning } from './actions/sheet.ts';
import { membersContract as contract } from './members.contract.ts';
import { knownOf, listMembers, listProposals, oneMember } from './views/members.ts';
import { memberSheet } from './views/sheet.ts';

export const membersRoutes = [
  read(contract.proposals, (ctx, { query }) => listProposals(ctx, query)),
  read(contract.known, (ctx, { params }) => knownOf(ctx, params.id)),
  write(contract.join, (ctx, { body }) => join(ctx, body)),
  read(contract.exportSheet, (ctx, { params, query }) => memberSheet(ctx, params.id, query)),
  trialRoute(contract.trySheet, membersForm, async (ctx, { id }) => planning(ctx, id)),
  importRoute(contract.importSheet, membersForm, (ctx, taking, { id }) => importMembers(ctx, taking, id)),
  read(contract.list, (ctx, { params, query }) => listMembers(ctx, params.id, query)),
  writeThen(
    contract.end,
    (ctx, { params, body }) => endMembership(ctx, params.id, body),
    (ctx, { params }) => oneMember(ctx, params.id),
  ),
  write(contract.reveal, (ctx, { params, body }) => revealMember(ctx, params.id, body)),
];
