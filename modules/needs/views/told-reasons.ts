import type { Ask, Match } from '../../../engines/matching/interface.ts';
import type { Doors } from '../../../engines/text/opening.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SearchableService } from '../../services/services.public.ts';
import type { Reason } from '../contract/proposal.ts';
import { type Experience, fewestTold } from '../experience.rules.ts';
import { doorsNow, doorsReason } from './doors.ts';
import { experienceOfServices } from './experience.ts';
import type { Names } from './names.ts';

/** What is known of services beside what is written of them. */
export interface Known {
  /** For the matcher, as it was known at that moment. */
  readonly ask: (at: Date) => Pick<Ask, 'doors' | 'record'>;
  readonly doors: (serviceId: string) => Doors | null;
  readonly experience: (serviceId: string) => Experience | null;
}

export async function knownOf(ctx: ReadContext, names: Names): Promise<Known> {
  const experience = await experienceOfServices(ctx, names);
  const now = doorsNow(ctx, names);
  return {
    ask: (at) => {
      const doors = at === ctx.now ? now : doorsNow({ ...ctx, now: at }, names);
      return {
        // Who comes to the person, or rings, is no worse for an office that is shut tonight.
        doors: (id) => (names.service(id)?.delivery === 'drop-in' ? doors(id)?.state : undefined),
        record: (id) => {
          const known = experience(id, at);
          return known ? { record: known.record, declined: known.decliningShare } : undefined;
        },
      };
    },
    doors: now,
    experience: (id) => experience(id, ctx.now),
  };
}

/** The reasons of a match as they are told, with what is known beside them. */
export function reasonsTold(match: Match, service: SearchableService, names: Names, known: Known): Reason[] {
  const quoted = match.reasons.flatMap((reason) => (reason.kind === 'text' ? reason.words : []));
  const reasons = match.reasons.flatMap((reason): Reason[] => {
    if (reason.kind === 'place') {
      const place = names.place(reason.areaId)?.name;
      return place === undefined ? [] : [{ kind: 'place', place }];
    }
    // Told below, for those too whose doors did not count.
    if (reason.kind === 'doors') return [];
    if (reason.kind === 'no-group') return [{ kind: 'no-group', groups: [...reason.groups] }];
    if (reason.kind !== 'group') return [reason];
    // What is quoted once already is not quoted again.
    const words = reason.words.filter(
      (word) => !quoted.some((said) => word.includes(said) || said.includes(word)),
    );
    return [{ ...reason, words }];
  });
  const doors = known.doors(match.serviceId);
  if (doors) reasons.push(doorsReason(doors));
  else if (service.delivery === 'drop-in') reasons.push({ kind: 'no-hours' });
  return [...reasons, ...experienceReasons(known.experience(match.serviceId))];
}

/** What its organisation did with such matters; nothing of what is too little to be told. */
function experienceReasons(known: Experience | null): Reason[] {
  if (!known) return [];
  const { takenOn, solved, days, declined, declinedWhy, record } = known;
  const reasons: Reason[] = [];
  if (record < 0) reasons.push({ kind: 'seldom', takenOn, solved });
  else if (solved >= fewestTold) reasons.push({ kind: 'solved', takenOn, solved, days });
  if (declined > 0) reasons.push({ kind: 'declined', count: declined, why: declinedWhy });
  return reasons;
}
