import { addWorkingDays, type Day, instantOf, localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { counterOf } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import { appointmentText, standing } from '../appointments.rules.ts';
import type { Shift } from '../contract/shift.ts';
import { beginning } from '../earlier.rules.ts';
import * as policy from '../needs.policy.ts';
import { isOver, liveLegs, type NeedRecord, openDeadline, stateOf } from '../needs.rules.ts';
import { sentenceFor } from '../shift.rules.ts';
import { findNeed } from '../store/records.ts';
import { listOpenAt, listShiftLines } from '../store/shift.ts';
import { type Names, namesOf, staffNames } from './names.ts';

const mostOpen = 30;

function matterOf(record: NeedRecord, names: Names): Omit<Shift['open'][number], 'sentence' | 'kept'> {
  const { need } = record;
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  return {
    needId: need.id,
    reference: need.reference,
    words: beginning(maskNumbers(need.words), 40),
    saidAt: need.said_at.toISOString(),
    state: stateOf(record),
    lead: lead ? names.organisation(lead.organisation_id).shortName : null,
    deadline: openDeadline(record.legs),
  };
}

/** Short enough for a sentence: what to bring stays on the page. */
function agreedOf(record: NeedRecord, today: Day): string | null {
  const [found] = liveLegs(record).flatMap((leg) => standing(leg, today) ?? []);
  return found ? appointmentText({ ...found, bring: '' }, 'zh', today) : null;
}

/** What the last shift left, and what the caller's own counter would leave to the next. */
export async function getShift(ctx: ReadContext): Promise<Shift> {
  const staff = staffOf(ctx.actor);
  const scope = policy.queueScopeOf(staff);
  const names = await namesOf(ctx);
  const { stationId, staffIds } = await counterOf(ctx.db, staff.staffId);
  const lines = await listShiftLines(ctx.db, scope, stationId);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const { ids, hidden } = await listOpenAt(ctx.db, scope, {
    ...{ staffIds, today, most: mostOpen, until: addWorkingDays(today, 1, ctx.isWorkingDay) },
    since: instantOf(today, '00:00:00', ctx.city.zone),
  });
  const person = await staffNames(
    ctx,
    lines.map(({ staff_id }) => staff_id),
  );
  const seen = async (id: string): Promise<NeedRecord | null> => {
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
    return record && policy.sightOf(ctx.actor, record) === 'whole' ? record : null;
  };
  const left: Shift['left'] = [];
  for (const line of lines) {
    const record = await seen(line.need_id);
    if (!record) continue;
    left.push({
      ...matterOf(record, names),
      ...{ id: line.id, sentence: line.words, by: person(line.staff_id).name, at: line.at.toISOString() },
      over: isOver(stateOf(record)),
    });
  }
  const open: Shift['open'] = [];
  for (const id of ids) {
    const record = await seen(id);
    if (!record) continue;
    const matter = matterOf(record, names);
    const kept = lines.find(({ need_id }) => need_id === id);
    const { word, values } = sentenceFor({
      ...matter,
      deadline: matter.deadline && dayText(matter.deadline, 'zh', today),
      agreed: agreedOf(record, today),
    });
    open.push({ ...matter, sentence: kept?.words ?? say(word, 'zh', values), kept: kept !== undefined });
  }
  return { left, open, protected: hidden };
}
