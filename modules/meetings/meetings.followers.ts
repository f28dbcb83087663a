import { instantOf } from '../../base/time.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { factsIf, type Happening } from '../../platform/happenings/happening.ts';
import type { Told } from '../ledger/ledger.public.ts';
import * as happenings from './meetings.happenings.ts';

/** What the ledger counts a meeting that was held as: one for the city and in shares for those who came. */
export async function countMeeting({ city }: WriteContext, found: Happening): Promise<readonly Told[]> {
  const held = factsIf(happenings.held, found);
  if (!held) return [];
  const { office, day, area = null, together = [] } = held;
  return [
    {
      ...{ kind: 'joint_meeting', record_kind: 'joint_meeting', area_id: area, organisation_id: office },
      ...{ together: [office, ...together] },
      ...(day === undefined ? {} : { at: instantOf(day, '12:00', city.zone) }),
    },
  ];
}
