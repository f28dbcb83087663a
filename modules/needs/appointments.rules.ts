import { addDays, type Day } from '../../base/time.ts';
import { type Language, say, type Word } from '../../base/words.ts';
import { appointmentRefusals, appointmentWords as w } from './appointments.words.ts';
import { firstTextWords } from './first-text.words.ts';
import { latestExtension } from './legs.rules.ts';
import { type LegRow, openStates } from './needs.rules.ts';

/** What was agreed; `time` is `HH:MM` in the city, `bring` empty where nothing is needed. */
export interface Appointment {
  readonly day: Day;
  readonly time: string;
  readonly place: string;
  readonly bring: string;
}

type OfLeg = Pick<
  LegRow,
  | 'appointment_day'
  | 'appointment_time'
  | 'appointment_place'
  | 'appointment_bring'
  | 'appointed_at'
  | 'appointment_cancelled_at'
>;

/** The last appointment of a leg, kept or cancelled, with the moments of both; null where there was none. */
export function appointmentOf(leg: OfLeg): (Appointment & { at: Date; cancelledAt: Date | null }) | null {
  const { appointment_day: day, appointment_time: time, appointed_at: at } = leg;
  if (day === null || time === null || at === null) return null;
  const { appointment_place: place, appointment_bring: bring, appointment_cancelled_at: cancelledAt } = leg;
  return { day, time, place: place ?? '', bring: bring ?? '', at, cancelledAt };
}

type Along = OfLeg & Pick<LegRow, 'id' | 'passed_from' | 'dispatched_at'>;

function lastOf(legs: readonly Along[], leg: Along): Along {
  const next = legs.find((one) => one.passed_from === leg.id && one.dispatched_at !== null);
  return next ? lastOf(legs, next) : leg;
}

/**
 * What a leg tells of its appointment. It goes along when the leg is passed on, so several hold the same one: whoever
 * agreed it tells that, whoever cancelled it tells that, and what was changed since is told by nobody.
 */
export function tellsOf(legs: readonly Along[], leg: Along): { agreed: boolean; cancelled: boolean } {
  const own = appointmentOf(leg);
  const before = legs.find(({ id }) => id === leg.passed_from);
  const given = before ? appointmentOf(before) : null;
  const isSame = (one: typeof own) => own !== null && one?.at.getTime() === own.at.getTime();
  const stands = isSame(appointmentOf(lastOf(legs, leg)));
  const told = isSame(given) && given?.cancelledAt !== null;
  return { agreed: stands && !isSame(given), cancelled: stands && own?.cancelledAt != null && !told };
}

/** The appointment that the person keeps in mind: not cancelled, its leg still to be done, its day not over. */
export function standing(
  leg: OfLeg & Pick<LegRow, 'state' | 'withdrawn_at'>,
  today: Day,
): Appointment | null {
  const found = appointmentOf(leg);
  if (found === null || found.cancelledAt !== null || found.day < today) return null;
  if (!openStates.some((state) => state === leg.state) || leg.withdrawn_at !== null) return null;
  return { day: found.day, time: found.time, place: found.place, bring: found.bring };
}

function partOfDay(hour: number): Word {
  if (hour < 6) return w.early;
  if (hour < 12) return w.morning;
  if (hour < 13) return w.noon;
  return hour < 18 ? w.afternoon : w.evening;
}

/** `09:00` as one says it, by the half of the day: nine in the morning, half past two in the afternoon. */
export function clockText(time: string, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const word = minute === 0 ? w.hour : minute === 30 ? w.half : w.minute;
  return say(word, language, {
    part: say(partOfDay(hour), language),
    hour: hour > 12 ? hour - 12 : hour,
    minute: language === 'en' ? String(minute).padStart(2, '0') : minute,
  });
}

/** Day and hour, without the spaces that a column of figures would want. */
export function whenText({ day, time }: Appointment, language: Language, today: Day): string {
  const far = day.slice(0, 4) !== today.slice(0, 4);
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    ...(far ? { year: 'numeric' } : {}),
    ...{ month: 'short', day: 'numeric', timeZone: 'UTC' },
  });
  return say(w.when, language, {
    day: written.format(new Date(`${day}T00:00:00Z`)),
    time: clockText(time, language),
  });
}

/** When, where and what to bring in one line. */
export function appointmentText(appointment: Appointment, language: Language, today: Day): string {
  const { place, bring } = appointment;
  const when = whenText(appointment, language, today);
  if (place === '') return when;
  return say(bring === '' ? w.whole : w.withBring, language, { when, place, bring });
}

/**
 * What an agreed day does to the deadline of its leg: null where it comes in time, `offered` where the one extension
 * reaches it, else why it stays: it is `used` up, the caller may `not` extend, the day is too `far`.
 */
export function extensionBy(
  leg: { readonly deadline: Day | null; readonly extended: object | null },
  mayExtend: boolean,
  day: Day,
  today: Day,
): 'offered' | 'used' | 'not' | 'far' | null {
  if (leg.deadline === null || day <= leg.deadline || day <= today) return null;
  if (leg.extended !== null) return 'used';
  if (!mayExtend) return 'not';
  return day > latestExtension(leg.deadline, today) ? 'far' : 'offered';
}

const farthest = 366;

/** What is wrong with a moment; null where it lies ahead. `now` is `HH:MM:SS` of `today`. */
export function wrongMoment(
  { day, time }: Pick<Appointment, 'day' | 'time'>,
  today: Day,
  now: string,
): Word | null {
  if (day < today || (day === today && time <= now.slice(0, 5))) return appointmentRefusals.past;
  return day > addDays(today, farthest) ? appointmentRefusals.tooFar : null;
}

/** Neither what makes a link nor a number that could be a telephone, a code or an identity. */
const plain = /^[\p{L}\p{M}\p{N}\p{Ps}\p{Pe}\u00b7\u3001\uff0c\uff1b -]*$/u;
const number = /\p{Nd}[\p{Nd} -]{4,}/u;

export function fitsText(words: string): boolean {
  return plain.test(words) && !number.test(words);
}

const unsaid = new RegExp(firstTextWords.unsaid.zh);

/** Whether a neighbour who picks up the telephone may read it. */
export function tellsNothing({ place, bring }: Appointment): boolean {
  return !unsaid.test(place) && !unsaid.test(bring);
}
