import { AppError, type FieldError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import * as happenings from '../assessment.happenings.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { type Content, emptyContent } from '../content.rules.ts';
import type { Draft, NewScheme } from '../contract/schemes.ts';
import type { Scheme } from '../contract/shapes.ts';
import { contentFaults } from '../scheme.rules.ts';
import * as store from '../store/schemes.ts';
import { knownOf } from '../views/known.ts';
import { type Field, fieldOf, ownOffice } from '../views/offices.ts';
import { draftOf, getScheme, publishedOf } from '../views/schemes.ts';
import { isNear } from '../years.rules.ts';
import { load, next, standsAt, today } from './load.ts';

function aDraft(ctx: WriteContext, schemeId: string, number: number, content: Content): store.EditionRecord {
  return {
    ...{ schemeId, number, state: 'draft', content, drafters: [staffOf(ctx.actor).staffId] },
    ...{ draftedAt: ctx.now, publishedBy: null, publishedAt: null, effectYear: null },
  };
}

/** Begins the one assessment of a year. Throws 403, and 409 where the office has one for it. */
export async function add(ctx: WriteContext, { year, title, contestDays }: NewScheme): Promise<Scheme> {
  const { id: officeId } = ownOffice(ctx, await fieldOf(ctx));
  if (!isNear(year, today(ctx))) throw refuseFields([{ path: 'year', text: w.yearFar }]);
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  const scheme = policy.allowKeep<store.SchemeRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, officeId, year, title, contestDays, state: 'draft' },
    ...by,
  });
  if (!(await store.createScheme(ctx.db, ctx.city.id, scheme))) {
    throw new AppError(409, 'year-twice', w.yearTwice, { year });
  }
  await store.createEdition(ctx.db, ctx.city.id, scheme, aDraft(ctx, scheme.id, 1, emptyContent));
  await record(ctx, happenings.begun, scheme.id, { office: officeId, year });
  return getScheme(ctx, scheme.id);
}

/** Bodies that another scheme of the year assesses already. */
export async function assessedFaults(
  ctx: WriteContext,
  field: Field,
  scheme: store.SchemeRecord,
  bodyIds: readonly string[],
): Promise<FieldError[]> {
  const elsewhere = await store.listAssessedElsewhere(ctx.db, scheme, bodyIds);
  return elsewhere.map(({ bodyId, title }) => ({
    ...{ path: 'bodyIds', text: w.assessedElsewhere },
    values: { name: field.ref(bodyId).shortName, year: scheme.year, title },
  }));
}

export function refuseFields(fields: readonly FieldError[]): AppError {
  return new AppError(400, 'bad-input', httpWords.badInput, {}, fields);
}

/**
 * Keeps a draft. What may not be scored is refused with its article; weights may still be on their way to one hundred.
 * Throws 400, 403, 404, 409.
 */
export async function save(
  ctx: WriteContext,
  id: string,
  { version, title, contestDays, content }: Draft,
): Promise<Scheme> {
  const { field, scheme, editions } = await load(ctx, id, version);
  const saved = policy.allowKeep(ctx.actor, next(ctx, scheme, { title, contestDays }));
  standsAt(scheme, 'draft', 'published');
  const draft = draftOf(editions);
  if (!draft) throw new AppError(409, 'no-draft', w.noDraft);
  const known = await knownOf(ctx, field, scheme.officeId, content.bodyIds);
  const faults = [
    ...contentFaults(content, known),
    ...(await assessedFaults(ctx, field, scheme, content.bodyIds)),
  ];
  if (faults.length > 0) {
    throw refuseFields(faults.map((fault) => ({ ...fault, path: `content.${fault.path}` })));
  }
  const drafters = [...new Set([...draft.drafters, staffOf(ctx.actor).staffId])];
  await store.saveScheme(ctx.db, saved);
  await store.saveEdition(ctx.db, saved, { ...draft, content, drafters, draftedAt: ctx.now });
  const facts = { office: scheme.officeId, year: scheme.year, edition: draft.number };
  await record(ctx, happenings.drafted, id, facts);
  return getScheme(ctx, id);
}

/** Begins another edition from the one in force, which holds until this one is published. Throws 403, 404, 409. */
export async function revise(ctx: WriteContext, id: string, version: number): Promise<Scheme> {
  const { scheme, editions } = await load(ctx, id, version);
  const revised = policy.allowKeep(ctx.actor, next(ctx, scheme, {}));
  standsAt(scheme, 'published');
  const [newest, published] = [editions[0], publishedOf(editions)];
  // Where one lies open already there is nothing to begin.
  if (!newest || !published || newest.state === 'draft') return getScheme(ctx, id);
  await store.saveScheme(ctx.db, revised);
  const edition = aDraft(ctx, id, newest.number + 1, published.content);
  await store.createEdition(ctx.db, ctx.city.id, revised, edition);
  const facts = { office: scheme.officeId, year: scheme.year, edition: edition.number };
  await record(ctx, happenings.drafted, id, facts);
  return getScheme(ctx, id);
}
