import { AppError } from '../../../base/error.ts';
import type { Day } from '../../../base/time.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { latestExtension } from '../legs.rules.ts';
import { legRefusals as w } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import * as store from '../store/records.ts';
import { loadLeg } from './legs.ts';
import { legFacts, today } from './load.ts';

/** What an extension changes of a leg. Throws 400 on the field `path` where the day is not later, or too late. */
export function extensionOf(
  ctx: WriteContext,
  leg: LegRow,
  { deadline, why, path }: { deadline: Day; why: string; path: string },
) {
  const from = leg.deadline ?? today(ctx);
  const latest = latestExtension(from, today(ctx));
  const text = deadline <= from || deadline <= today(ctx) ? w.notLater : deadline > latest ? w.tooLong : null;
  if (text !== null) {
    const day = dayText(text === w.notLater ? from : latest, 'zh');
    throw new AppError(400, 'bad-input', text, { day }, [{ path, text }]);
  }
  return { deadline, extended_from: from, extended_at: ctx.now, extended_why: why };
}

/** Puts down that the deadline of a leg was moved. */
export async function tellExtended(
  ctx: WriteContext,
  record: NeedRecord,
  leg: LegRow,
  { extended_from: from, deadline: to }: ReturnType<typeof extensionOf>,
): Promise<void> {
  await happened(ctx, happenings.extended, record.need.id, { ...legFacts(record, leg), from, to });
}

/** Moves the deadline of a leg once, with a reason that the resident reads beside the new day. */
export async function extend(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, deadline, why }: { version: number; deadline: Day; why: string },
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'extend', version);
  const change = extensionOf(ctx, leg, { deadline, why, path: 'deadline' });
  await store.saveLeg(ctx.db, record, leg.id, change);
  await store.saveNeed(ctx.db, record, {});
  await tellExtended(ctx, record, leg, change);
}
