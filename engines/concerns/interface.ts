import type { PhraseGroup } from '../text/phrases.ts';

/** One thing somebody told, as the finder of concerns reads it. */
export interface Message {
  /** Unique within a call; of two with one id the first is read and the other told. */
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  /** Milliseconds since 1970; null where the time is unknown: such a message belongs, but moves no figure of time. */
  readonly at: number | null;
  /** Who told it, as any key. Without one the same words are taken to be of the same hand. */
  readonly person?: string;
  /** Keys of the areas it comes from, as the caller knows them (a street, the flag it lies in); two that share none are apart. */
  readonly areas?: readonly string[];
  /** What it was sorted under, if it was. */
  readonly category?: string;
}

export interface ConcernOptions {
  /** Meanings that words are read by, as `meaningsWith` gives them. The built-in ones unless told. */
  readonly meanings?: readonly PhraseGroup[];
  /** Members a concern needs at least. 3 unless told. */
  readonly leastMembers?: number;
  /** Different people a concern needs at least. 1 unless told. */
  readonly leastPeople?: number;
  /**
   * The two stretches of time that growth compares, in milliseconds since 1970: before from `since` up to `middle`, now
   * from `middle` up to and with `until`. Unless told, the halves between the first and the last message.
   */
  readonly window?: { readonly since: number; readonly middle: number; readonly until: number };
}

/** Many people with one trouble at one place, found in their own words. */
export interface Concern {
  /** 6 to 24 characters, out of their own words; no person's name, no number. */
  readonly title: string;
  /** The place their words name, as written without masks of people; null where they name none in common. */
  readonly place: string | null;
  /** Up to eight words that tie them together, the most telling first. */
  readonly words: readonly string[];
  /** Ids of all members, the most central first. */
  readonly ids: readonly string[];
  readonly people: number;
  /** Of the members whose time is known; null where none is. */
  readonly from: number | null;
  readonly to: number | null;
  /** People of the two stretches of `ConcernOptions.window`. */
  readonly before: number;
  readonly now: number;
  /** Mean likeness of two members, 0 to 1. */
  readonly coherence: number;
  /** For ranking only; compares concerns of one call. */
  readonly score: number;
}

export interface ConcernsFound {
  /** Best first; no message is in two. */
  readonly concerns: readonly Concern[];
  /** Ids that came more than once. */
  readonly repeated: readonly string[];
  /** Ids of messages that hold nothing to read: empty, emoji, signs. */
  readonly unread: readonly string[];
}
