import { AppError, type FieldError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { say, type Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { refuseDayOff } from '../../../platform/calendar/deadline.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreaIdsWithin } from '../../places/places.public.ts';
import type { MatterState } from '../kinds.rules.ts';
import { findMatterToChange, type MatterRecord } from '../store/matters.ts';
import { listSteps, type StepRecord } from '../store/steps.ts';
import { stateWords, supervisionRefusals as w } from '../supervision.words.ts';
import { scopeHere } from '../views/matters.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  const field: FieldError = { path, text, values };
  return new AppError(400, 'bad-input', httpWords.badInput, {}, [field]);
}

export const today = (ctx: WriteContext) => localTime(ctx.now, ctx.city.zone).day;

/** Throws 400 for a day that is over, and for a day off unless it is left knowingly. */
export function checkDue(ctx: WriteContext, due: string, anyway: boolean): void {
  if (due < today(ctx)) throw refuseField('due', w.duePast);
  refuseDayOff(ctx, due, { anyway, earliest: today(ctx) });
}

/**
 * An organisation that an office may give something to: one of its own area, or one that agreed to it at the meeting.
 * Throws 400.
 */
export async function checkOrganisation(
  ctx: WriteContext,
  id: string,
  { officeId, agreed }: { officeId: string; agreed: boolean },
): Promise<void> {
  const all = await listOrganisations(ctx.db);
  const [found, office] = [id, officeId].map((wanted) => all.find((one) => one.id === wanted));
  if (!found || found.closed) throw refuseField('organisationId', w.noSuchOrganisation);
  if (agreed || !office) return;
  const within = await listAreaIdsWithin(ctx.db, [office.areaId]);
  if (!within.includes(found.areaId)) {
    throw refuseField('organisationId', w.notHere, { name: found.shortName });
  }
}

export interface Loaded {
  readonly matter: MatterRecord;
  readonly steps: readonly StepRecord[];
}

/** A matter the caller sees, locked. Throws 404, and 409 on an old version. */
export async function load(ctx: WriteContext, id: string, version: number): Promise<Loaded> {
  const matter = await findMatterToChange(ctx.db, await scopeHere(ctx), id);
  if (!matter) throw notFound();
  if (matter.version !== version) throw new AppError(409, 'stale', w.stale);
  return { matter, steps: (await listSteps(ctx.db, [id])).get(id) ?? [] };
}

/** Throws 409 where it stands at anything else. */
export function standsAt({ state }: MatterRecord, ...wanted: readonly MatterState[]): void {
  if (wanted.includes(state)) return;
  throw new AppError(409, 'wrong-state', w.wrongState, { state: say(stateWords[state], 'zh') });
}

/** The same matter a version later, changed by the caller. */
export function next(
  ctx: WriteContext,
  matter: MatterRecord,
  change: Partial<Pick<MatterRecord, 'state' | 'organisationId' | 'due'>>,
): MatterRecord {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...matter, ...change, version: matter.version + 1, ...by };
}
