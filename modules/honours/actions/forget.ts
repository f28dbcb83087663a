import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../honours.happenings.ts';
import { forgetContacts } from '../store/forgotten.ts';

/** What a resident left to be asked back is needed no longer than the round told them. */
export async function forgetOldContacts(ctx: WriteContext): Promise<void> {
  for (const { roundId, organisationId, kind, contacts } of await forgetContacts(ctx.db, ctx.now)) {
    await record(ctx, happenings.contactsForgotten, roundId, {
      organisation: organisationId,
      kind,
      contacts,
    });
  }
}
