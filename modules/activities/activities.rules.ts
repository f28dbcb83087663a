import type { FieldError } from '../../base/error.ts';
import type { Day } from '../../base/time.ts';
import type { ActivityFields } from './activities.contract.ts';
import { activitiesWords as w } from './activities.words.ts';

/** What the fields contradict, each on the field to look at. `today` is in the city's zone. */
export function problemsOf(fields: ActivityFields, today: Day): FieldError[] {
  const { fromDay, toDay, kind, sessions, attendance, countedHow, countedBy } = fields;
  const problems: FieldError[] = [];
  const add = (path: keyof ActivityFields, text: FieldError['text']) => problems.push({ path, text });
  if (toDay < fromDay) add('toDay', w.endsBefore);
  else if (toDay > today) add('toDay', w.notHeldYet);
  if (kind === 'event' && sessions !== null) add('sessions', w.sessionsOfClass);
  if (attendance !== null && countedHow === null) add('countedHow', w.howCounted);
  if (attendance !== null && countedHow !== 'list' && countedBy === '') add('countedBy', w.whoCounted);
  if (attendance === null && countedHow !== null) add('attendance', w.howMany);
  if (fields.moneyFen !== null && fields.moneySource === '') add('moneySource', w.whoseMoney);
  if (fields.goodsFen !== null && fields.goodsValuedBy === '') add('goodsValuedBy', w.whoValued);
  if (fields.goodsFen !== null && fields.goodsWhat === '') add('goodsWhat', w.whichGoods);
  if (fields.partnerIds.includes(fields.organisationId)) add('partnerIds', w.partnerIsLead);
  return problems;
}

/** Names of the fields in which two versions differ. */
export function differing(before: ActivityFields, after: ActivityFields): (keyof ActivityFields)[] {
  return (Object.keys(after) as (keyof ActivityFields)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
}
