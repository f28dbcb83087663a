import { AppError } from '../../../base/error.ts';
import { addDays } from '../../../base/time.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { mostExtension } from '../legs.rules.ts';
import { legRefusals as w } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as store from '../store/records.ts';
import { loadLeg } from './legs.ts';
import { legFacts, today } from './load.ts';

/** Moves the deadline of a leg once, with a reason that the resident reads beside the new day. */
export async function extend(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, deadline, why }: { version: number; deadline: string; why: string },
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'extend', version);
  const from = leg.deadline ?? today(ctx);
  const latest = addDays(from > today(ctx) ? from : today(ctx), mostExtension);
  const text = deadline <= from || deadline <= today(ctx) ? w.notLater : deadline > latest ? w.tooLong : null;
  if (text !== null) {
    const day = dayText(text === w.notLater ? from : latest, 'zh');
    throw new AppError(400, 'bad-input', text, { day }, [{ path: 'deadline', text }]);
  }
  const change = { deadline, extended_from: from, extended_at: ctx.now, extended_why: why };
  await store.saveLeg(ctx.db, record, leg.id, change);
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.extended, record.need.id, { ...legFacts(record, leg), from, to: deadline });
}
