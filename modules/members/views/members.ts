import type { BodyKind } from '../../../base/body-kinds.words.ts';
import { type Day, localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listAllBodies } from '../../bodies/bodies.public.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { tellerOf } from '../../needs/needs.public.ts';
import { maskedContact, openIdentity } from '../../people/people.public.ts';
import { areaLabels, findArea, listAreas } from '../../places/places.public.ts';
import type { Member, MemberListing } from '../members.contract.ts';
import { mayTakeIn, seesNames } from '../members.policy.ts';
import { type EndKind, type Proposed, pageSize, proposeBodies, type WorkKind } from '../members.rules.ts';
import * as store from '../store/members.ts';
import { signWords } from '../words/members.words.ts';
import { bookOf } from './books.ts';
import { recordsOf } from './person.ts';

export const todayOf = (ctx: ReadContext) => localTime(ctx.now, ctx.city.zone).day;

export async function seenMembers(ctx: ReadContext, rows: readonly store.MemberRow[]): Promise<Member[]> {
  const labels = areaLabels(await listAreas(ctx.db));
  return Promise.all(
    rows.map(async (row): Promise<Member> => {
      const { name, phone } = await maskedContact(ctx, row.resident_id);
      const employer = row.employer_id === null ? null : await findEmployer(ctx.db, row.employer_id);
      return {
        ...{ id: row.id, version: row.version, number: row.number, name, phone },
        ...{ work: row.work as WorkKind | null, area: labels.get(row.area_id) ?? '' },
        ...{ employer: employer?.name ?? null, since: row.since_on },
        ...{ endedOn: row.ended_on, endKind: row.end_kind as EndKind | null },
        erased: row.erased_at !== null || row.end_kind === 'mistake',
      };
    }),
  );
}

/** Throws 404. Who does not see names gets the number alone. */
export async function listMembers(
  ctx: ReadContext,
  bodyId: string,
  { ended, page }: { readonly ended: 'true' | 'false'; readonly page: number },
): Promise<MemberListing> {
  const { own, place } = await bookOf(ctx, bodyId);
  const from = `${todayOf(ctx).slice(0, 4)}-01-01`;
  const live = await store.countMembers(ctx.db, { bodyId, ended: false, from });
  const names = seesNames(ctx.actor, own, place);
  const counts = {
    ...{ count: live.all, joinedThisYear: live.since, seesNames: names, pageSize },
    mayTakeIn: mayTakeIn(ctx.actor, own, place),
  };
  if (!names) return { ...counts, members: [], total: 0 };
  const asked = { bodyId, ended: ended === 'true' };
  const rows = await store.listPage(ctx.db, asked, { limit: pageSize, offset: (page - 1) * pageSize });
  const { all: total } = asked.ended ? await store.countMembers(ctx.db, { ...asked, from }) : live;
  return { ...counts, members: await seenMembers(ctx, rows), total };
}

interface Asked {
  readonly kind: BodyKind;
  readonly area?: string | undefined;
  readonly employer?: string | undefined;
  readonly work?: WorkKind | undefined;
}

export async function listProposals(
  ctx: ReadContext,
  { kind, area, employer, work }: Asked,
): Promise<{ bodies: Proposed[] }> {
  const found = area === undefined ? null : await findArea(ctx.db, area);
  const bodies = (await listAllBodies(ctx.db)).filter((body) => body.endedOn === null && body.kind === kind);
  return {
    bodies: proposeBodies(bodies, {
      ...{ kind, areaPath: found?.path ?? [] },
      ...{ employerId: employer ?? null, signs: work === undefined ? [] : signWords[work].zh.split('|') },
    }),
  };
}

/** Where this person is a member, in books whose names the caller reads anyway; of others nothing is told. */
async function readableMemberships(ctx: ReadContext, residentId: string) {
  const { name, phone, idNumber } = await openIdentity(ctx, residentId);
  const same = name !== null && phone !== null ? await recordsOf(ctx, [{ name, phone, idNumber }]) : [];
  const found: { kind: BodyKind; body: string; since: Day }[] = [];
  for (const row of await store.listOf(ctx.db, [residentId, ...same.flat()])) {
    const { body, own, place } = await bookOf(ctx, row.body_id);
    if (body.endedOn !== null || !seesNames(ctx.actor, own, place)) continue;
    found.push({ kind: body.kind, body: body.name, since: row.since_on });
  }
  return found;
}

/** What a matter told already of whoever joins. Throws 404 where the caller does not see it or no name was left. */
export async function knownOf(ctx: ReadContext, needId: string) {
  const teller = await tellerOf(ctx, needId);
  if (!teller) throw notFound();
  const employer = teller.employerId === null ? null : await findEmployer(ctx.db, teller.employerId);
  return {
    ...(await maskedContact(ctx, teller.residentId)),
    ...{ areaId: teller.areaId, employer: employer && { id: employer.id, name: employer.name } },
    memberOf: await readableMemberships(ctx, teller.residentId),
  };
}

/** Throws 404. */
export async function oneMember(ctx: ReadContext, id: string): Promise<Member> {
  const row = await store.findMember(ctx.db, id);
  const [member] = row ? await seenMembers(ctx, [row]) : [];
  if (!member) throw notFound();
  return member;
}
