import type { WriteContext } from '../../platform/access/context.ts';
import { read, write, writeThen } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { addBody, changeBody, setEnded } from './actions/bodies.ts';
import { addHolder, addPost, changeHolder, changePost } from './actions/posts.ts';
import { importPosts, planningPosts, postsForm } from './actions/posts-sheet.ts';
import { addRule, setDays, setThresholds } from './actions/settings.ts';
import { bodiesForm, importBodies, planning } from './actions/sheet.ts';
import { addSupportRule, importSupport, planningSupport, supportForm } from './actions/support.ts';
import { addApproval, addTerm, changeTerm } from './actions/terms.ts';
import { bodiesContract as contract } from './bodies.contract.ts';
import { describeBody, listPage } from './views/bodies.ts';
import { coverageOf, listUncovered, uncoveredSheet } from './views/coverage.ts';
import { postSheet } from './views/posts-sheet.ts';
import { rulesSeen } from './views/rules.ts';
import { bodySheet } from './views/sheet.ts';
import { supportOf, supportSheet } from './views/support.ts';

type OfBody = { readonly params: { readonly id: string } };
const seen = (ctx: Parameters<typeof describeBody>[0], { params }: OfBody) => describeBody(ctx, params.id);

export const bodiesRoutes = [
  read(contract.list, (ctx, { query }) => listPage(ctx, query)),
  read(contract.exportSheet, (ctx, { query }) => bodySheet(ctx, query)),
  trialRoute(contract.trySheet, bodiesForm, async (ctx) => planning(ctx)),
  importRoute(contract.importSheet, bodiesForm, importBodies),
  read(contract.one, seen),
  write(contract.add, async (ctx: WriteContext, { body }) => describeBody(ctx, await addBody(ctx, body))),
  writeThen(contract.change, (ctx, { params, body }) => changeBody(ctx, params.id, body), seen),
  writeThen(contract.setEnded, (ctx, { params, body }) => setEnded(ctx, params.id, body), seen),
  writeThen(contract.addTerm, (ctx, { params, body }) => addTerm(ctx, params.id, body), seen),
  writeThen(contract.changeTerm, (ctx, { params, body }) => changeTerm(ctx, params, body), seen),
  writeThen(contract.addApproval, (ctx, { params, body }) => addApproval(ctx, params.id, body), seen),
  write(contract.addPost, async (ctx, { params, body }) => {
    await addPost(ctx, params.id, body);
    return describeBody(ctx, params.id);
  }),
  writeThen(contract.changePost, (ctx, { params, body }) => changePost(ctx, params, body), seen),
  writeThen(contract.addHolder, (ctx, { params, body }) => addHolder(ctx, params.id, body), seen),
  writeThen(contract.changeHolder, (ctx, { params, body }) => changeHolder(ctx, params, body), seen),
  read(contract.exportPosts, (ctx, { query }) => postSheet(ctx, query)),
  trialRoute(contract.tryPosts, postsForm, async (ctx) => planningPosts(ctx)),
  importRoute(contract.importPosts, postsForm, importPosts),
  read(contract.exportSupport, (ctx, { query }) => supportSheet(ctx, query)),
  trialRoute(contract.trySupport, supportForm, async (ctx) => planningSupport(ctx)),
  importRoute(contract.importSupport, supportForm, importSupport),
  write(contract.addSupportRule, async (ctx, { body }) => {
    await addSupportRule(ctx, body);
    return {};
  }),
  read(contract.support, (ctx, { params }) => supportOf(ctx, params.id)),
  read(contract.rules, (ctx) => rulesSeen(ctx)),
  writeThen(contract.addRule, (ctx, { body }) => addRule(ctx, body), rulesSeen),
  writeThen(contract.setThresholds, (ctx, { body }) => setThresholds(ctx, body), rulesSeen),
  writeThen(contract.setDays, (ctx, { body }) => setDays(ctx, body), rulesSeen),
  read(contract.coverage, async (ctx, { query }) => ({ rows: await coverageOf(ctx, query) })),
  read(contract.uncovered, (ctx, { query }) => listUncovered(ctx, query)),
  read(contract.uncoveredSheet, (ctx, { query }) => uncoveredSheet(ctx, query)),
];
