import { AppError } from '../../../base/error.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../assessment.happenings.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import type { Appraisal, AppraisalWords } from '../contract/appraisals.ts';
import { listAppraisals, saveAppraisal } from '../store/appraisals.ts';
import { appraisedScheme, getAppraisals, halfFigures } from '../views/appraisals.ts';
import { load, standsAt } from './load.ts';

interface Ids {
  readonly id: string;
  readonly organisation: string;
}

async function told(ctx: WriteContext, { id, organisation }: Ids): Promise<Appraisal> {
  const { appraisals } = await getAppraisals(ctx, id);
  const found = appraisals.find(({ body }) => body.id === organisation);
  if (!found) throw notFound();
  return found;
}

/** The scheme, locked, with what is written of one of its bodies. Throws 404, 409. */
async function loadAppraisal(ctx: WriteContext, { id, organisation }: Ids, version: number) {
  const { field, scheme } = await load(ctx, id, null);
  const appraised = await appraisedScheme(ctx, field, id);
  if (!appraised.edition.content.bodyIds.includes(organisation)) throw notFound();
  const before = (await listAppraisals(ctx.db, id)).find(({ bodyId }) => bodyId === organisation) ?? null;
  const check = () => {
    standsAt(scheme, 'published');
    if ((before?.version ?? 0) !== version) throw new AppError(409, 'stale', w.stale);
  };
  return { field, scheme, appraised, before, check };
}

/** Writes of a body in words; the values beside them stay as they were when it was first written. Throws 403, 404, 409. */
export async function appraise(
  ctx: WriteContext,
  ids: Ids,
  { version, words }: AppraisalWords,
): Promise<Appraisal> {
  const { field, scheme, appraised, before, check } = await loadAppraisal(ctx, ids, version);
  policy.allowKeep(ctx.actor, scheme);
  check();
  const bodyId = ids.organisation;
  const figures = before?.figures ?? (await halfFigures(ctx, field, appraised, [bodyId])).get(bodyId) ?? [];
  const written = policy.allowKeep(ctx.actor, {
    ...{ officeId: scheme.officeId, schemeId: ids.id, bodyId, version: version + 1, words, figures },
    ...{ writtenBy: staffOf(ctx.actor).staffId, writtenAt: ctx.now },
    ...{ answer: before?.answer ?? null, answeredBy: before?.answeredBy ?? null },
    answeredAt: before?.answeredAt ?? null,
  });
  await saveAppraisal(ctx.db, ctx.city.id, written);
  await record(ctx, happenings.appraised, ids.id, { body: bodyId, by: 'office' });
  return told(ctx, ids);
}

/** The body says in its own words what it thinks of it. Throws 403, 404, 409. */
export async function answerAppraisal(
  ctx: WriteContext,
  ids: Ids,
  { version, words }: AppraisalWords,
): Promise<Appraisal> {
  const { before, check } = await loadAppraisal(ctx, ids, version);
  if (before === null) throw notFound();
  const answered = policy.allowContest(ctx.actor, {
    ...{ ...before, version: version + 1, answer: words },
    ...{ answeredBy: staffOf(ctx.actor).staffId, answeredAt: ctx.now },
  });
  check();
  await saveAppraisal(ctx.db, ctx.city.id, answered);
  await record(ctx, happenings.appraised, ids.id, { body: ids.organisation, by: 'body' });
  return told(ctx, ids);
}
