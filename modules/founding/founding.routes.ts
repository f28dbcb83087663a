import { read, write, writeThen } from '../../platform/http/route.ts';
import { addFormRule, changeFounding, dropFounding, openFounding, takeStep } from './founding.actions.ts';
import { foundingContract as contract } from './founding.contract.ts';
import { formRulesSeen, listFoundings, oneFounding } from './founding.views.ts';

type OfOne = { readonly params: { readonly id: string } };
const seen = (ctx: Parameters<typeof oneFounding>[0], { params }: OfOne) => oneFounding(ctx, params.id);

export const foundingRoutes = [
  read(contract.list, (ctx, { query }) => listFoundings(ctx, query)),
  read(contract.rules, (ctx) => formRulesSeen(ctx)),
  writeThen(contract.addRule, (ctx, { body }) => addFormRule(ctx, body), formRulesSeen),
  write(contract.open, async (ctx, { body }) => oneFounding(ctx, await openFounding(ctx, body))),
  writeThen(contract.change, (ctx, { params, body }) => changeFounding(ctx, params.id, body), seen),
  writeThen(contract.step, (ctx, { params, body }) => takeStep(ctx, params.id, body), seen),
  writeThen(contract.drop, (ctx, { params, body }) => dropFounding(ctx, params.id, body), seen),
];
