import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { lockConcern, saveConcern } from '../store/concerns.ts';
import { createResponse, listResponses } from '../store/findings.ts';
import * as happenings from '../voice.happenings.ts';
import { allowResponse, concernScope } from '../voice.policy.ts';
import { type ResponseAudience, type ResponseKind, stateBy } from '../voice.rules.ts';

export interface Responding {
  readonly version: number;
  readonly kind: ResponseKind;
  readonly audience: ResponseAudience;
  readonly text: string;
}

/** Says something to a concern, or why nothing is said; what was said before stays readable. Throws 400, 403, 404, 409. */
export async function respond(ctx: WriteContext, id: string, given: Responding): Promise<void> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const row = await lockConcern(ctx.db, concernScope(ctx.actor), id);
  if (!row) throw notFound();
  const allowed = allowResponse(ctx.actor, row, given);
  const number = (await listResponses(ctx.db, [id])).length + 1;
  await createResponse(ctx.db, allowed, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), concern_id: id, number },
    ...{ kind: given.kind, audience: given.audience, text: given.text },
    ...{ staff_id: staffId, organisation_id: organisationId, at: ctx.now },
  });
  const state = row.state === 'faded' ? 'faded' : stateBy(given.kind);
  await saveConcern(ctx.db, allowed, { state, version: row.version + 1 });
  await record(ctx, happenings.responded, id, { kind: given.kind, audience: given.audience, number });
}
