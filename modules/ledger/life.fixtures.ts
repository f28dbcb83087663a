import { entriesOf, type NewEntry, type Source, type Told, takenBack } from './entries.rules.ts';

/** Chance that repeats itself: the same seed lives the same life. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface LifeParts {
  readonly city: string;
  readonly zone: string;
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  /** The latest instant of all. */
  readonly until: Date;
  /** How many persons and records there may be. */
  readonly size: number;
  /** Happenings are numbered from here. */
  readonly firstNumber: number;
}

export const idOf = (kind: number, number: number) =>
  `0199${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const day = 86_400_000;

/** Entries of a ledger as they might come: every kind of record, late ones, joint work, corrections of all sorts. */
export class Life {
  readonly #parts: LifeParts;
  readonly #chance: () => number;
  readonly standing: NewEntry[] = [];
  readonly all: NewEntry[] = [];
  /** Nothing is recorded before; moved on by a test that closes a month. */
  recordedFrom = new Date(0);
  #number: number;

  constructor(parts: LifeParts, seed: number) {
    this.#parts = parts;
    this.#chance = chanceOf(seed);
    this.#number = parts.firstNumber;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.#chance() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  #below(count: number): number {
    return Math.floor(this.#chance() * count);
  }

  #told(): Told {
    const { areas, organisations, until, size } = this.#parts;
    const record = this.#below(size);
    const person = idOf(1, this.#below(size));
    const at = new Date(until.getTime() - this.#below(200) * day - this.#below(day));
    const place = {
      area_id: this.#chance() < 0.05 ? null : this.pick(areas),
      organisation_id: this.#chance() < 0.05 ? null : this.pick(organisations),
      category_code: this.#chance() < 0.2 ? null : this.pick(['A1', 'A2', 'B1']),
    };
    const groups = this.pick([null, ['elders'], ['riders', 'elders']]);
    const need = { ...place, record_id: idOf(2, record), at, groups };
    const together = [
      place.organisation_id ?? this.pick(organisations),
      this.pick(organisations),
      this.pick(organisations),
    ];
    return this.pick<() => Told>([
      () => ({
        ...{ ...need, kind: 'received', via: this.pick(['phone', 'counter']) },
        ...{ person_id: this.#chance() < 0.2 ? null : person, others: this.pick([null, 0, 2]) },
      }),
      () => ({ ...need, kind: 'joined', person_id: person }),
      () => ({ ...need, kind: 'ended', outcome: this.pick(['solved', 'partly']), days: this.#below(9) }),
      () => ({ ...need, kind: 'ended', outcome: 'solved', service_id: idOf(5, this.#below(4)) }),
      () => ({ ...need, kind: 'confirmed', days: this.#below(9), together }),
      () => ({ ...need, kind: 'taken_on', in_time: this.#chance() < 0.7 }),
      () => ({
        ...{ ...place, at, kind: 'attended', record_kind: 'activity', record_id: idOf(3, record) },
        ...{ person_id: person, groups: this.pick([['elders'], ['riders']]) },
      }),
      () => ({
        ...{ ...place, at, kind: 'aid', record_kind: 'payment', record_id: idOf(4, record), together },
        ...{ quantity: String(1 + this.#below(5_000_000)), brand: 'warm winter', person_id: person },
      }),
      () => ({
        ...{ ...place, at, kind: 'crowd', record_kind: 'activity', record_id: idOf(3, record) },
        ...{ quantity: String(1 + this.#below(900)), basis: 'on_spot', about: true },
      }),
    ])();
  }

  #source(no: Date): Source {
    const { city, zone, until } = this.#parts;
    this.#number += 1;
    // Known to the ledger when it was, or up to ninety days later.
    const late = this.#chance() < 0.5 ? 0 : this.#below(90) * day;
    const known = Math.max(this.recordedFrom.getTime(), no.getTime() + late);
    const at = new Date(Math.min(until.getTime(), known));
    return { city, zone, number: this.#number, subject: idOf(2, 0), at };
  }

  #correction(): NewEntry | null {
    const index = this.#below(this.standing.length);
    const old = this.standing[index];
    if (!old) return null;
    const source = this.#source(old.row.recorded_at);
    const back = takenBack(old, source, 0);
    if (this.#chance() < 0.25 && old.row.quantity !== '1') {
      // Ten less than was said: it stands, with another amount.
      return { row: { ...back.row, counts: 0, quantity: '-10' }, shares: back.shares };
    }
    this.standing.splice(index, 1);
    return back;
  }

  /** The next entries, a tenth of them corrections. */
  next(count: number): NewEntry[] {
    const made: NewEntry[] = [];
    while (made.length < count) {
      const correction = this.#chance() < 0.1 ? this.#correction() : null;
      if (correction) {
        made.push(correction);
        continue;
      }
      const told = this.#told();
      const [entry] = entriesOf(this.#source(told.at ?? this.#parts.until), [told]);
      if (!entry) continue;
      made.push(entry);
      this.standing.push(entry);
    }
    this.all.push(...made);
    return made;
  }
}
