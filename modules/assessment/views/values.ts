import { leastShown } from '../../../base/small-counts.ts';
import { localTime, monthBounds } from '../../../base/time.ts';
import { earlier, type Period } from '../../../engines/indicators/periods.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { exactReaders, readIndicatorEditions } from '../../ledger/ledger.public.ts';
import { countMet, listTogether, type Together } from '../../needs/needs.public.ts';
import { listAreaIdsWithin } from '../../places/places.public.ts';
import { type Content, type Line, linesOf } from '../content.rules.ts';
import type { Measure, Unscored } from '../kinds.rules.ts';
import { pointsOf } from '../scoring.rules.ts';
import type { Field } from './offices.ts';

interface Value {
  readonly value: number | null;
  readonly unscored: Unscored | null;
  /** Whether everybody may read it. */
  readonly open: boolean;
}

export interface Scored extends Value {
  readonly last: number | null;
  /** Hundredths of a point. */
  readonly points: number | null;
}

type Read = (bodyId: string, line: Pick<Line, 'source' | 'part'>, period: Period) => Promise<Value>;

const isFew = (count: number) => count > 0 && count < leastShown;
const unscored = (why: Unscored): Value => ({ value: null, unscored: why, open: true });

function shareOf(part: number, whole: number): Value {
  if (whole === 0) return unscored('none');
  // So few tell nothing as a share.
  if (isFew(whole)) return unscored('few');
  const value = Math.round((part / whole) * 1000) / 10;
  return { value, unscored: null, open: !isFew(part) && !isFew(whole - part) };
}

function ofTogether(measure: Exclude<Measure, 'unmet-met'>, one: Together | undefined): Value {
  if (!one) return shareOf(0, 0);
  switch (measure) {
    case 'called-solved':
      return shareOf(one.calledConfirmed, one.called);
    case 'came-taken':
      return shareOf(one.takenOn, one.asked);
    case 'came-in-time':
      return shareOf(one.inTime, one.due);
    case 'came-solved':
      return shareOf(one.cameConfirmed, one.came);
  }
}

/** Keeps what was asked once under a key. */
function once<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, ask) => {
    const found = known.get(key) ?? ask();
    known.set(key, found);
    return found;
  };
}

const keyOf = ({ from, to }: Period) => `${from} ${to}`;

function measureReader(
  ctx: ReadContext,
  field: Field,
): (body: string, of: Measure, in_: Period) => Promise<Value> {
  const { zone } = ctx.city;
  const [together, met] = [once<Together[]>(), once<Value>()];
  const spanOf = ({ from, to }: Period) => ({
    ...{ from: monthBounds(from, zone).from, to: monthBounds(to, zone).to },
  });
  return async (bodyId, measure, period) => {
    const span = spanOf(period);
    if (measure === 'unmet-met') {
      const areaId = field.organisations.get(bodyId)?.areaId ?? '';
      const isTop = field.areas.get(areaId)?.parentId === null;
      return met(`${areaId} ${keyOf(period)}`, async () => {
        const areas = isTop ? null : await listAreaIdsWithin(ctx.db, [areaId]);
        const found = await countMet(ctx.db, { ...span, asOf: ctx.now, areas });
        return shareOf(found.met, found.unmet);
      });
    }
    const { day: today } = localTime(ctx.now, zone);
    const all = await together(keyOf(period), () => listTogether(ctx.db, { ...span, today, zone }));
    return ofTogether(
      measure,
      all.find(({ organisationId }) => organisationId === bodyId),
    );
  };
}

/** Values of indicators in the edition that the line names, for bodies within the office's area. */
async function indicatorReading(ctx: ReadContext, field: Field, officeId: string) {
  const editions = await readIndicatorEditions(ctx);
  const top = field.organisations.get(officeId)?.areaId ?? '';
  const area = field.areas.get(top)?.parentId === null ? {} : { area: top };
  const readers = once<Awaited<ReturnType<typeof exactReaders>>>();
  return async (
    bodyId: string,
    { code, edition }: { code: string; edition: number },
    period: Period,
    bodyIds: readonly string[],
  ): Promise<Value> => {
    const query = { range: 'city' as const, ...area, ...period };
    const one = await readers(`${String(edition)} ${keyOf(period)} ${bodyIds.join(' ')}`, () =>
      exactReaders(ctx, query, bodyIds, (wanted) =>
        editions(wanted).filter(({ version }) => version === edition),
      ),
    );
    const decimals = editions(code).find(({ version }) => version === edition)?.content.definition.decimals;
    const found = await one(bodyId, code, { decimals: decimals ?? 0, wan: false });
    if (!found) return unscored('no_source');
    const { state, number, n } = found.value;
    if (state !== 'told') return unscored(state === 'withheld' ? 'few' : state);
    // What is one to four stays untold, and points would tell it.
    return isFew(n ?? 0) ? unscored('few') : { value: number, unscored: null, open: found.open };
  };
}

/**
 * Reads values for the bodies of an office, a line that is common to several for all of them at once. The caller is one
 * who reads its whole area.
 */
export async function valueReader(
  ctx: ReadContext,
  field: Field,
  officeId: string,
  bodyIds: readonly string[],
): Promise<Read> {
  const indicator = await indicatorReading(ctx, field, officeId);
  const measure = measureReader(ctx, field);
  return (bodyId, { source, part }, period) =>
    source.kind === 'indicator'
      ? indicator(bodyId, source, period, part === 'common' ? bodyIds : [bodyId])
      : measure(bodyId, source.measure, period);
}

async function scored(read: Read, field: Field, bodyId: string, line: Line, period: Period): Promise<Scored> {
  const now = await read(bodyId, line, period);
  const { value } = now;
  if (value === null) return { ...now, last: null, points: null, unscored: now.unscored ?? 'none' };
  const compares = line.scoring.how === 'better';
  const before = compares ? await read(bodyId, line, earlier(period, 'last_year')) : null;
  const last = before?.value ?? null;
  const points = pointsOf(line.scoring, field.level(bodyId), { value, last });
  const open = now.open && (before?.open ?? true);
  return { value, last, points, open, unscored: points === null ? 'no_last_year' : null };
}

/** Each line of each body, as the period's ledger has it: body → key of the line → what it comes to. */
export async function scoreAll(
  ctx: ReadContext,
  field: Field,
  officeId: string,
  content: Content,
  period: Period,
): Promise<Map<string, Map<string, Scored>>> {
  const read = await valueReader(ctx, field, officeId, content.bodyIds);
  const all = new Map<string, Map<string, Scored>>();
  for (const bodyId of content.bodyIds) {
    const own = new Map<string, Scored>();
    for (const line of linesOf(content, bodyId)) {
      own.set(line.key, await scored(read, field, bodyId, line, period));
    }
    all.set(bodyId, own);
  }
  return all;
}
