import { AppError } from '../../base/error.ts';
import { localTime } from '../../base/time.ts';
import { materialsAsked } from '../../engines/burden/materials.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { isTaken } from '../../platform/db/database.ts';
import { record } from '../../platform/happenings/happening.ts';
import { bodyOf } from './checks.views.ts';
import {
  factsOf,
  load,
  moved,
  note,
  refuseSuperseding,
  refuseWhatIsWrong,
  type Seen,
} from './documents.actions.ts';
import * as happenings from './documents.happenings.ts';
import * as store from './documents.store.ts';
import { documentsWords as w } from './documents.words.ts';
import { numberText } from './paper.rules.ts';
import { createIssue, takeCode, takeNumber } from './register.store.ts';

/**
 * Signs a document, which is dated this day. Who signs without a review before has reviewed it. Where nobody else of the
 * organisation may sign, its drafter does, and that is on record. Throws 422 where a rule refuses it, 403, 404, 409.
 */
export async function signDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document, alone } = await load(ctx, id, 'sign', seen);
  await refuseWhatIsWrong(ctx, document);
  const { staffId } = staffOf(ctx.actor);
  const reviewedBy = document.reviewedBy ?? staffId;
  const now = moved(ctx, document, { state: 'signed', reviewedBy, signedBy: staffId, signedAt: ctx.now });
  await store.saveDocument(ctx.db, now);
  await note(ctx, now, alone ? 'signedAlone' : 'signed', seen.comment);
  await record(ctx, happenings.signed, id, { ...factsOf(now), alone });
}

/**
 * Issues a signed document: here alone it gets its number, in the transaction that lays it down where nothing is
 * changed. Throws 409 where its code is another's or what it supersedes was superseded meanwhile; 422, 403, 404, 409.
 */
export async function issueDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'issue', seen);
  await refuseWhatIsWrong(ctx, document);
  const { supersedes, signedAt, content } = document;
  if (supersedes !== null) await refuseSuperseding(ctx, supersedes);
  const holder = await takeCode(ctx.db, ctx.city.id, document);
  if (holder !== document.organisationId) {
    const { name } = await bodyOf(ctx, holder);
    throw new AppError(409, 'code-taken', w.codeTaken, { code: content.code, name });
  }
  const { zone } = ctx.city;
  const year = Number(localTime(ctx.now, zone).day.slice(0, 4));
  const number = await takeNumber(ctx.db, ctx.city.id, document, year);
  const day = localTime(signedAt ?? ctx.now, zone).day;
  const given = { code: content.code, year, number };
  const numbered = numberText(given);
  const issued = { ...given, day, numbered, issuedAt: ctx.now, issuedBy: staffOf(ctx.actor).staffId };
  try {
    await createIssue(ctx.db, ctx.city.id, document, issued, materialsAsked(content.body));
  } catch (error) {
    // Two documents that supersede one, issued at the same moment.
    if (isTaken(error)) throw new AppError(409, 'not-supersedable', w.notSupersedable);
    throw error;
  }
  const now = moved(ctx, document, { state: 'issued' });
  await store.saveDocument(ctx.db, now);
  await note(ctx, now, 'issued');
  await record(ctx, happenings.issued, id, { ...factsOf(now), year, number, supersedes });
}
