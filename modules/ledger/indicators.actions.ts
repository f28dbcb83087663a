import { AppError, type FieldError } from '../../base/error.ts';
import { localTime } from '../../base/time.ts';
import type { Definition } from '../../engines/indicators/expression.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { findOrganisation, listStaffNames } from '../organisations/organisations.public.ts';
import { readVocabulary } from './indicator-vocabulary.views.ts';
import type { GivenContent, Indicator } from './indicators.contract.ts';
import * as happenings from './indicators.happenings.ts';
import { allowIndicators } from './indicators.policy.ts';
import {
  contentFaults,
  differingFields,
  type IndicatorContent,
  type IndicatorRecord,
  type IndicatorState,
} from './indicators.rules.ts';
import * as store from './indicators.store.ts';
import { editionsOf, merged, seenIndicator } from './indicators.views.ts';
import { indicatorsWords as w } from './indicators.words.ts';
import { readyMadeIndicators } from './ready-made.rules.ts';
import { mayBeScored } from './scoring.rules.ts';

interface How {
  readonly why: string;
  readonly restored: number | null;
}

function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, faults);
}

function editorOf({ actor }: WriteContext): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

/** What was given as it is kept. Throws 400 on the fields. */
async function checked(
  ctx: WriteContext,
  given: GivenContent,
  own: string | null,
  all: readonly IndicatorRecord[],
): Promise<IndicatorContent> {
  const vocabulary = await readVocabulary(ctx);
  const faults = contentFaults(given, own, all, vocabulary);
  const { organisationId } = given;
  if (organisationId !== null && !(await findOrganisation(ctx.db, organisationId))) {
    faults.push({ path: 'organisationId', text: w.noOrganisation });
  }
  refuse(faults);
  const { expression, decimals, wan } = given.definition as unknown as Definition;
  return { ...given, definition: { expression, decimals, wan } };
}

async function stale(ctx: WriteContext, { changedBy, changedAt }: IndicatorRecord): Promise<AppError> {
  const name =
    changedBy === null ? undefined : (await listStaffNames(ctx.db, [changedBy])).get(changedBy)?.name;
  if (name === undefined || changedAt === null) return new AppError(409, 'stale', w.staleSystem);
  const time = localTime(changedAt, ctx.city.zone).time.slice(0, 5);
  return new AppError(409, 'stale', w.stale, { name, time });
}

/** All of them, the city's own locked, and the one that was seen. Throws 403, 404, 409. */
async function load(ctx: WriteContext, code: string, version: number) {
  allowIndicators(ctx.actor, {});
  const all = merged(await store.lockOwn(ctx.db));
  const own = all.find((one) => one.code === code);
  if (!own) throw notFound();
  if (own.version !== version) throw await stale(ctx, own);
  return { all, own };
}

/** Keeps the new state with its edition; of a ready-made one the first version is written down with its first change. */
async function keep(ctx: WriteContext, indicator: IndicatorRecord, how: How): Promise<void> {
  const allowed = allowIndicators(ctx.actor, { ...indicator, changedBy: editorOf(ctx), changedAt: ctx.now });
  const { version, content, state, changedBy: byId } = allowed;
  // Somebody else changed the ready-made one in the same moment.
  if (!(await store.saveIndicator(ctx.db, ctx.city.id, allowed))) {
    throw new AppError(409, 'stale', w.staleSystem);
  }
  const made = readyMadeIndicators.find(({ code }) => code === indicator.code);
  if (made && version === made.version + 1) {
    const first = {
      ...made,
      restored: null,
      why: '',
      byId: null,
      at: ctx.now,
      scorable: mayBeScored(made.content.name),
    };
    await store.createEdition(ctx.db, ctx.city.id, allowed, first);
  }
  await store.createEdition(ctx.db, ctx.city.id, allowed, {
    ...how,
    version,
    content,
    state,
    byId,
    at: ctx.now,
    scorable: mayBeScored(content.name),
  });
}

const after = (ctx: WriteContext, one: IndicatorRecord) =>
  seenIndicator(ctx, { ...one, changedBy: editorOf(ctx), changedAt: ctx.now });

/** Throws 400 on the fields, 403. */
export async function addIndicator(
  ctx: WriteContext,
  { why, ...given }: GivenContent & { why: string },
): Promise<Indicator> {
  allowIndicators(ctx.actor, {});
  const all = merged(await store.lockOwn(ctx.db));
  const content = await checked(ctx, given, null, all);
  const code = `own-${Buffer.from(ctx.chance.bytes(6)).toString('hex')}`;
  const made: IndicatorRecord = {
    code,
    version: 1,
    content,
    state: 'live',
    changedBy: null,
    changedAt: null,
  };
  await keep(ctx, made, { why, restored: null });
  await record(ctx, happenings.indicatorAdded, ctx.city.id, { code });
  return after(ctx, made);
}

async function put(
  ctx: WriteContext,
  own: IndicatorRecord,
  content: IndicatorContent,
  how: How,
): Promise<Indicator> {
  if (own.state !== 'live') throw new AppError(409, 'retired', w.retired);
  const fields = differingFields(own.content, content);
  if (fields.length === 0) return seenIndicator(ctx, own);
  const next = { ...own, content, version: own.version + 1 };
  await keep(ctx, next, how);
  await record(ctx, happenings.indicatorChanged, ctx.city.id, {
    code: own.code,
    version: next.version,
    fields,
  });
  return after(ctx, next);
}

/** Throws 400 on the fields, 403, 404, 409 on an old version or a retired indicator. */
export async function changeIndicator(
  ctx: WriteContext,
  code: string,
  { version, why, ...given }: GivenContent & { version: number; why: string },
): Promise<Indicator> {
  const { all, own } = await load(ctx, code, version);
  return put(ctx, own, await checked(ctx, given, code, all), { why, restored: null });
}

/** Puts the content of an earlier version back. Throws 400 where it does not hold any more, 403, 404, 409. */
export async function restoreIndicator(
  ctx: WriteContext,
  code: string,
  { version, edition, why }: { version: number; edition: number; why: string },
): Promise<Indicator> {
  const { all, own } = await load(ctx, code, version);
  const found = (await editionsOf(ctx, code)).find((one) => one.version === edition);
  if (!found) throw new AppError(404, 'not-found', w.noEdition);
  refuse(contentFaults(found.content, code, all, await readVocabulary(ctx)));
  return put(ctx, own, found.content, { why, restored: edition });
}

/** Retires an indicator, which keeps its history, or brings it back. Throws 403, 404, 409. */
export async function setIndicatorState(
  ctx: WriteContext,
  code: string,
  { version, state, why }: { version: number; state: IndicatorState; why: string },
): Promise<Indicator> {
  const { own } = await load(ctx, code, version);
  if (own.state === state) return seenIndicator(ctx, own);
  const next = { ...own, state, version: own.version + 1 };
  await keep(ctx, next, { why, restored: null });
  const what = state === 'live' ? happenings.indicatorRestored : happenings.indicatorRetired;
  await record(ctx, what, ctx.city.id, { code, version: next.version });
  return after(ctx, next);
}
