import { type DecliningCode, decliningCodes } from './declining.rules.ts';
import { decliningSigns } from './declining-signs.words.ts';

const signs = decliningCodes.map((code) => ({
  code,
  sign: new RegExp(`${decliningSigns[code].zh}|${decliningSigns[code].en}`, 'iu'),
}));

/** Why an organisation declined, as far as its words tell; null where they do not. */
export function decliningCode(reason: string): DecliningCode | null {
  return signs.find(({ sign }) => sign.test(reason))?.code ?? null;
}

/** What one organisation did with one matter. Instants in milliseconds. */
export interface Dealt {
  readonly needId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly takenOn: number | null;
  readonly declined: number | null;
  readonly declinedWhy: DecliningCode | null;
  /** The resident's own word on it and when; null where they said none. */
  readonly verdict: 'confirmed' | 'not_accepted' | null;
  readonly verdictAt: number | null;
  /** Working days from taking on to the answer that the resident confirmed. */
  readonly days: number | null;
}

/** What an organisation did with one kind of matter in a year; of fewer than {@link fewestTold} nothing is in it. */
export interface Experience {
  readonly takenOn: number;
  /** Of these the resident said that they were solved. */
  readonly solved: number;
  /** Working days until half of the solved ones were answered; null where too few were. */
  readonly days: number | null;
  readonly declined: number;
  /** Why mostly; null where no reason stands out. */
  readonly declinedWhy: DecliningCode | null;
  /** −1 to 1, 0 where nothing is known; see `PastOf` of the matcher. */
  readonly record: number;
  /** 0 to 1. */
  readonly decliningShare: number;
}

/** Of fewer, single people could be recognised: they are neither told nor counted. */
export const fewestTold = 3;
/** With fewer of its own a category is looked at together with its like. */
const fewestOwn = 5;
/** As if so many more had been as usual, so that few cases have hardly any effect. */
const asUsual = 8;
const usuallySolved = 0.75;
const year = 365 * 24 * 3_600_000;

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function commonest(codes: readonly (DecliningCode | null)[]): DecliningCode | null {
  const counts = decliningCodes.map((code) => ({ code, count: codes.filter((one) => one === code).length }));
  const [first] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count >= fewestTold ? first.code : null;
}

/** Counts what was done in the year before `until`, as it was known then. */
export function experienceOf(dealt: readonly Dealt[], until: number): Experience {
  const within = (at: number | null): boolean => at !== null && at <= until && at > until - year;
  const taken = dealt.filter(({ takenOn }) => within(takenOn));
  const judged = taken.filter(({ verdict, verdictAt }) => verdict !== null && (verdictAt ?? until) <= until);
  const solved = judged.filter(({ verdict }) => verdict === 'confirmed');
  const declined = dealt.filter((one) => within(one.declined));
  const least = (count: number): number => (count < fewestTold ? 0 : count);
  const share = (solved.length + usuallySolved * asUsual) / (judged.length + asUsual);
  const beyond = share - usuallySolved;
  return {
    takenOn: least(taken.length),
    solved: least(solved.length),
    days: solved.length < fewestTold ? null : median(solved.flatMap(({ days }) => days ?? [])),
    declined: least(declined.length),
    declinedWhy: commonest(declined.map(({ declinedWhy }) => declinedWhy)),
    record: judged.length < fewestTold ? 0 : beyond / (beyond > 0 ? 1 - usuallySolved : usuallySolved),
    decliningShare:
      declined.length < fewestTold ? 0 : declined.length / (declined.length + taken.length + asUsual),
  };
}

/** What organisations did with matters, kept by organisation and category. */
export class Experiences {
  readonly #byNeed = new Map<string, readonly Dealt[]>();
  readonly #byOrganisation = new Map<string, Map<string, Set<Dealt>>>();
  /** By organisation, then by category and day: an organisation's are forgotten when it does anything. */
  readonly #told = new Map<string, Map<string, Experience>>();

  /** What is known of one need now, in place of what was known. */
  put(needId: string, dealt: readonly Dealt[]): void {
    for (const one of this.#byNeed.get(needId) ?? []) {
      this.#byOrganisation.get(one.organisationId)?.get(one.category)?.delete(one);
      this.#told.delete(one.organisationId);
    }
    if (dealt.length === 0) this.#byNeed.delete(needId);
    else this.#byNeed.set(needId, dealt);
    for (const one of dealt) {
      const own = this.#byOrganisation.get(one.organisationId) ?? new Map<string, Set<Dealt>>();
      this.#byOrganisation.set(one.organisationId, own);
      const like = own.get(one.category) ?? new Set<Dealt>();
      own.set(one.category, like.add(one));
      this.#told.delete(one.organisationId);
    }
  }

  /** `like` are the categories that are looked at together where there are too few of the own one. */
  of(organisationId: string, category: string, like: readonly string[], until: Date): Experience | null {
    const own = this.#byOrganisation.get(organisationId);
    if (!own) return null;
    // To the hour: nobody is told apart by less, and what was counted once serves all who type.
    const hour = Math.ceil(until.getTime() / 3_600_000) * 3_600_000;
    const told = this.#told.get(organisationId) ?? new Map<string, Experience>();
    this.#told.set(organisationId, told);
    const key = `${category} ${String(hour)}`;
    const known = told.get(key);
    if (known) return known;
    const ofItself = [...(own.get(category) ?? [])];
    const counted =
      ofItself.length >= fewestOwn ? ofItself : like.flatMap((code) => [...(own.get(code) ?? [])]);
    const found = experienceOf(counted, hour);
    if (told.size > 500) told.clear();
    told.set(key, found);
    return found;
  }
}
