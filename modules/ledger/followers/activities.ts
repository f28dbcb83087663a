import type { WriteContext } from '../../../platform/access/context.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import * as activities from '../../activities/activities.happenings.ts';
import { findCountedActivity } from '../../activities/activities.public.ts';
import { activityRecord, type Told } from '../entries.rules.ts';

/**
 * What an activity counts as after this happening, in the place of all that it counted as before; null where the
 * happening is of something else, nothing where the activity was withdrawn.
 */
export async function ofActivity(ctx: WriteContext, found: Happening): Promise<Told[] | null> {
  const recorded = factsIf(activities.recorded, found);
  if (!recorded) return null;
  const counted = await findCountedActivity(ctx, found.subjectId, recorded.version);
  if (!counted) return [];
  const { kind, at, areaId, organisationIds, group, brand, attendance } = counted;
  const about = {
    ...{ record_kind: activityRecord, at, area_id: areaId, organisation_id: organisationIds[0] ?? null },
    ...{
      together: organisationIds,
      groups: group === null ? null : [group],
      brand: brand === '' ? null : brand,
    },
  };
  const amount = (of: string, quantity: number | null): Told[] =>
    quantity === null ? [] : [{ ...about, kind: of, quantity: String(quantity) }];
  const people: Told[] = attendance
    ? [
        {
          ...{ ...about, kind: kind === 'class' ? 'trained' : 'event_attendance' },
          quantity: String(attendance.count),
          basis: attendance.how === 'list' ? 'ledger' : 'on_spot',
          about: attendance.how === 'estimated',
        },
      ]
    : [];
  return [
    { ...about, kind: kind === 'class' ? 'class_held' : 'event_held' },
    ...people,
    ...amount('class_session', counted.sessions),
    ...amount('activity_days', counted.days),
    ...amount('households_helped', counted.households),
    ...amount('money_given', counted.moneyFen),
    ...amount('goods_given', counted.goodsFen),
  ];
}
