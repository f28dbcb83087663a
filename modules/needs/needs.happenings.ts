import { happening } from '../../platform/happenings/happening.ts';

/** Where a need belongs, told with every happening that is counted. */
interface Place {
  readonly area: string | null;
  readonly category: string | null;
}

type Counted<T> = Place & T & Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The subject of all of these is the need. */
export const said = happening<Counted<{ via: string }>>('needs.said');
/** The first organisation has it: from here on it counts as received. */
/**
 * `person` is one and the same for all matters of whoever left the same number and name; `others` is how many more it
 * is about, who left no name. Both absent in old ones.
 */
export const received =
  happening<Counted<{ via: string; organisation: string; person: string | null; others?: number }>>(
    'needs.received',
  );
/** The resident no longer wishes it to be confidential. */
export const unhidden = happening<Record<string, never>>('needs.unhidden');
/** Somebody of the organisation read what the resident wrote last. */
export const heard = happening<{ organisation: string }>('needs.heard');
/** One shift told the next of it. */
export const shiftHanded = happening<{ organisation: string }>('needs.shift-handed');
/** A photograph came from the person's telephone while they were at the counter. */
export const photoCame = happening<{ files: number }>('needs.photo-came');
/** Another person of the same matter, who left a name. */
export const joined = happening<Counted<{ organisation: string; person: string }>>('needs.joined');
export const answeredOnSpot =
  happening<Counted<{ via: string; organisation: string }>>('needs.answered-on-spot');
export const consentAsked = happening<{ organisation: string; leg: string }>('needs.consent-asked');
export const dispatched =
  happening<
    Counted<{ organisation: string; leg: string; service: string | null; part: string; round: number }>
  >('needs.dispatched');
/** `inTime` is null where the city has set no number of days, absent in old ones. */
export const takenOn =
  happening<
    Counted<{
      organisation: string;
      leg: string;
      service: string | null;
      days: number;
      inTime: boolean | null;
    }>
  >('needs.taken-on');
export const declined =
  happening<Counted<{ organisation: string; leg: string; service: string | null }>>('needs.declined');
/** The one who had it left; `to` is null where the organisation has it and nobody of it. */
export const handedOver =
  happening<Counted<{ organisation: string; leg: string; service: string | null; to: string | null }>>(
    'needs.handed-over',
  );
/** A day and hour were agreed with the person, or agreed anew; where it is stays with the leg. */
export const appointed =
  happening<
    Counted<{
      organisation: string;
      leg: string;
      service: string | null;
      day: string;
      time: string;
      changed: boolean;
    }>
  >('needs.appointed');
export const appointmentCancelled = happening<
  Counted<{ organisation: string; leg: string; service: string | null; day: string; time: string }>
>('needs.appointment-cancelled');
/** Somebody rang; `result`: reached, unanswered, later. */
export const contacted =
  happening<Counted<{ organisation: string; leg: string; service: string | null; result: string }>>(
    'needs.contacted',
  );
/** The deadline of a leg was moved, once. */
export const extended =
  happening<Counted<{ organisation: string; leg: string; service: string | null; from: string; to: string }>>(
    'needs.extended',
  );
/** Another organisation goes on in the leg `next`; `how`: `down` to a branch, `lead` to another lead. */
export const passed =
  happening<
    Counted<{
      organisation: string;
      leg: string;
      service: string | null;
      to: string;
      next: string;
      how: string;
    }>
  >('needs.passed');
export const noBasisAsked =
  happening<Counted<{ organisation: string; leg: string; service: string | null }>>('needs.no-basis-asked');
export const noBasisRefused =
  happening<Counted<{ organisation: string; leg: string; service: string | null }>>('needs.no-basis-refused');
/** Two organisations declined it. */
export const undecided = happening<Counted<{ part: string }>>('needs.undecided');
/** `how`: call, duty (a list names the organisation), chair, leader. */
export const settled = happening<Counted<{ organisation: string; how: string }>>('needs.settled');
export const toAgenda = happening<Counted<{ declined: number }>>('needs.to-agenda');
export const callProposed =
  happening<Counted<{ organisation: string; service: string; proposal: string }>>('needs.call-proposed');
export const callDecided = happening<Counted<{ proposal: string; agreed: boolean }>>('needs.call-decided');
/** A word on the call list or the list of duties; its subject is the city. */
export const callListed = happening<{
  list: string;
  category: string;
  organisation: string;
  version: number;
  removed: boolean;
}>('needs.call-listed');
/** A correction that is remembered; the words are not in it. */
export const learned = happening<Counted<{ learned: string; field: string }>>('needs.learned');
/** `kind`: before (nearly due), late, person (somebody asked after it). */
export const reminded = happening<{ organisation: string; leg: string; kind: string }>('needs.reminded');
/** `how`: leader, meeting. */
export const supervised = happening<Counted<{ how: string; due: string }>>('needs.supervised');
export const struckOff = happening<Place & Readonly<Record<string, string | null>>>('needs.struck-off');
export const answered =
  happening<
    Counted<{
      organisation: string;
      leg: string;
      service: string | null;
      outcome: string;
      days: number;
      late: boolean;
    }>
  >('needs.answered');
/** The person took back the consent of one organisation; its open leg ended with that. */
export const withdrawn =
  happening<Counted<{ organisation: string; leg: string; service: string | null }>>('needs.withdrawn');
