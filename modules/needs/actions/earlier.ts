import { say } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { employerNamedIn, findEmployer } from '../../employers/employers.public.ts';
import * as people from '../../people/people.public.ts';
import { standing } from '../appointments.rules.ts';
import type { Earlier, Elsewhere } from '../contract/earlier.ts';
import type { ContactParty } from '../contract/shapes.ts';
import { beginning, isNamed, numbersIn } from '../earlier.rules.ts';
import { earlierWords as w } from '../earlier.words.ts';
import { nearDays, nearOf } from '../near.rules.ts';
import * as policy from '../needs.policy.ts';
import { isOver, liveLegs, type NeedRecord, stateOf } from '../needs.rules.ts';
import { listAboutEmployer, listElsewhere, listNeedIdsWith, listPeopleOf } from '../store/earlier.ts';
import { listContacts } from '../store/legs.ts';
import { listOpenOwn } from '../store/near.ts';
import { findNeed, listMessages } from '../store/records.ts';
import { listNeedIdsOf } from '../store/rights.ts';
import { namesOf, staffNames } from '../views/names.ts';
import { today } from './load.ts';

const mostShown = 5;
const mostNear = 3;

interface Asked {
  readonly words: string;
  readonly name: string;
  readonly phone: string;
  readonly via: 'counter' | 'phone';
  readonly areaId: string | null;
}

/** Calls in vain since the last one that got through. */
async function triedOf(ctx: WriteContext, { need }: NeedRecord): Promise<Earlier['tried']> {
  const calls = await listContacts(ctx.db, need.id);
  const since = calls.slice(calls.findLastIndex(({ kind }) => kind === 'reached') + 1);
  const last = since.findLast(({ kind }) => kind === 'unanswered');
  if (!last) return null;
  const own = since.filter((one) => one.kind === 'unanswered' && one.party === last.party);
  const employer =
    last.party === 'other' && need.employer_id !== null ? await findEmployer(ctx.db, need.employer_id) : null;
  return {
    by: (await staffNames(ctx, [last.staff_id]))(last.staff_id).name,
    count: own.length,
    party: last.party as ContactParty,
    partyName: employer?.name ?? null,
  };
}

async function earlierOf(ctx: WriteContext, ids: readonly string[]): Promise<Earlier[]> {
  const names = await namesOf(ctx);
  const found: Earlier[] = [];
  for (const id of ids) {
    if (found.length >= mostShown) break;
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
    if (!record || policy.sightOf(ctx.actor, record) !== 'whole') continue;
    const { need } = record;
    const state = stateOf(record);
    const lead = liveLegs(record).find(({ part }) => part === 'lead');
    const last = (await listMessages(ctx.db, id, true)).at(-1);
    const answered = record.legs
      // Why somebody declined is no word to the person.
      .filter((leg) => leg.answer !== null && leg.state === 'ended')
      .at(-1);
    const by = (organisation: string | null) =>
      organisation === null ? say(w.resident, 'zh') : names.organisation(organisation).shortName;
    const lines = [
      last && { by: by(last.organisation_id), words: last.words, at: last.at },
      answered?.ended_at && {
        by: by(answered.organisation_id),
        words: answered.answer ?? '',
        at: answered.ended_at,
      },
    ];
    const latest = lines
      .filter((line) => line !== undefined && line !== null)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
    found.push({
      ...{ id, reference: need.reference, state, saidAt: need.said_at.toISOString(), over: isOver(state) },
      today: today(ctx),
      words: beginning(need.words, 60),
      latest: latest
        ? { by: latest.by, words: beginning(latest.words, 60), at: latest.at.toISOString() }
        : null,
      tried: await triedOf(ctx, record),
      lead: lead ? names.organisation(lead.organisation_id).shortName : null,
      agreed: liveLegs(record).flatMap((leg) => {
        const one = standing(leg, today(ctx));
        const own = names.organisation(leg.organisation_id).shortName;
        return one ? [{ ...one, by: own }] : [];
      }),
    });
  }
  return found;
}

