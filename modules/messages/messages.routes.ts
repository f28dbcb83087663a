import { read, write } from '../../platform/http/route.ts';
import { changeQuietHours, retry } from './actions/administer.ts';
import { receiveReply } from './actions/reply.ts';
import { messagesContract as contract } from './messages.contract.ts';
import { getOverview } from './messages.views.ts';

export const messagesRoutes = [
  write(contract.replies, async (ctx, { body }) => {
    const at = body.at === undefined ? ctx.now : new Date(body.at);
    await receiveReply(ctx, { ...body, at });
    return { taken: true as const };
  }),
  read(contract.overview, (ctx) => getOverview(ctx)),
  write(contract.retry, (ctx, { params }) => retry(ctx, params.id)),
  write(contract.quietHours, (ctx, { body }) => changeQuietHours(ctx, body)),
];
