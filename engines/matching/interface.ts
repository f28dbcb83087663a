import type { Group } from '../text/groups.ts';
import type { PhraseGroup } from '../text/phrases.ts';
import type { WeightName, Weights } from './weights.ts';

/** A service as the matcher sees it. */
export interface ServiceToMatch {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly summary: string;
  /** How residents put it in their own words. */
  readonly saidAs: readonly string[];
  readonly category: string;
  /** For whom it is; none = for everybody. */
  readonly groups: readonly Group[];
  /** Areas it serves, with everything below them; none = the whole city. */
  readonly areaIds: readonly string[];
  /** Stated limit of open legs; null = no limit. */
  readonly capacity: number | null;
  readonly openLegs: number;
}

/** What somebody needs. Only the first {@link LONGEST_READ} code points of the text are read. */
export interface Ask {
  readonly text: string;
  /** Groups stated apart from the text; those the text speaks of are found by themselves. */
  readonly groups?: readonly Group[];
  /** Area ids from the village up to the city; none or absent = place unknown, then no service is left out. */
  readonly areaPath?: readonly string[];
  /**
   * How a service's doors stand, asked of those that fit: open now, open later today, or shut for today; undefined
   * where no hours are known or none are needed.
   */
  readonly doors?: (serviceId: string) => 'open' | 'later' | 'closed' | undefined;
  /** What its organisation did with such matters, asked of those that fit; undefined where nothing is known. */
  readonly record?: (serviceId: string) => PastOf | undefined;
  /** How much each thing counts for this ask alone; the matcher's own weights unless told. */
  readonly weights?: Weights;
  /** At most so many matches; 10 unless told. */
  readonly limit?: number;
}

/** What is known of an organisation's past with one kind of matter. Few cases come near 0 in both. */
export interface PastOf {
  /** −1 (nothing was ever solved) to 1; 0 is as usual. */
  readonly record: number;
  /** 0 to 1 (it declines whatever comes). */
  readonly declined: number;
}

/** Why a service is proposed, or what speaks against it. `words` are quoted from the ask exactly as written. */
export type Reason =
  | { readonly kind: 'text'; readonly words: string[] }
  /** `words` is empty when the group was stated and not read from the text. */
  | { readonly kind: 'group'; readonly group: Group; readonly words: string[] }
  | { readonly kind: 'place'; readonly areaId: string }
  | { readonly kind: 'capacity'; readonly free: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'doors'; readonly state: 'open' | 'later' | 'closed' }
  /** It is for these groups, and none of them was told. */
  | { readonly kind: 'no-group'; readonly groups: readonly Group[] }
  /** It is offered in some places only, and no place was told. */
  | { readonly kind: 'no-place' };

/** By how much each thing that counted moved the score that the words alone give: 0.12 raised it by twelve in a hundred. */
export type Shares = Readonly<Partial<Record<WeightName, number>>>;

/** One proposal. `score` is comparable between matches and asks of one matcher: words alone
 * must reach 1 to be shown at all, then group, place and capacity move it up or down. */
export interface Match {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly score: number;
  readonly reasons: Reason[];
  readonly shares: Shares;
}

/** Finds services for what somebody wrote. Deterministic; the order in which services came in does not matter. */
export interface Matcher {
  /** Takes a service in; the same id replaces what was there. */
  put(service: ServiceToMatch): void;
  /** Forgets a service; unknown ids are ignored. */
  remove(id: string): void;
  /** New numbers of open legs by service id; services not named keep theirs, unknown ids are ignored. */
  load(openLegsById: ReadonlyMap<string, number>): void;
  /** Reads by other meanings from now on; of the services only those are read again that say something of them. */
  reread(meanings: readonly PhraseGroup[]): void;
  /** Weighs by others from now on. Throws a RangeError for a weight out of its bounds. */
  reweigh(weights: Weights): void;
  /** Best first; empty when nothing fits well enough. Never throws, whatever the text. */
  match(ask: Ask): Match[];
  /** By which it weighs now. */
  readonly weights: Weights;
  readonly size: number;
}
