import type { ReadDb } from '../../../platform/db/database.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import * as needs from '../../needs/needs.happenings.ts';
import { listGroups } from '../../needs/needs.public.ts';
import { type Entry, type NewEntry, type Source, type Told, takenBack, toldAnew } from '../entries.rules.ts';
import { listStandingOfRecord } from '../store/entries.ts';

interface Placed {
  readonly area: string | null;
  readonly category: string | null;
  readonly organisation?: string | null;
  readonly service?: string | null;
}

function at({ area, category, organisation, service }: Placed) {
  return {
    ...{ area_id: area, category_code: category, organisation_id: organisation || null },
    service_id: service ?? null,
  };
}

function ofLeg(found: Happening): Told | null {
  const takenOn = factsIf(needs.takenOn, found);
  if (takenOn) {
    const inTime = takenOn.inTime ?? null;
    return { kind: 'taken_on', ...at(takenOn), days: takenOn.days, in_time: inTime };
  }
  const declined = factsIf(needs.declined, found);
  if (declined) return { kind: 'declined', ...at(declined) };
  const answered = factsIf(needs.answered, found);
  if (answered) return { kind: 'ended', ...at(answered), outcome: answered.outcome, days: answered.days };
  return null;
}

function ofVerdict(found: Happening): Told | null {
  const confirmed = factsIf(needs.confirmed, found);
  if (confirmed) {
    // Absent in what was recorded before it was told.
    const together = [confirmed.organisation, ...(confirmed.joint ?? [])].filter((one) => one !== '');
    return { kind: 'confirmed', ...at(confirmed), days: confirmed.days, together };
  }
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
  return null;
}

/** Whom needs are about, as it is known now: the sealed happenings, which are kept for ever, do not tell it. */
export type Whom = ReadonlyMap<string, string[]>;

/** Of the needs that these happenings are of. */
export async function readWhom(db: ReadDb, found: readonly Happening[]): Promise<Whom> {
  const of = found.filter(({ name }) => name.startsWith('needs.'));
  return listGroups(
    db,
    of.map(({ subjectId }) => subjectId),
  );
}

/** What entries of a need tell of it, besides what they count; of a protected one no groups. */
const toldFields: readonly string[] = ['area', 'category', 'groups', 'protected'];

/** Whether what was told of a need before may be told otherwise from now on. */
export function isCorrected(found: Happening): boolean {
  const field = factsIf(needs.corrected, found)?.field;
  return field === undefined ? factsIf(needs.unhidden, found) !== null : toldFields.includes(field);
}

/** Puts right what a need counts as: where it is, what it is about, and whom. */
export async function correctNeed(
  db: ReadDb,
  found: Happening,
  source: Source,
  whom: Whom,
): Promise<NewEntry[]> {
  const corrected = factsIf(needs.corrected, found);
  const groups = whom.get(found.subjectId) ?? null;
  const changeOf = (row: Entry): Partial<Entry> => ({
    ...(sameGroups(row.groups, groups) ? {} : { groups }),
    ...(corrected?.field === 'area' && row.area_id === corrected.from ? { area_id: corrected.to } : {}),
    // What is unmet is of the category of the service that could not be given.
    ...(corrected?.field === 'category' && row.kind !== 'unmet' && row.category_code === corrected.from
      ? { category_code: corrected.to }
      : {}),
  });
  const standing = await listStandingOfRecord(db, 'need', found.subjectId);
  const wrong = standing.map((old) => ({ old, change: changeOf(old.row) }));
  return wrong
    .filter(({ change }) => Object.keys(change).length > 0)
    .flatMap(({ old, change }, nth) => [
      takenBack(old, source, 2 * nth),
      toldAnew(old, change, source, 2 * nth + 1),
    ]);
}

function sameGroups(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return [...(one ?? [])].toSorted().join() === [...(other ?? [])].toSorted().join();
}

/** What a happening of a need counts as; null when it is not counted. */
export function ofNeed(found: Happening, whom: Whom): Told | null {
  const told = countedAs(found);
  const groups = whom.get(found.subjectId);
  return told && groups ? { ...told, groups } : told;
}

function countedAs(found: Happening): Told | null {
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
  const unmet = factsIf(needs.unmet, found);
  if (unmet) return { kind: 'unmet', ...at(unmet), outcome: unmet.why };
  return ofLeg(found) ?? ofVerdict(found);
}
