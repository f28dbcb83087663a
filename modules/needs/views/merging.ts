import { notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { Same } from '../contract/merging.ts';
import type { Need } from '../contract/need.ts';
import { beginning } from '../earlier.rules.ts';
import { mayMerge } from '../merging.policy.ts';
import { isBeforeVerdict, whyNotMerged } from '../merging.rules.ts';
import { nearOf } from '../near.rules.ts';
import * as policy from '../needs.policy.ts';
import { liveLegs, type NeedRecord, stateOf } from '../needs.rules.ts';
import { listFollowers, listMergings } from '../store/merging.ts';
import { listOpenOwn } from '../store/near.ts';
import { findNeed, listReferences } from '../store/records.ts';
import { namesOf, staffNames } from './names.ts';

/** So many are offered; more are found by searching. */
const mostOffered = 8;
/** So many of the best are looked at one by one. */
const mostTried = 30;

/** Open needs that this one can be joined to, what the resident named first, then the nearest wording. Throws 404, 403. */
export async function getSame(
  ctx: ReadContext,
  id: string,
  { search }: { search: string },
): Promise<{ needs: Same[] }> {
  const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
  if (!record) throw notFound();
  if (!mayMerge(ctx.actor, record)) throw notYours();
  const { need } = record;
  const leads = (await listFollowers(ctx.db, id)).length;
  const scope = policy.queueScopeOf(staffOf(ctx.actor));
  const open = (await listOpenOwn(ctx.db, scope, { since: null, search, areaId: null })).filter(
    (one) => one.id !== id,
  );
  const near = nearOf(need.words, open);
  const alike = (one: (typeof open)[number]) =>
    Number(one.area_id !== null && one.area_id === need.area_id) +
    Number(one.category_code !== null && one.category_code === need.category_code);
  const rest = open
    .filter((one) => !near.includes(one) && (search !== '' || alike(one) > 0))
    .toSorted((a, b) => alike(b) - alike(a));
  const named = open.filter((one) => one.id === need.also_of);
  const names = await namesOf(ctx);
  const found: Same[] = [];
  for (const one of [...new Set([...named, ...near, ...rest])].slice(0, mostTried)) {
    if (found.length >= mostOffered) break;
    const other = await findNeed(ctx.db, policy.scopeOf(ctx.actor), one.id);
    if (!other || !mayMerge(ctx.actor, other) || whyNotMerged(record, other, leads) !== null) continue;
    const lead = liveLegs(other).find(({ part }) => part === 'lead');
    found.push({
      ...{ id: one.id, reference: other.need.reference, saidAt: other.need.said_at.toISOString() },
      ...{ state: stateOf(other), words: beginning(maskNumbers(one.words), 60) },
      lead: lead ? names.organisation(lead.organisation_id).shortName : null,
      ...{ near: near.includes(one), saidSo: one.id === need.also_of },
    });
  }
  return { needs: found };
}

const apart: Need['together'] = {
  into: null,
  followers: [],
  history: [],
  mayMerge: false,
  mayUnmerge: false,
};

/** What a need is joined to, what is joined to it, and what was; nothing for whoever reads figures. */
export async function togetherOf(ctx: ReadContext, record: NeedRecord): Promise<Need['together']> {
  if (policy.sightOf(ctx.actor, record) !== 'whole') return apart;
  const { id, merged_into: into } = record.need;
  const rows = await listMergings(ctx.db, id);
  const live = rows.filter(({ into_id, undone_at }) => into_id === id && undone_at === null);
  const references = await listReferences(ctx.db, [
    ...rows.flatMap(({ need_id, into_id }) => [need_id, into_id]),
    ...(into === null ? [] : [into]),
  ]);
  const person = await staffNames(
    ctx,
    rows.flatMap(({ staff_id, undone_by }) => [staff_id, undone_by]),
  );
  const named = (needId: string) => ({ id: needId, reference: references.get(needId) ?? '' });
  const may = mayMerge(ctx.actor, record);
  const working = ['dispatched', 'taken_on'].includes(stateOf(record));
  return {
    into: into === null ? null : named(into),
    followers: live.map(({ need_id }) => named(need_id)),
    history: rows.flatMap((row) => {
      const other = named(row.need_id === id ? row.into_id : row.need_id).reference;
      const follows = row.need_id === id;
      const joined = {
        ...{ kind: 'merged' as const, at: row.at.toISOString(), reference: other, follows, why: row.why },
        by: person(row.staff_id),
      };
      if (row.undone_at === null) return [joined];
      const by = row.undone_by === null ? null : person(row.undone_by);
      const at = row.undone_at.toISOString();
      return [joined, { kind: 'unmerged' as const, at, reference: other, follows, why: '', by }];
    }),
    mayMerge: may && into === null && live.length === 0 && working,
    mayUnmerge: may && into !== null && isBeforeVerdict(record),
  };
}
