import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { stateWords, assessmentRefusals as w } from '../assessment.words.ts';
import type { SchemeState } from '../kinds.rules.ts';
import { type EditionRecord, findSchemeToChange, listEditions, type SchemeRecord } from '../store/schemes.ts';
import { type Field, fieldOf } from '../views/offices.ts';

export const today = (ctx: WriteContext) => localTime(ctx.now, ctx.city.zone).day;

export interface Loaded {
  readonly field: Field;
  readonly scheme: SchemeRecord;
  /** The newest in front. */
  readonly editions: readonly EditionRecord[];
}

/** A scheme the caller sees, locked; on the version they saw, where one is told. Throws 404, 409. */
export async function load(ctx: WriteContext, id: string, version: number | null): Promise<Loaded> {
  const field = await fieldOf(ctx);
  const scheme = await findSchemeToChange(ctx.db, field.scope, id);
  if (!scheme) throw notFound();
  if (version !== null && scheme.version !== version) throw new AppError(409, 'stale', w.stale);
  return { field, scheme, editions: (await listEditions(ctx.db, [id])).get(id) ?? [] };
}

/** Throws 409 where it stands at anything else. */
export function standsAt({ state }: SchemeRecord, ...wanted: readonly SchemeState[]): void {
  if (wanted.includes(state)) return;
  throw new AppError(409, 'wrong-state', w.wrongState, { state: say(stateWords[state], 'zh') });
}

/** The same a version later, changed by the caller. */
export function next(
  ctx: WriteContext,
  scheme: SchemeRecord,
  change: Partial<Pick<SchemeRecord, 'state' | 'title' | 'contestDays'>>,
): SchemeRecord {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...scheme, ...change, version: scheme.version + 1, ...by };
}
