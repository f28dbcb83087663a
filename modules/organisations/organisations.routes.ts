import { staffOf } from '../../platform/access/actor.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { read, write } from '../../platform/http/route.ts';
import * as actions from './organisations.actions.ts';
import { organisationsContract as contract } from './organisations.contract.ts';
import * as store from './organisations.store.ts';
import { settingsRoutes } from './settings.routes.ts';

export const organisationsRoutes = [
  ...settingsRoutes,
  write(contract.signIn, (ctx, { body }) => actions.signIn(ctx, body)),
  write(contract.signOut, (ctx) => actions.signOut(ctx)),
  read(contract.me, async (ctx) =>
    actions.describe(ctx, await store.getStaff(ctx.db, staffOf(ctx.actor).staffId)),
  ),
  read(contract.list, async (ctx) => ({
    organisations: (await store.listOrganisations(ctx.db)).filter(({ closed }) => !closed),
  })),
  read(contract.colleagues, async (ctx) => ({
    staff: await store.listColleagues(ctx.db, staffOf(ctx.actor).organisationId),
  })),
];

export const staffAuthenticator: Authenticator = {
  recognise: async (ctx, { session }) => (session === null ? null : actions.recogniseSession(ctx, session)),
  renew: actions.renewSession,
};
