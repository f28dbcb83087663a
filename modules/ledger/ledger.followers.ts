import type { WriteContext } from '../../platform/access/context.ts';
import type { OncePerCity } from '../../platform/happenings/follower.ts';
import { factsIf, type Happening } from '../../platform/happenings/happening.ts';
import * as history from '../history/history.happenings.ts';
import { type CountedPast, listCounted } from '../history/history.public.ts';
import * as needs from '../needs/needs.happenings.ts';
import type { Entry } from './ledger.policy.ts';
import { createEntries, withdrawImported } from './ledger.store.ts';

type Counted = Pick<Entry, 'kind'> & Partial<Omit<Entry, 'city_id' | 'happening_number' | 'kind'>>;

interface Told {
  readonly area: string | null;
  readonly category: string | null;
  readonly organisation?: string | null;
}

function at({ area, category, organisation }: Told) {
  return { area_id: area, category_code: category, organisation_id: organisation || null };
}

/** What a happening of a need counts as; null when it is not counted. */
function entryOf(found: Happening): Counted | null {
  const said = factsIf(needs.said, found);
  if (said) return { kind: 'said', ...at(said), via: said.via };
  const received = factsIf(needs.received, found);
  if (received) {
    // Absent in what was recorded before persons were told.
    const person = received.person ?? null;
    const others = received.others ?? null;
    return { kind: 'received', ...at(received), via: received.via, person_id: person, others };
  }
  const joined = factsIf(needs.joined, found);
  if (joined) return { kind: 'joined', ...at(joined), person_id: joined.person };
  const onSpot = factsIf(needs.answeredOnSpot, found);
  if (onSpot) return { kind: 'answered_on_spot', ...at(onSpot), via: onSpot.via };
  const door = factsIf(needs.shownTheDoor, found);
  if (door) return { kind: 'shown_the_door', ...at(door), via: door.via };
  const takenOn = factsIf(needs.takenOn, found);
  if (takenOn) {
    const inTime = takenOn.inTime ?? null;
    return { kind: 'taken_on', ...at(takenOn), days: takenOn.days, in_time: inTime };
  }
  const declined = factsIf(needs.declined, found);
  if (declined) return { kind: 'declined', ...at(declined) };
  const answered = factsIf(needs.answered, found);
  if (answered) return { kind: 'ended', ...at(answered), outcome: answered.outcome, days: answered.days };
  const confirmed = factsIf(needs.confirmed, found);
  if (confirmed) return { kind: 'confirmed', ...at(confirmed), days: confirmed.days };
  const notAccepted = factsIf(needs.notAccepted, found);
  if (notAccepted) {
    // Closed and opened again counts against closure; `after` is absent in old ones.
    const again = notAccepted.after === 'confirmed' || notAccepted.after === 'unconfirmed';
    if (notAccepted.noBasis) {
      return { kind: 'no_basis_not_accepted', ...at(notAccepted), outcome: again ? 'reopened' : null };
    }
    return { kind: again ? 'reopened' : 'not_accepted', ...at(notAccepted) };
  }
  const unconfirmed = factsIf(needs.unconfirmed, found);
  if (unconfirmed) return { kind: 'unconfirmed', ...at(unconfirmed), days: unconfirmed.days };
  const rated = factsIf(needs.rated, found);
  if (rated) {
    const kind = rated.noBasis ? 'no_basis_graded' : 'rated';
    return { kind, ...at(rated), outcome: String(rated.grade) };
  }
  const contested = factsIf(needs.ratingContested, found);
  if (contested && !contested.noBasis) {
    return { kind: 'contested', ...at(contested), outcome: String(contested.grade) };
  }
  const unmet = factsIf(needs.unmet, found);
  if (unmet) return { kind: 'unmet', ...at(unmet), outcome: unmet.why };
  return null;
}

function entriesOf(city: string, found: Happening): Entry[] {
  const counted = entryOf(found);
  if (!counted) return [];
  const entry: Entry = {
    city_id: city,
    happening_number: String(found.number),
    need_id: found.subjectId,
    organisation_id: null,
    area_id: null,
    category_code: null,
    via: null,
    outcome: null,
    days: null,
    person_id: null,
    others: null,
    in_time: null,
    at: found.at,
    import_id: null,
    withdrawn_number: null,
    ...counted,
  };
  return [entry];
}

const asEnded: Record<string, string> = { confirmed: 'solved' };

/** What a need of the past counts as, in the month in which it was; where nobody wrote when it ended, when it was said. */
function pastEntries(city: string, { number, subjectId }: Happening, past: CountedPast): Entry[] {
  if (past.said_at === null) return [];
  const { outcome } = past;
  const received: Entry = {
    ...{ city_id: city, happening_number: String(number), kind: 'received', need_id: past.id },
    ...{ organisation_id: past.organisation_id, area_id: null, category_code: past.category_code },
    ...{ via: 'import', outcome: null, days: null, at: past.said_at, import_id: subjectId },
    ...{ withdrawn_number: null, person_id: null, others: null, in_time: null },
  };
  if (outcome === 'unknown') return [received];
  const ended = { ...received, via: null, at: past.ended_at ?? past.said_at, days: past.days };
  return [
    received,
    { ...ended, kind: 'ended', outcome: asEnded[outcome] ?? outcome },
    ...(outcome === 'confirmed' ? [{ ...ended, kind: 'confirmed' }] : []),
  ];
}

async function followImport(ctx: WriteContext, found: Happening): Promise<void> {
  const taken = factsIf(history.taken, found);
  if (taken) {
    const past = await listCounted(ctx.db, found.subjectId, taken.part);
    await createEntries(
      ctx.db,
      past.flatMap((one) => pastEntries(ctx.city.id, found, one)),
    );
  }
  if (factsIf(history.undone, found)) await withdrawImported(ctx.db, found.subjectId, found.number);
}

async function followAll(ctx: WriteContext, found: readonly Happening[]): Promise<void> {
  await createEntries(
    ctx.db,
    found.flatMap((one) => entriesOf(ctx.city.id, one)),
  );
  for (const one of found) await followImport(ctx, one);
}

/** Turns happenings into entries: the ledger fills itself, and nobody else writes it. */
export const ledgerFollower: OncePerCity = { kind: 'once-per-city', name: 'ledger.entries', followAll };
