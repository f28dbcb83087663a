import { AppError } from '../../base/error.ts';
import { accessWords } from './access.words.ts';
import { countFailure, KeptRefusal, type Limit, refuseIfTooMany } from './attempts.ts';
import type { WriteContext } from './context.ts';

const tokenTries: Limit = { what: 'gateway-token', most: 20, minutes: 15 };

/**
 * Throws 401 for everybody but the gateway, 429 after twenty wrong tokens from one address. The right token is never
 * held up by the wrong ones of others.
 */
export async function admitGateway(ctx: WriteContext, address: string): Promise<void> {
  if (ctx.actor.kind === 'gateway') return;
  if (ctx.actor.kind === 'staff') throw new AppError(403, 'not-yours', accessWords.notYours);
  await refuseIfTooMany(ctx, tokenTries, address);
  await countFailure(ctx, tokenTries, address);
  throw new KeptRefusal(401, 'not-the-gateway', accessWords.notTheGateway);
}
