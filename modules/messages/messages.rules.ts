import { addDays, instantOf, localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { replyForms } from './replies.words.ts';

/** Local times, `21:00`; between them only what is urgent goes out. The same twice means never. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export const usualQuietHours: QuietHours = { from: '21:00', to: '08:00' };

function isQuiet(time: string, { from, to }: QuietHours): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/** The first instant from `at` on at which a text that is not urgent may go out. */
export function sendableAt(at: Date, quiet: QuietHours, zone: string): Date {
  const { day, time } = localTime(at, zone);
  const hours = { from: `${quiet.from.slice(0, 5)}:00`, to: `${quiet.to.slice(0, 5)}:00` };
  if (!isQuiet(time, hours)) return at;
  return instantOf(time < hours.to ? day : addDays(day, 1), hours.to, zone);
}

export type Channel = 'sms' | 'mail';

/** What a text may go out in spite of; `all`: a person asked for this very text a moment ago and waits for it. */
export type Passes = 'nothing' | 'quiet-hours' | 'all';

/**
 * A text with a name. No link and no tracking code stands in any: people are rightly told never to press on one.
 * The one code there may be is one that the reader asked for a moment ago, to sign in (`passes: 'all'`).
 */
export interface Template {
  /** `needs.answered` */
  readonly name: string;
  readonly text: Word;
  /** The subject of a mail. */
  readonly subject?: Word;
  /** Whether a short answer by 1, 2, 3 is asked for. */
  readonly asks?: boolean;
  readonly passes?: Passes;
  /** After so many minutes nobody wants it any more, and it is dropped unsent. */
  readonly minutes?: number;
}

/** A link, or what a telephone makes one of. */
export function holdsLink(text: string): boolean {
  return /:\/\/|www\.|[a-z0-9-]+\.(cn|com|net|org|gov|top|xyz|cc|vip|me|io)\b/i.test(text);
}

export const contentPlace = 'messages.message.content';

/** What goes out, as it is kept (encrypted) until it has. */
export interface Content {
  readonly subject: string;
  readonly text: string;
  /** Only where the address is in no record of a person. */
  readonly to?: string;
  /** A page of ours that a mail to a colleague leads to, put below the text when it goes out. */
  readonly path?: string;
  /** An entry for the reader's own calendar, in mails to colleagues only. */
  readonly calendar?: CalendarEntry;
}

/** What an invitation says; who invites and who is invited are known when it goes out. */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Stays the same for one event; `sequence` grows with each change of it. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Instants. */
  readonly from: string;
  readonly to: string;
  /** Names of who invites, and of who is invited. */
  readonly organizer: string;
  readonly invited: string;
}

export type Choice = '1' | '2' | '3' | 'words' | 'stop';

/** What a person meant by a short answer; everything else is words of theirs. */
export function readReply(text: string): Choice {
  const plain = text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
  return replyForms.find(([, form]) => form.test(plain))?.[0] ?? 'words';
}

export const messageStates = ['waiting', 'sent', 'kept', 'failed', 'dropped'] as const;
export type MessageState = (typeof messageStates)[number];

/** Why a message did not go out. The first six are what a gateway did. */
export const reasons = [
  'refused',
  'not-let-in',
  'busy',
  'away',
  'too-slow',
  'nonsense',
  'no-number',
  'no-way-out',
  'stopped',
  'too-late',
  'fault',
] as const;
export type Reason = (typeof reasons)[number];

export function reasonOf(text: string | null): Reason | null {
  if (text === null) return null;
  return reasons.find((known) => known === text) ?? 'fault';
}