/** Needs of whoever has one of these numbers; each number looked up is on record. */
async function byNumber(ctx: WriteContext, asked: Asked, purpose: string): Promise<string[]> {
  const typed = asked.phone === '' ? numbersIn(asked.words) : [asked.phone];
  const phones = new Set(typed.map(people.readPhone).filter((phone) => phone !== null));
  const residents = new Set<string>();
  for (const value of phones) {
    const found = await people.searchResidents(ctx, { field: 'phone', value, purpose });
    for (const resident of found) residents.add(resident);
  }
  const own = await listNeedIdsOf(ctx.db, [...residents]);
  const along = await listNeedIdsWith(ctx.db, [...residents]);
  return [...new Set([...own, ...along])];
}

/**
 * Needs of whoever is named, among those of the caller's own organisation: a name alone opens nothing else. That the
 * name is theirs is told to the caller, so it stands on record with each of the needs shown.
 */
async function byName(ctx: WriteContext, { words, name }: Asked, purpose: string): Promise<string[]> {
  if (words === '' && name === '') return [];
  const staff = staffOf(ctx.actor);
  const found: string[] = [];
  for (const { needId, residentId } of await listPeopleOf(ctx.db, policy.queueScopeOf(staff))) {
    const known = (await people.openIdentity(ctx, residentId)).name;
    if (known === null || (known !== name && !isNamed(known, words))) continue;
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), needId);
    if (!record || policy.sightOf(ctx.actor, record) !== 'whole') continue;
    await people.noteNameSeen(ctx, { residentId, aboutId: needId, staff, purpose });
    found.push(needId);
    if (found.length >= mostShown) break;
  }
  return found;
}

/** What people of the same place told in nearly these words, of what the caller's own organisation has open. */
async function nearby(ctx: WriteContext, { words, areaId }: Asked): Promise<string[]> {
  if (words === '') return [];
  const since = new Date(ctx.now.getTime() - nearDays * 86_400_000);
  const scope = policy.queueScopeOf(staffOf(ctx.actor));
  const open = await listOpenOwn(ctx.db, scope, { since, search: '', areaId });
  return nearOf(words, open).map(({ id }) => id);
}

async function elsewhereOf(ctx: WriteContext, employerId: string): Promise<Elsewhere[]> {
  const names = await namesOf(ctx);
  const found = await listElsewhere(ctx.db, policy.elsewhereScopeOf(staffOf(ctx.actor)), employerId);
  return found.map(({ said_at, state, over, organisation_id }) => ({
    saidAt: said_at.toISOString(),
    state: state as Elsewhere['state'],
    over,
    organisation: names.organisation(organisation_id).shortName,
  }));
}

/**
 * Earlier matters of the person who came or rang, told by a number or name in the line or the fields, and of the
 * employer that the words name; only what the caller's organisation may see, and of what others have about that
 * employer when, in what state and with whom. Throws 429 as any search of people.
 */
export async function findEarlier(
  ctx: WriteContext,
  asked: Asked,
): Promise<{
  person: Earlier[];
  employer: { id: string; name: string } | null;
  about: Earlier[];
  near: Earlier[];
  elsewhere: Elsewhere[];
}> {
  const purpose = say(asked.via === 'phone' ? w.byPhone : w.atCounter, 'zh');
  const numbered = await byNumber(ctx, asked, purpose);
  // A telephone belongs to one household, a name to many.
  const ids = numbered.length > 0 ? numbered : await byName(ctx, asked, purpose);
  const employer = await employerNamedIn(ctx.db, asked.words);
  const about = employer
    ? await listAboutEmployer(ctx.db, policy.queueScopeOf(staffOf(ctx.actor)), employer.id)
    : [];
  const person = await earlierOf(ctx, ids);
  const known = new Set(person.map(({ id }) => id));
  const aboutIt = await earlierOf(
    ctx,
    about.filter((id) => !known.has(id)),
  );
  for (const { id } of aboutIt) known.add(id);
  const near = (await nearby(ctx, asked)).filter((id) => !known.has(id)).slice(0, mostNear);
  return {
    person,
    employer: employer && { id: employer.id, name: employer.name },
    about: aboutIt,
    near: await earlierOf(ctx, near),
    elsewhere: employer ? await elsewhereOf(ctx, employer.id) : [],
  };
}
