import { localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import * as policy from '../assessment.policy.ts';
import { emptyContent, weightSum } from '../content.rules.ts';
import type { SchemeList } from '../contract/schemes.ts';
import type { Edition, Scheme } from '../contract/shapes.ts';
import { findSnapshot, listSnapshots, type SnapshotRecord } from '../store/results.ts';
import * as store from '../store/schemes.ts';
import { firstAppraisalDay, firstTakingDay, mayTakeOn } from '../years.rules.ts';
import { type Field, fieldOf } from './offices.ts';

/** A scheme with its editions, as the caller may see them: drafts only where they see all of it. */
export interface SeenScheme {
  readonly scheme: store.SchemeRecord;
  readonly editions: readonly store.EditionRecord[];
  readonly snapshot: SnapshotRecord | null;
  readonly whole: boolean;
  /** The caller's own body, where the published edition assesses it. */
  readonly ownBody: string | null;
}

export const draftOf = (editions: readonly store.EditionRecord[]) =>
  editions.find(({ state }) => state === 'draft') ?? null;
export const publishedOf = (editions: readonly store.EditionRecord[]) =>
  editions.find(({ state }) => state === 'published') ?? null;

/** Throws 404. */
export async function seenScheme(ctx: ReadContext, field: Field, id: string): Promise<SeenScheme> {
  const scheme = await store.findScheme(ctx.db, field.scope, id);
  if (!scheme) throw notFound();
  const all = (await store.listEditions(ctx.db, [id])).get(id) ?? [];
  const whole = field.scope.rows.officeIds.includes(scheme.officeId);
  const own = field.scope.rows.organisationId;
  const assessed = publishedOf(all)?.content.bodyIds.includes(own) ?? false;
  return {
    ...{ scheme, whole, snapshot: await findSnapshot(ctx.db, id), ownBody: assessed ? own : null },
    editions: whole ? all : all.filter(({ state }) => state === 'published'),
  };
}

/** What is common, and one's own, of a content. */
function ownPart({ content, ...edition }: store.EditionRecord, ownBody: string | null): store.EditionRecord {
  const lines = content.lines.filter(({ part, bodyId }) => part === 'common' || bodyId === ownBody);
  return { ...edition, content: { ...content, lines } };
}

function mayOf(ctx: ReadContext, field: Field, seen: SeenScheme): Scheme['may'] {
  const { scheme, editions, snapshot, ownBody } = seen;
  const keeps = policy.mayKeep(ctx.actor, scheme);
  const [draft, published] = [draftOf(editions), publishedOf(editions)];
  const { day } = localTime(ctx.now, ctx.city.zone);
  const open = scheme.state === 'draft' || scheme.state === 'published';
  return {
    edit: keeps && open && draft !== null,
    publish: open && draft !== null && policy.mayPublish(ctx.actor, scheme, field.scope, draft.drafters),
    revise: keeps && scheme.state === 'published' && draft === null,
    take: keeps && scheme.state === 'published' && published !== null && mayTakeOn(day, scheme.year),
    contest:
      ownBody !== null &&
      policy.mayContest(ctx.actor, ownBody) &&
      scheme.state === 'taken' &&
      snapshot !== null &&
      day <= snapshot.contestUntil,
    close: keeps && scheme.state === 'taken' && snapshot !== null && day > snapshot.contestUntil,
    follow: keeps && scheme.state === 'closed',
  };
}

/** Throws 404. */
export async function getScheme(ctx: ReadContext, id: string): Promise<Scheme> {
  const field = await fieldOf(ctx);
  const seen = await seenScheme(ctx, field, id);
  const { scheme, editions, snapshot, whole, ownBody } = seen;
  const person = await listPersons(ctx.db, [
    ...editions.flatMap(({ drafters, publishedBy }) => [...drafters, publishedBy]),
    snapshot?.takenBy ?? null,
  ]);
  const told = whole ? editions : editions.map((one) => ownPart(one, ownBody));
  const content = told[0]?.content ?? emptyContent;
  const draft = draftOf(editions);
  const halfOver = localTime(ctx.now, ctx.city.zone).day >= firstAppraisalDay(scheme.year);
  return {
    ...{ id, version: scheme.version, year: scheme.year, title: scheme.title, state: scheme.state },
    ...{ office: field.ref(scheme.officeId), contestDays: scheme.contestDays, whole, ownBody },
    editions: told.map(
      (one): Edition => ({
        ...{ number: one.number, state: one.state, effectYear: one.effectYear },
        content: { bodyIds: [...one.content.bodyIds], lines: one.content.lines.map(copied) },
        drafters: one.drafters.map((by) => person(by)?.name ?? ''),
        draftedAt: one.draftedAt.toISOString(),
        publishedBy: person(one.publishedBy)?.name ?? null,
        publishedAt: one.publishedAt?.toISOString() ?? null,
      }),
    ),
    bodies: content.bodyIds.map((bodyId) => ({
      ...field.ref(bodyId),
      level: field.level(bodyId),
      // Of others only what is common is known here, which tells no sum.
      sum: whole || bodyId === ownBody ? weightSum(content, bodyId) : 100,
    })),
    snapshot: snapshot && {
      ...{ takenOn: snapshot.takenOn, by: person(snapshot.takenBy)?.name ?? '', edition: snapshot.edition },
      ...{ contestUntil: snapshot.contestUntil, from: snapshot.from, to: snapshot.to },
    },
    takeFrom: firstTakingDay(scheme.year),
    halfFrom: halfOver && publishedOf(editions) ? firstAppraisalDay(scheme.year) : null,
    may: mayOf(ctx, field, seen),
    draftedMyself: draft !== null && policy.isAmong(ctx.actor, draft.drafters),
  };
}

type Line = store.EditionRecord['content']['lines'][number];

/** As the contract has it: lists that may be written to. */
function copied({ scoring, ...line }: Line): Edition['content']['lines'][number] {
  return {
    ...line,
    scoring:
      scoring.how === 'steps' ? { ...scoring, bands: scoring.bands.map((band) => ({ ...band })) } : scoring,
  };
}

/** Years with their schemes, the newest in front. */
export async function listSeenSchemes(ctx: ReadContext): Promise<SchemeList> {
  const field = await fieldOf(ctx);
  const schemes = await store.listSchemes(ctx.db, field.scope);
  const ids = schemes.map(({ id }) => id);
  const editions = await store.listEditions(ctx.db, ids);
  const taken = new Map((await listSnapshots(ctx.db, ids)).map((one) => [one.schemeId, one.takenOn]));
  const { organisationId } = field.scope.rows;
  const office = field.organisations.get(organisationId);
  const mine = schemes.filter(({ officeId }) => officeId === organisationId).map(({ year }) => year);
  const present = Number(localTime(ctx.now, ctx.city.zone).day.slice(0, 4));
  return {
    schemes: schemes.map(({ id, year, title, officeId, state }) => {
      const all = editions.get(id) ?? [];
      const whole = field.scope.rows.officeIds.includes(officeId);
      return {
        ...{ id, year, title, state, office: field.ref(officeId), takenOn: taken.get(id) ?? null },
        drafting: whole && draftOf(all) !== null,
        bodies: (whole ? all[0] : publishedOf(all))?.content.bodyIds.length ?? 0,
      };
    }),
    mayAdd: office?.kind === 'coordination' && policy.mayKeep(ctx.actor, { officeId: office.id }),
    nextYear: mine.includes(present) ? Math.max(...mine) + 1 : present,
  };
}
