import type { ReadContext } from '../../../platform/access/context.ts';
import * as people from '../../people/people.public.ts';
import { isComparable } from '../merging.rules.ts';
import { leastPeople, nearDays, nearOf } from '../near.rules.ts';
import * as policy from '../needs.policy.ts';
import { isOver, liveLegs, stateOf } from '../needs.rules.ts';
import { listNeighbours } from '../store/near.ts';
import { findNeed } from '../store/records.ts';
import { listNeedIdsOf } from '../store/rights.ts';
import { namesOf } from './names.ts';

/** What is compared: an own need, or words that are still being written. */
export interface Compared {
  readonly needId: string | null;
  readonly words: string;
  readonly areaId: string | null;
  readonly category: string | null;
}

/** An open need of the same telephone with nearly the same words. */
export interface OwnBefore {
  readonly id: string;
  readonly saidAt: Date;
  /** Who has it; null while that is being found. */
  readonly organisation: string | null;
}

/** That people nearby said the same, and who is at work on it: nobody's words, and never fewer than three people. */
export interface Neighbours {
  readonly organisation: string;
  readonly serviceId: string | null;
  /** The nearest of theirs, for staff to see what the person means; never shown. */
  readonly needId: string;
}

/** So many of the nearest are asked whose they are. */
const mostAsked = 20;
/** So many matters of one telephone are looked at. */
const mostOwn = 20;

function since(ctx: ReadContext): Date {
  return new Date(ctx.now.getTime() - nearDays * 86_400_000);
}

/** The newest open need that the browser's telephone said before, nearly in these words; `token` shows the telephone. */
export async function ownBefore(
  ctx: ReadContext,
  { needId, words }: Compared,
  token: string | undefined,
): Promise<OwnBefore | null> {
  const residents = token === undefined ? null : await people.residentsOfPhone(ctx, token);
  if (residents === null) return null;
  const found: { id: string; words: string; before: OwnBefore }[] = [];
  const names = await namesOf(ctx);
  for (const id of (await listNeedIdsOf(ctx.db, residents)).slice(0, mostOwn)) {
    if (id === needId) continue;
    const record = await findNeed(ctx.db, policy.scopeOf({ kind: 'holder', needId: id }), id);
    if (!record || !isComparable(record) || isOver(stateOf(record))) continue;
    if (record.need.said_at < since(ctx) || stateOf(record) === 'said') continue;
    const lead = liveLegs(record).find(({ part, state }) => part === 'lead' && state !== 'asked');
    const organisation = lead ? names.organisation(lead.organisation_id).shortName : null;
    found.push({ id, words: record.need.words, before: { id, saidAt: record.need.said_at, organisation } });
  }
  return nearOf(words, found)[0]?.before ?? null;
}

/** Open needs of the same area and category in nearly these words, if they are of at least three different people. */
export async function neighboursOf(
  ctx: ReadContext,
  { needId, words, areaId, category }: Compared,
): Promise<Neighbours | null> {
  if (areaId === null || category === null) return null;
  const all = await listNeighbours(ctx.db, { areaId, category, since: since(ctx), notId: needId });
  const near = nearOf(words, all).slice(0, mostAsked);
  if (near.length < leastPeople) return null;
  const persons = new Set<string>();
  for (const one of near) persons.add(await people.firstRecordOf(ctx, one.resident_id));
  if (persons.size < leastPeople) return null;
  const by = Map.groupBy(near, ({ organisation_id }) => organisation_id);
  const [most] = [...by.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (!first) return null;
  const names = await namesOf(ctx);
  const organisation = names.organisation(first.organisation_id).shortName;
  return { organisation, serviceId: first.service_id, needId: first.id };
}
