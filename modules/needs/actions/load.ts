import { AppError } from '../../../base/error.ts';
import { readIdNumber } from '../../../base/id-card.ts';
import { addWorkingDays, type Day, localTime, workingDaysBetween } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { findLatest } from '../../../platform/happenings/latest.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { answerDays, type Pressing } from '../deadlines.rules.ts';
import { heard } from '../needs.happenings.ts';
import { type NeedScope, scopeOf } from '../needs.policy.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { refreshLines } from '../store/lines.ts';
import { findNeedToChange } from '../store/records.ts';
import { keepTogether } from './together.ts';

/** At the end of the transaction every queue shows the need as it is then; whoever acts has heard what was written. */
export function keepLines(ctx: WriteContext, id: string): void {
  const heardBy = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  ctx.atEnd(`needs.line ${id}`, () => refreshLines(ctx.db, id, heardBy));
}

/** The need within the scope, locked for this change, or null. */
export async function lock(ctx: WriteContext, scope: NeedScope, id: string): Promise<NeedRecord | null> {
  const record = await findNeedToChange(ctx.db, scope, id);
  if (record) {
    keepLines(ctx, id);
    ctx.atEnd(`needs.merging ${id}`, () => keepTogether(ctx, id));
  }
  return record;
}

/** The need, locked for this change. Throws 404 outside the caller's scope. */
export async function load(ctx: WriteContext, id: string): Promise<NeedRecord> {
  const record = await lock(ctx, scopeOf(ctx.actor), id);
  if (!record) throw notFound();
  return record;
}

/** The holder's own need, locked for this change. Throws 404 for everybody else. */
export async function loadHeld(ctx: WriteContext): Promise<NeedRecord> {
  if (ctx.actor.kind !== 'holder') throw notFound();
  return load(ctx, ctx.actor.needId);
}

/** Throws 409 `stale` with who changed it and when, if the caller decided on an older version. */
export async function refuseStale(ctx: WriteContext, record: NeedRecord, version: number): Promise<void> {
  if (record.need.version === version) return;
  // That somebody read it changed nothing.
  const latest = await findLatest(ctx.db, record.need.id, heard.name);
  const time = latest ? localTime(latest.at, ctx.city.zone).time.slice(0, 5) : '';
  if (latest?.actorKind === 'staff' && latest.actorId !== null) {
    const name = (await listStaffNames(ctx.db, [latest.actorId])).get(latest.actorId)?.name ?? '';
    throw new AppError(409, 'stale', refusalWords.staleByStaff, { name, time });
  }
  if (latest?.actorKind === 'process') throw new AppError(409, 'stale', httpWords.stale);
  throw new AppError(409, 'stale', refusalWords.staleByResident, { time });
}

/** A typed identity number as 18 characters, null where none was typed; throws 400 on the field where it is none. */
export function idNumberOf(typed: string, on: Day, path: string): string | null {
  if (typed === '') return null;
  const { number, problem } = readIdNumber(typed, on);
  if (number !== null) return number;
  const text = { form: refusalWords.badIdForm, date: refusalWords.badIdDate, check: refusalWords.badIdCheck };
  throw new AppError(400, 'bad-input', text[problem], {}, [{ path, text: text[problem] }]);
}

/** The leg of this need, or 404. */
export function legOf(record: NeedRecord, legId: string): LegRow {
  const leg = record.legs.find(({ id }) => id === legId);
  if (!leg) throw notFound();
  return leg;
}

export function today(ctx: ReadContext): Day {
  return localTime(ctx.now, ctx.city.zone).day;
}

/** Whoever is told before this hour of a working day that somebody rings is rung the same day. */
const ringsToday = '16:00';

/** The day by whose end somebody rings who is told so now. */
export function ringBy(ctx: ReadContext): Day {
  const { day, time } = localTime(ctx.now, ctx.city.zone);
  return ctx.isWorkingDay(day) && time < ringsToday ? day : dueIn(ctx, 1);
}

/** The day `count` working days from today. */
export function dueIn(ctx: ReadContext, count: number): Day {
  return addWorkingDays(today(ctx), count, ctx.isWorkingDay);
}

/** How much a need presses. */
export function pressingOf({ need }: NeedRecord): Pressing {
  const { urgency, kind } = need;
  return { urgency, kind };
}

/** The day by which a leg is to be answered: as its service promises, else as the city set; sooner where it presses. */
export async function answerBy(
  ctx: ReadContext,
  record: NeedRecord,
  promiseDays: number | undefined,
): Promise<Day> {
  const days = answerDays(await listDeadlines(ctx.db), pressingOf(record), today(ctx), promiseDays);
  return dueIn(ctx, days);
}

/** Whole working days from an instant until now; 0 on the same day. */
export function daysSince(ctx: ReadContext, at: Date): number {
  return workingDaysBetween(localTime(at, ctx.city.zone).day, today(ctx), ctx.isWorkingDay);
}

/** Where a need belongs, for every happening that is counted. */
export function placeOf({ need }: NeedRecord): { area: string | null; category: string | null } {
  return { area: need.area_id, category: need.category_code };
}

/** What every happening of one leg tells. */
export function legFacts(record: NeedRecord, leg: LegRow) {
  return { ...placeOf(record), organisation: leg.organisation_id, leg: leg.id, service: leg.service_id };
}
