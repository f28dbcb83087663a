import { AppError, type FieldError } from '../../../base/error.ts';
import { say, type Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import * as policy from '../honours.policy.ts';
import type { RoundState, StepKind } from '../kinds.rules.ts';
import { type Jury, readJury } from '../store/jury.ts';
import { listNominations, type NominationRecord } from '../store/nominations.ts';
import { addStep, findRoundToChange, type RoundRecord, saveRound } from '../store/rounds.ts';
import { nearOf, officesOver } from '../views/around.ts';
import { stateWords, honoursRefusals as w } from '../words/honours.words.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  const field: FieldError = { path, text, values };
  return new AppError(400, 'bad-input', httpWords.badInput, {}, [field]);
}

/** A round the caller sees, locked. Throws 404, and 409 on an old version. */
export async function load(ctx: WriteContext, id: string, version: number | null): Promise<RoundRecord> {
  const round = await findRoundToChange(ctx.db, policy.scopeOf(ctx.actor), id);
  if (!round) throw notFound();
  if (version !== null && round.version !== version) throw new AppError(409, 'stale', w.stale);
  return round;
}

export interface Whole {
  readonly nominations: readonly NominationRecord[];
  readonly jury: Jury;
  readonly near: policy.Near;
  readonly offices: readonly string[];
}

/** What a decision about a round looks at. */
export async function loadWhole(ctx: WriteContext, { id, areaId }: RoundRecord): Promise<Whole> {
  const nominations = await listNominations(ctx.db, [id]);
  const jury = await readJury(ctx.db, id);
  return { nominations, jury, near: nearOf(jury, nominations), offices: await officesOver(ctx, areaId) };
}

/** Throws 409 where it stands at anything else. */
export function standsAt({ state }: RoundRecord, ...wanted: readonly RoundState[]): void {
  if (wanted.includes(state)) return;
  throw new AppError(409, 'wrong-state', w.wrongState, { state: say(stateWords[state], 'zh') });
}

type Change = Partial<
  Pick<RoundRecord, 'state' | 'publicityFrom' | 'publicityUntil' | 'taken' | 'resultNumber' | 'decidedBy'>
>;

/** The same round a version later, changed by the caller. */
export function next(ctx: WriteContext, round: RoundRecord, change: Change = {}): RoundRecord {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...round, ...change, version: round.version + 1, ...by };
}

/** Saves it with what happened. */
export async function save(
  ctx: WriteContext,
  round: Authorized<RoundRecord>,
  kind: StepKind,
  words: string,
): Promise<void> {
  await saveRound(ctx.db, round);
  await addStep(ctx.db, ctx.city.id, round, { kind, words });
}

export const factsOf = ({ organisationId, kind }: RoundRecord) => ({ organisation: organisationId, kind });
