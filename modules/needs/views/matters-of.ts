import { type Day, instantOf, localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Employer, findEmployer } from '../../employers/employers.public.ts';
import type { Outcome } from '../contract/shapes.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import { outcomeWords } from '../needs.words.ts';
import { listMattersOf, listResidentsAbout } from '../store/matters-of.ts';
import { type ToldOfHousehold, toldOfHousehold } from '../told.rules.ts';
import { addresses } from './address.ts';
import { type Names, namesOf } from './names.ts';

/** What one matter tells of one person, for an office that sees its words. */
export interface PersonMatter {
  readonly needId: string;
  readonly reference: string;
  readonly residentId: string;
  readonly saidOn: Day;
  /** Whether name and numbers may be opened for a return of the time asked for. */
  readonly mayOpen: boolean;
  readonly employer: Employer | null;
  /** What it is about, in Chinese. */
  readonly category: string | null;
  readonly address: string | null;
  /** Read from the words, where the person told it for themselves. */
  readonly household: ToldOfHousehold;
  /** What was solved for them within the time asked for, oldest first. */
  readonly helped: readonly {
    readonly on: Day;
    readonly by: string;
    readonly what: string | null;
    readonly outcome: string;
  }[];
}

/** From the first day to the last, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const nothingTold: ToldOfHousehold = { persons: null, grades: [] };
const helping: readonly string[] = ['solved', 'partly'] satisfies readonly Outcome[];

function helpedOf(ctx: ReadContext, { legs }: NeedRecord, names: Names, { from, to }: Span) {
  return legs.flatMap(({ state, outcome, ended_at, organisation_id, service_id }) => {
    if (state !== 'ended' || ended_at === null || outcome === null || !helping.includes(outcome)) return [];
    const on = localTime(ended_at, ctx.city.zone).day;
    if (on < from || on > to) return [];
    const what = service_id === null ? null : (names.service(service_id)?.title ?? null);
    const by = names.organisation(organisation_id).shortName;
    return [{ on, by, what, outcome: outcomeWords[outcome as Outcome].zh }];
  });
}

/** Employers by id, each read once. */
function employers(ctx: ReadContext) {
  const known = new Map<string, Promise<Employer | null>>();
  return (id: string | null): Promise<Employer | null> => {
    if (id === null) return Promise.resolve(null);
    const found = known.get(id) ?? findEmployer(ctx.db, id);
    known.set(id, found);
    return found;
  };
}

/**
 * What the caller's organisation knows of these residents by matters of its own, newest first: nothing of what others
 * have, or of what is protected or confidential.
 */
export async function mattersOf(
  ctx: ReadContext,
  residentIds: readonly string[],
  span: Span,
): Promise<PersonMatter[]> {
  const names = await namesOf(ctx);
  const addressOf = await addresses(ctx);
  const employerOf = employers(ctx);
  const since = instantOf(span.from, '00:00', ctx.city.zone);
  const found: PersonMatter[] = [];
  for (const { record, residentId } of await listMattersOf(ctx.db, policy.scopeOf(ctx.actor), residentIds)) {
    if (policy.sightOf(ctx.actor, record) !== 'whole') continue;
    const { need } = record;
    const teller = need.resident_id === residentId;
    found.push({
      ...{ needId: need.id, reference: need.reference, residentId },
      saidOn: localTime(need.said_at, ctx.city.zone).day,
      mayOpen: policy.mayOpenForReturn(ctx.actor, record, since),
      employer: await employerOf(need.employer_id),
      category: names.category(need.category_code)?.name ?? null,
      // Where the matter is, is where the one who told it lives; of the others nobody said it.
      address: teller ? addressOf(need.area_id) : null,
      household: teller ? toldOfHousehold(need.words) : nothingTold,
      helped: helpedOf(ctx, record, names, span),
    });
  }
  return found;
}

/** Residents of the caller's own matters about one employer. */
export async function residentsAbout(ctx: ReadContext, employerId: string): Promise<string[]> {
  return listResidentsAbout(ctx.db, policy.queueScopeOf(staffOf(ctx.actor)), employerId);
}
