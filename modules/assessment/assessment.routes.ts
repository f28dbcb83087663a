import { read, write } from '../../platform/http/route.ts';
import { answerAppraisal, appraise } from './actions/appraisals.ts';
import { contest, decide, followUp } from './actions/contests.ts';
import { add, revise, save } from './actions/draft.ts';
import { close, publish, take } from './actions/publish.ts';
import { assessmentContract as contract } from './assessment.contract.ts';
import { getAppraisals } from './views/appraisals.ts';
import { getEffect } from './views/effect.ts';
import { getChoices } from './views/known.ts';
import { getQuarter } from './views/quarter.ts';
import { getResults } from './views/results.ts';
import { getScheme, listSeenSchemes } from './views/schemes.ts';
import { resultSheet } from './views/sheet.ts';
import { tryLine } from './views/trial.ts';

export const assessmentRoutes = [
  read(contract.list, (ctx) => listSeenSchemes(ctx)),
  read(contract.quarter, (ctx) => getQuarter(ctx)),
  read(contract.choices, (ctx) => getChoices(ctx)),
  read(contract.trial, (ctx, { body }) => tryLine(ctx, body)),
  read(contract.one, (ctx, { params }) => getScheme(ctx, params.id)),
  write(contract.add, (ctx, { body }) => add(ctx, body)),
  write(contract.save, (ctx, { params, body }) => save(ctx, params.id, body)),
  read(contract.effect, (ctx, { params }) => getEffect(ctx, params.id)),
  write(contract.publish, (ctx, { params, body }) => publish(ctx, params.id, body)),
  write(contract.revise, (ctx, { params, body }) => revise(ctx, params.id, body.version)),
  write(contract.take, (ctx, { params, body }) => take(ctx, params.id, body.version)),
  read(contract.results, (ctx, { params }) => getResults(ctx, params.id)),
  read(contract.sheet, (ctx, { params, query }) => resultSheet(ctx, params.id, query.format)),
  write(contract.contest, (ctx, { params, body }) => contest(ctx, params.id, body)),
  write(contract.decide, (ctx, { params, body }) => decide(ctx, params.id, body)),
  write(contract.close, (ctx, { params, body }) => close(ctx, params.id, body.version)),
  read(contract.appraisals, (ctx, { params }) => getAppraisals(ctx, params.id)),
  write(contract.appraise, (ctx, { params, body }) => appraise(ctx, params, body)),
  write(contract.answerAppraisal, (ctx, { params, body }) => answerAppraisal(ctx, params, body)),
  write(contract.followUp, (ctx, { params, body }) => followUp(ctx, params.id, body)),
];
