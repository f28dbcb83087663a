import { AppError } from '../../base/error.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { lagOf } from '../../platform/happenings/lag.ts';
import { listProtected } from '../needs/needs.public.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import { askingWords } from './asking.words.ts';
import { type Facet, facets, followerName, numberOfMonth } from './entries.rules.ts';
import * as policy from './ledger.policy.ts';
import { recordsOf } from './records.views.ts';
import { isRolledUp } from './store/entries.ts';
import {
  type Asked,
  countPersons,
  countPersonsOfEntries,
  listDaysOf,
  listStanding,
  type Part,
  readTally,
  type Sums,
  sumEntries,
} from './store/figures.ts';

/** Which entries a figure counts. Months are written `2026-11`, both of them counted. */
export interface FigureQuery {
  readonly kinds: readonly string[];
  /** An area with all that lies in it; all that the caller may see where null. */
  readonly area?: string | null;
  readonly organisation?: string | null;
  readonly from: string;
  readonly to: string;
  readonly facets?: Readonly<Partial<Record<Facet, string>>>;
  /** The instant it is a figure of; now where null or later than now. */
  readonly asOf?: Date | null;
}

export interface FigureRead extends Sums {
  /** Of each kind asked for, where there are entries. */
  readonly byKind: Readonly<Record<string, Sums>>;
  readonly asOf: Date;
  /** Whether all that has happened is counted by then. */
  readonly complete: boolean;
}

const nothing: Sums = {
  ...{ entries: 0, quantity: 0, share: 0, joint: 0, imported: 0, late: 0, corrected: 0 },
};

function added(a: Sums, b: Sums): Sums {
  return {
    ...{ entries: a.entries + b.entries, quantity: a.quantity + b.quantity, share: a.share + b.share },
    ...{ joint: a.joint + b.joint, imported: a.imported + b.imported },
    ...{ late: a.late + b.late, corrected: a.corrected + b.corrected },
  };
}

/** The instant asked about; null where it is now. */
export function pastOf({ now }: Pick<ReadContext, 'now'>, asOf: Date | null | undefined): Date | null {
  return asOf && asOf < now ? asOf : null;
}

async function askedOf(ctx: ReadContext, query: FigureQuery) {
  const { area = null, organisation = null } = query;
  const areas = await listAreas(ctx.db);
  if (area !== null && !areas.some(({ id }) => id === area)) throw notFound();
  if (organisation !== null && !(await listOrganisations(ctx.db)).some(({ id }) => id === organisation))
    throw notFound();
  if (query.from > query.to) {
    throw new AppError(400, 'bad-input', askingWords.backwards, {}, [
      { path: 'from', text: askingWords.backwards },
    ]);
  }
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
  const scope = policy.figureScopeOf(ctx.actor, { area, organisation }, parents);
  const asked: Asked = {
    ...{ kinds: query.kinds, from: numberOfMonth(query.from), to: numberOfMonth(query.to) },
    ...{ facets: query.facets ?? {}, asOf: pastOf(ctx, query.asOf) },
  };
  return { scope, asked };
}

/** The one facet a question can be read by from the roll-up, `''` for none, null where it must be counted. */
function facetOf({ facets: wanted, asOf }: Asked): Facet | '' | null {
  const named = facets.filter((facet) => wanted[facet] !== undefined);
  if (asOf !== null || named.length > 1 || wanted.basis === 'ledger') return null;
  return named[0] ?? '';
}

async function partsOf(ctx: ReadContext, scope: policy.FigureScope, asked: Asked): Promise<Part[]> {
  const facet = facetOf(asked);
  if (facet === null || !(await isRolledUp(ctx.db))) return sumEntries(ctx.db, scope, asked);
  const value = facet === '' ? '' : asked.facets[facet];
  return (await readTally(ctx.db, scope, asked, [facet])).filter((part) => part.value === value);
}

/**
 * Sums of entries at any area, organisation and stretch of months: from the roll-up by at most one facet and of now,
 * else counted from the entries. Numbers are exact: whoever shows them to somebody who does not read every number
 * (`readsExact`) passes them through `publishable` first. Throws 403 for what is not the caller's, 404 for an area or
 * organisation that is not there, 400 where `from` is after `to`.
 */
export async function readFigure(ctx: ReadContext, query: FigureQuery): Promise<FigureRead> {
  const { scope, asked } = await askedOf(ctx, query);
  const parts = await partsOf(ctx, scope, asked);
  return {
    ...parts.reduce<Sums>(added, nothing),
    byKind: Object.fromEntries(parts.map((part) => [part.kind, added(nothing, part)] as const)),
    asOf: asked.asOf ?? ctx.now,
    complete: (await lagOf(ctx.db, followerName)) === 0,
  };
}

/** Persons, each once, however many entries, months and organisations tell of them. Errors as {@link readFigure}. */
export async function readPersons(ctx: ReadContext, query: FigureQuery): Promise<number> {
  const { scope, asked } = await askedOf(ctx, query);
  if (facetOf(asked) !== '' || !(await isRolledUp(ctx.db)))
    return countPersonsOfEntries(ctx.db, scope, asked);
  return countPersons(ctx.db, scope, asked);
}

/** Sums by each value of one facet, as of now. Errors as {@link readFigure}. */
export async function readParts(
  ctx: ReadContext,
  query: Omit<FigureQuery, 'facets' | 'asOf'>,
  facet: Facet,
): Promise<{ readonly kind: string; readonly value: string; readonly sums: Sums }[]> {
  const { scope, asked } = await askedOf(ctx, query);
  const parts = await readTally(ctx.db, scope, asked, [facet]);
  return parts.map((part) => ({ kind: part.kind, value: part.value, sums: added(nothing, part) }));
}

/** Working days of all entries that tell them, for a middle. Errors as {@link readFigure}. */
export async function readDays(ctx: ReadContext, query: FigureQuery): Promise<number[]> {
  const { scope, asked } = await askedOf(ctx, query);
  return listDaysOf(ctx.db, scope, asked);
}

const pageSize = 50;

/**
 * The records a figure is made of, newest first, `page` from 1 with 50 each: category, outcome, time and place, never
 * words or names. Protected ones are in `total` and `hidden` and not among the records. Does not record that it was
 * opened, see `openFigure`. Errors as {@link readFigure}.
 */
export async function listRecordsOf(ctx: ReadContext, query: FigureQuery & { readonly page: number }) {
  const { scope, asked } = await askedOf(ctx, query);
  const found = await listStanding(ctx.db, scope, asked, {
    ...{ limit: pageSize, offset: (query.page - 1) * pageSize },
    hidden: await listProtected(ctx.db),
  });
  return { ...found, records: await recordsOf(ctx, found.entries), pageSize };
}