/** Taken back by whoever dispatched it, before the organisation acted. */
export const recalled =
  happening<Counted<{ organisation: string; leg: string; service: string | null }>>('needs.recalled');
/** It goes on together with another from now on: one answer for both. */
export const merged = happening<{ into: string }>('needs.merged');
/** `by`: staff, or the house where they no longer had the same handlers. */
export const unmerged = happening<{ into: string; by: string }>('needs.unmerged');
/** The other side of these two, told of what leads. */
export const mergedIn = happening<{ need: string }>('needs.merged-in');
export const mergedOut = happening<{ need: string; by: string }>('needs.merged-out');
/** A leg ended with the answer that its organisation gave to the matter `from`; not a service of its own. */
export const carried =
  happening<
    Counted<{ organisation: string; leg: string; service: string | null; outcome: string; from: string }>
  >('needs.carried');
/** A queue was taken out as a sheet; its subject is the organisation. */
export const exported = happening<{ organisation: string; field: string; rows: number }>('needs.exported');
export const erasureAsked = happening<{ organisation: string }>('needs.erasure-asked');
export const erasureRefused = happening<{ organisation: string }>('needs.erasure-refused');
/** `why`: `holder`, `office` or `retention`. */
export const erased = happening<Counted<{ why: string }>>('needs.erased');
export const sharedWithFamily = happening<{ view: string; words: boolean }>('needs.family-shared');
export const familyWithdrawn = happening<{ view: string }>('needs.family-withdrawn');
/** `organisation` led; `joint` are the others who had a part in it, absent in old ones. */
export const confirmed =
  happening<Counted<{ organisation: string; round: number; days: number; joint?: readonly string[] }>>(
    'needs.confirmed',
  );
/**
 * `after`: what it was before the resident said so (`answered`, `confirmed`, `unconfirmed`); `noBasis`: the answer was
 * that there is no rule it could rest on, which is nobody's fault. Both absent in old ones.
 */
export const notAccepted =
  happening<Counted<{ organisation: string; round: number; after: string; noBasis: boolean }>>(
    'needs.not-accepted',
  );
/** The resident did not speak within the stated time: closed, and counted apart. */
export const unconfirmed =
  happening<Counted<{ organisation: string; round: number; days: number }>>('needs.unconfirmed');
/** Long past its deadline, and no answer. */
export const expired =
  happening<Counted<{ organisation: string; leg: string; service: string | null; due: string }>>(
    'needs.expired',
  );
/** An unmet need was opened; `category` is that of the service that could not be given. */
export const unmet = happening<Counted<{ organisation: string | null; why: string }>>('needs.unmet');
/** `grade` from 5, very satisfied, to 1; `noBasis` as with {@link notAccepted}. */
export const rated =
  happening<
    Counted<{
      organisation: string;
      rating: string;
      round: number;
      grade: number;
      how: string;
      noBasis: boolean;
    }>
  >('needs.rated');
export const ratingContested =
  happening<Counted<{ organisation: string; rating: string; grade: number; noBasis: boolean }>>(
    'needs.rating-contested',
  );
export const contestDecided = happening<{ rating: string; decision: string }>('needs.contest-decided');
export const followUpOpened = happening<{ organisation: string; followUp: string; why: string; due: string }>(
  'needs.follow-up-opened',
);
export const followUpAssigned = happening<{ organisation: string; followUp: string; to: string }>(
  'needs.follow-up-assigned',
);
export const followedUp = happening<{ organisation: string; followUp: string; outcome: string }>(
  'needs.followed-up',
);
/** A person found that the category which was read is the right one. */
export const categoryTaken = happening<Counted<{ by: 'staff' | 'holder' }>>('needs.category-taken');
/** A person looked at kind, urgency and groups: what stands then is theirs. */
export const sorted = happening<Counted<{ by: 'staff' }>>('needs.sorted');
export const corrected =
  happening<Counted<{ field: string; from: string | null; to: string | null }>>('needs.corrected');
export const spoken = happening<{ message: string; kind: string; by: string }>('needs.spoken');

/** A city's number of working days; its subject is the city. */
export const deadlineSet = happening<{
  kind: string;
  days: number;
  from: string;
  version: number;
  fields: readonly string[];
}>('needs.deadline-set');

/** Whoever is on duty was rung; `duty` is null where the rota was empty and the office itself was. */
export const rang = happening<{ organisation: string; duty: string | null }>('needs.rang');
/** How the person can be reached without harm was said or noted. */
export const safeWaySaid = happening<{ by: 'resident' | 'staff' }>('needs.safe-way-said');
export const openingAsked = happening<{ opening: string; staff: string }>('needs.opening-asked');
export const openingDecided = happening<{ opening: string; staff: string; decision: string }>(
  'needs.opening-decided',
);
/** The duty to report a child in danger was fulfilled. */
export const reported = happening<{ organisation: string; called: string }>('needs.reported');
/** Not ours: told where to go. Counted apart from every outcome. */
export const shownTheDoor =
  happening<Counted<{ organisation: string; door: string; via: string }>>('needs.shown-the-door');
export const doorRefused = happening<Counted<{ organisation: string; door: string }>>('needs.door-refused');
/** Other weights hold from now on; the subject is the city. `restored`: the version whose weights were put back. */
export const weighed = happening<{ version: number; restored: number | null; fields: readonly string[] }>(
  'needs.weighed',
);
