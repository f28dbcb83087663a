import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations, type Organisation } from '../../organisations/organisations.public.ts';
import { type Held, monthOfDay } from '../chairs.rules.ts';
import type { OrganisationRef } from '../contract/shapes.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w } from '../meetings.words.ts';
import { type ChairRow, listChairs, listMembers, type MemberRow } from '../store/chairs.ts';

/** Offices that keep joint meetings, with their members; what everything else here is looked up with. */
export interface Offices {
  readonly today: string;
  /** Those whose meetings the caller sees. */
  readonly scope: policy.MeetingScope;
  readonly seen: readonly policy.OfficeFacts[];
  readonly members: readonly MemberRow[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly ref: (id: string) => OrganisationRef;
}

export async function officesOf(ctx: ReadContext): Promise<Offices> {
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one]));
  const members = await listMembers(ctx.db);
  const all = [...organisations.values()]
    .filter(({ kind }) => kind === 'coordination')
    .map(({ id, areaId }) => ({
      ...{ officeId: id, areaId },
      memberIds: members.filter((one) => one.office_id === id).map((one) => one.organisation_id),
    }));
  const scope = policy.scopeOf(ctx.actor, all);
  return {
    today: localTime(ctx.now, ctx.city.zone).day,
    ...{ scope, members, organisations },
    seen: all.filter(({ officeId }) => scope.rows.officeIds.includes(officeId)),
    ref: (id) => ({ id, shortName: organisations.get(id)?.shortName ?? '' }),
  };
}

/** The office that is asked for, or the one the caller has most to do with. Throws 404. */
export function officeAsked(
  ctx: ReadContext,
  offices: Offices,
  asked: string | undefined,
): policy.OfficeFacts {
  const { seen } = offices;
  if (asked !== undefined) {
    const found = seen.find(({ officeId }) => officeId === asked);
    if (!found) throw notFound();
    return found;
  }
  const own = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  const found =
    seen.find(({ officeId }) => officeId === own) ??
    seen.find(({ memberIds }) => own !== null && memberIds.includes(own)) ??
    seen[0];
  if (!found) throw new AppError(404, 'no-office', w.noOffice);
  return found;
}

/** The caller's own office, for who keeps it. Throws 403. */
export function ownOffice(ctx: ReadContext, offices: Offices): policy.OfficeFacts {
  const own = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  const found = offices.seen.find(({ officeId }) => officeId === own);
  if (!found) throw new AppError(403, 'no-office', w.notOffice);
  return found;
}

/** The newest word on each month. */
export function newest(rows: readonly ChairRow[]): Map<string, ChairRow> {
  return new Map(rows.map((row) => [row.month, row]));
}

export interface ChairMonths {
  readonly rows: readonly ChairRow[];
  /** The newest word on each month. */
  readonly words: ReadonlyMap<string, ChairRow>;
  readonly held: Held;
}

/** The months of each office with who holds them. */
export async function chairsOf(
  ctx: ReadContext,
  offices: Offices,
): Promise<(officeId: string) => ChairMonths> {
  const all = await listChairs(ctx.db, offices.scope);
  return (officeId) => {
    const rows = all.filter((row) => row.office_id === officeId);
    const words = newest(rows);
    return { rows, words, held: new Map([...words].map(([month, row]) => [month, row.organisation_id])) };
  };
}

/** Who is in the chair of an office on a day, or null. */
export async function chairFinder(
  ctx: ReadContext,
  offices: Offices,
): Promise<(officeId: string, day: string) => string | null> {
  const chairs = await chairsOf(ctx, offices);
  return (officeId, day) => chairs(officeId).held.get(monthOfDay(day)) ?? null;
}

/** Members on a day, in the agreed order. */
export function membersOn(offices: Offices, officeId: string, day: string): string[] {
  return offices.members
    .filter((one) => one.office_id === officeId && one.joined_on <= day && (one.left_on ?? '9999') > day)
    .map((one) => one.organisation_id);
}
