import { read, write } from '../../platform/http/route.ts';
import { adoptWeights, learnWeights, restoreWeights, tryWeights } from './actions/weigh.ts';
import { weighingContract as contract } from './contract/weighing.ts';
import { getTrial, getWeighing } from './views/weighing.ts';

export const weighingRoutes = [
  read(contract.weighing, (ctx) => getWeighing(ctx)),
  write(contract.tryWeights, (ctx, { body }) => tryWeights(ctx, body.weights)),
  write(contract.learnWeights, (ctx) => learnWeights(ctx)),
  read(contract.weighingTrial, (ctx, { params }) => getTrial(ctx, params.trial)),
  write(contract.adoptWeights, (ctx, { body }) => adoptWeights(ctx, body)),
  write(contract.restoreWeights, (ctx, { body }) => restoreWeights(ctx, body)),
];
