import { AppError } from '../../../base/error.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import * as people from '../../people/people.public.ts';
import type { FoundNeed } from '../contract/rights.ts';
import * as policy from '../needs.policy.ts';
import { stateOf } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { findNeed } from '../store/records.ts';
import { listNeedIdsOf } from '../store/rights.ts';
import { isNeedOfPhone } from '../views/known.ts';
import { phoneOf } from './dispatch.ts';
import { idNumberOf, today } from './load.ts';

/**
 * Looks for a person by telephone or identity number, for a purpose that the person can read. Gives the needs whose
 * words the caller may see; that there are others, or none, is one answer. Throws 400 unless one number is given.
 */
export async function findPerson(
  ctx: WriteContext,
  asked: { phone: string; idNumber: string; purpose: string },
): Promise<{ needs: FoundNeed[] }> {
  const phone = phoneOf(asked.phone);
  const idNumber = idNumberOf(asked.idNumber, today(ctx), 'idNumber');
  if ((phone === null) === (idNumber === null)) {
    throw new AppError(400, 'bad-input', refusalWords.searchOne, {}, [
      { path: 'phone', text: refusalWords.searchOne },
    ]);
  }
  const field = phone === null ? 'id_number' : 'phone';
  const value = phone ?? idNumber ?? '';
  const residents = await people.searchResidents(ctx, { field, value, purpose: asked.purpose });
  const needs: FoundNeed[] = [];
  for (const id of await listNeedIdsOf(ctx.db, residents)) {
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
    if (!record || policy.sightOf(ctx.actor, record) !== 'whole') continue;
    const { reference, said_at } = record.need;
    needs.push({ id, reference, state: stateOf(record), saidAt: said_at.toISOString() });
  }
  return { needs };
}

/** Where an address names a need itself: it opens for a browser whose holder showed the telephone left for it. */
export async function recogniseByPhone(
  ctx: ReadContext,
  needId: string,
  token: string,
): Promise<string | null> {
  return (await isNeedOfPhone(ctx, needId, token)) ? needId : null;
}
