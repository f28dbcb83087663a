import type { WriteContext } from '../../../platform/access/context.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import * as members from '../../members/members.happenings.ts';
import { type CountedMember, listCountedMembers } from '../../members/members.public.ts';
import type { Change, StandingOf, Told } from '../entries.rules.ts';
import { listToldRecords } from '../store/entries.ts';

/** The kind of record that a membership is. */
export const memberRecord = 'member';

type Kind = 'member_joined' | 'member_entered' | 'member_left';

const toldAs = (kind: Kind, { id, areaId, organisationId, work }: CountedMember): Told => ({
  ...{ kind, record_kind: memberRecord, record_id: id, area_id: areaId, organisation_id: organisationId },
  // Whatever they ride or carry for, they are one group of the city.
  groups: work === null ? null : ['new-form-worker'],
});

const nothing: Change = { told: [], back: [] };

/**
 * Who joins, who comes from another body or with a body's own books, and who leaves or dies. Who never was a member is
 * taken back, since nothing of it was ever so.
 */
export async function ofMembers(
  ctx: WriteContext,
  found: Happening,
  standingOf: StandingOf,
): Promise<Change | null> {
  const id = found.subjectId;
  const told = async (kind: Kind, which: Parameters<typeof listCountedMembers>[1]) =>
    (await listCountedMembers(ctx, which)).map((one) => toldAs(kind, one));
  const isNew = async () => (await standingOf(memberRecord, id)).length === 0;
  // Who was never told to have come is not told to have gone.
  const left = async (of: string) =>
    (await standingOf(memberRecord, of)).length === 0 ? [] : told('member_left', { ids: [of] });
  if (factsIf(members.memberJoined, found)) {
    return (await isNew()) ? { told: await told('member_joined', { ids: [id] }), back: [] } : nothing;
  }
  const moved = factsIf(members.memberMoved, found);
  if (moved) {
    const gone = await left(moved.from);
    const here = (await isNew()) ? await told('member_entered', { ids: [id] }) : [];
    return { told: [...gone, ...here], back: [] };
  }
  if (factsIf(members.membersImported, found)) {
    const all = await told('member_entered', { bodyId: id, enteredAt: found.at });
    const known = new Set(
      await listToldRecords(
        ctx.db,
        memberRecord,
        all.flatMap((one) => one.record_id ?? []),
      ),
    );
    return { told: all.filter((one) => !known.has(one.record_id ?? '')), back: [] };
  }
  const ended = factsIf(members.memberEnded, found);
  if (!ended) return null;
  if (ended.kind === 'mistake') return { told: [], back: await standingOf(memberRecord, id) };
  return { told: await left(id), back: [] };
}

/** Those who are members. */
export async function listPresentMembers(ctx: WriteContext): Promise<Told[]> {
  return (await listCountedMembers(ctx, 'present')).map((one) => toldAs('member_entered', one));
}
