import type { OncePerCity } from '../../platform/happenings/follower.ts';
import type { Facts, Happening } from '../../platform/happenings/happening.ts';
import type { Entry } from './access.policy.ts';
import { type EntryKind, kindOf } from './access.rules.ts';
import { createEntries } from './access.store.ts';

function textOf(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' ? value : null;
}

/** Done to no account; of a list that was taken out nobody in particular is told. */
const aboutOthers: readonly EntryKind[] = ['reveal', 'search', 'export', 'figure'];

function entryOf(city: string, found: Happening): Entry | null {
  const kind = kindOf[found.name];
  if (kind === undefined) return null;
  const { facts } = found;
  // A login that nobody has is nobody's account.
  const aboutNobody = aboutOthers.includes(kind) || facts['known'] === false;
  return {
    city_id: city,
    happening_number: String(found.number),
    kind,
    happening: found.name,
    at: found.at,
    by_id: found.actorKind === 'staff' ? found.actorId : null,
    staff_id: aboutNobody ? null : found.subjectId,
    about_id: kind === 'reveal' || kind === 'search' ? found.subjectId : null,
    organisation_id: textOf(facts, 'organisation'),
    area_id: textOf(facts, 'area'),
    role: textOf(facts, 'role'),
    field: textOf(facts, 'field'),
    from_day: kind === 'deputy' ? textOf(facts, 'from') : null,
    until_day: kind === 'deputy' ? textOf(facts, 'until') : null,
  };
}

/** Turns happenings into the record of access: it fills itself, and nobody else writes it. */
export const accessFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'access.entries',
  followAll: async (ctx, all) => {
    const entries = all.map((found) => entryOf(ctx.city.id, found)).filter((entry) => entry !== null);
    await createEntries(ctx.db, entries);
  },
};
