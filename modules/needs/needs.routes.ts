import type { FileOwner } from '../../platform/files/open.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { read, write } from '../../platform/http/route.ts';
import { answerOnSpot, register } from './actions/counter.ts';
import { choose, decideConsent, dispatch } from './actions/dispatch.ts';
import { answer, decline, giveVerdict, takeOn } from './actions/handle.ts';
import { recogniseSecret, say } from './actions/say.ts';
import { ask, correctCategory, reveal, speak } from './actions/talk.ts';
import { needsContract as contract } from './needs.contract.ts';
import { fileOwner, maySeeFile, scopeOf } from './needs.policy.ts';
import { findNeed } from './store/records.ts';
import { getNeed } from './views/need.ts';
import { matchWords } from './views/proposals.ts';
import { getQueue } from './views/queue.ts';
import { getStory } from './views/story.ts';

export const needsRoutes = [
  read(contract.match, async (ctx, { body }) => ({ proposals: await matchWords(ctx, body) })),
  write(contract.say, (ctx, { body }) => say(ctx, { ...body, via: 'api' })),
  read(contract.mine, (ctx) => getStory(ctx)),
  write(contract.choose, (ctx, { body }) => choose(ctx, body)),
  write(contract.consent, (ctx, { params, body }) => decideConsent(ctx, params.leg, body)),
  write(contract.ask, (ctx, { body }) => ask(ctx, body)),
  write(contract.verdict, (ctx, { body }) => giveVerdict(ctx, body)),
  write(contract.answerOnSpot, (ctx, { body }) => answerOnSpot(ctx, body)),
  write(contract.register, (ctx, { body }) => register(ctx, body)),
  read(contract.queue, (ctx, { query }) => getQueue(ctx, query)),
  read(contract.get, (ctx, { params }) => getNeed(ctx, params.id)),
  write(contract.dispatch, (ctx, { params, body }) => dispatch(ctx, params.id, body)),
  write(contract.takeOn, (ctx, { params, body }) => takeOn(ctx, params, body)),
  write(contract.decline, (ctx, { params, body }) => decline(ctx, params, body)),
  write(contract.answer, (ctx, { params, body }) => answer(ctx, params, body)),
  write(contract.speak, (ctx, { params, body }) => speak(ctx, params.id, body)),
  write(contract.correct, (ctx, { params, body }) => correctCategory(ctx, params.id, body)),
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

/** Whoever holds a need's secret or its tracking code is its holder. */
export const holderAuthenticator: Authenticator = {
  recognise: async (ctx, { secret }) => {
    const needId = secret === null ? null : await recogniseSecret(ctx, secret);
    return needId === null ? null : { actor: { kind: 'holder', needId }, stale: false };
  },
};
