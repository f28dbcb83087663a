import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { linesOf, sameSource } from '../content.rules.ts';
import type { Appraisal, Appraisals } from '../contract/appraisals.ts';
import * as store from '../store/appraisals.ts';
import type { EditionRecord } from '../store/schemes.ts';
import { firstAppraisalDay, halfOf } from '../years.rules.ts';
import { sourcesOf } from './known.ts';
import { type Field, fieldOf } from './offices.ts';
import { publishedOf, type SeenScheme, seenScheme } from './schemes.ts';
import { valueReader } from './values.ts';

export interface Appraised extends SeenScheme {
  readonly edition: EditionRecord;
}

/** A published scheme whose first half year is over. Throws 404, 409. */
export async function appraisedScheme(ctx: ReadContext, field: Field, id: string): Promise<Appraised> {
  const seen = await seenScheme(ctx, field, id);
  const edition = publishedOf(seen.editions);
  const { year } = seen.scheme;
  const { day } = localTime(ctx.now, ctx.city.zone);
  if (!edition || day < firstAppraisalDay(year)) {
    throw new AppError(409, 'too-early', w.halfTooEarly, { year, day: firstAppraisalDay(year) });
  }
  return { ...seen, edition };
}

/** Values of the half year for some bodies: what counts, never what it would give. */
export async function halfFigures(
  ctx: ReadContext,
  field: Field,
  { scheme, edition }: Appraised,
  bodyIds: readonly string[],
): Promise<Map<string, store.Figure[]>> {
  const read = await valueReader(ctx, field, scheme.officeId, bodyIds);
  const sources = await sourcesOf(ctx);
  const found = new Map<string, store.Figure[]>();
  for (const bodyId of bodyIds) {
    const figures: store.Figure[] = [];
    for (const line of linesOf(edition.content, bodyId)) {
      const { key, name, source } = line;
      const { value, unscored, open } = await read(bodyId, line, halfOf(scheme.year));
      const unit = sources.find((one) => sameSource(one.source, source))?.unit ?? { zh: '', en: '' };
      figures.push({ line: key, name, value, unscored, open, unit: { zh: unit.zh, en: unit.en } });
    }
    found.set(bodyId, figures);
  }
  return found;
}

/** Bodies with what was written of them, for whoever sees it all; for a body its own. Throws 404, 409. */
export async function getAppraisals(ctx: ReadContext, id: string): Promise<Appraisals> {
  const field = await fieldOf(ctx);
  const appraised = await appraisedScheme(ctx, field, id);
  const { scheme, edition, whole, ownBody } = appraised;
  const written = new Map((await store.listAppraisals(ctx.db, id)).map((one) => [one.bodyId, one]));
  const bodyIds = edition.content.bodyIds.filter((bodyId) => whole || bodyId === ownBody);
  const blank = whole ? bodyIds.filter((bodyId) => !written.has(bodyId)) : [];
  const figures = await halfFigures(ctx, field, appraised, blank);
  const person = await listPersons(
    ctx.db,
    [...written.values()].flatMap(({ writtenBy, answeredBy }) => [writtenBy, answeredBy]),
  );
  const open = scheme.state === 'published';
  return {
    ...halfOf(scheme.year),
    appraisals: bodyIds.map((bodyId): Appraisal => {
      const one = written.get(bodyId);
      const exact = policy.readsExact(ctx.actor, bodyId);
      return {
        ...{ body: field.ref(bodyId), version: one?.version ?? 0, words: one?.words ?? '' },
        figures: (one?.figures ?? figures.get(bodyId) ?? []).map(
          ({ name, value, unscored, unit, open: told }) => ({
            ...{ name, unit, value: told || exact ? value : null },
            unscored: told || exact ? unscored : 'few',
          }),
        ),
        by: person(one?.writtenBy ?? null)?.name ?? null,
        at: one?.writtenAt.toISOString() ?? null,
        ...{ answer: one?.answer ?? null, answeredBy: person(one?.answeredBy ?? null)?.name ?? null },
        mayWrite: open && policy.mayKeep(ctx.actor, scheme),
        mayAnswer: open && one !== undefined && policy.mayContest(ctx.actor, bodyId),
      };
    }),
  };
}
