import type { Day } from '../../../base/time.ts';
import { asWritten, type Language } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import type { useSay } from '../../../platform/ui/desk/language.tsx';
import { appointmentText } from '../appointments.rules.ts';
import { verdictWayWords } from '../closing.words.ts';
import type { Leg, Round } from '../contract/shapes.ts';
import { outcomeWords, partWords } from '../needs.words.ts';
import { appointmentDeskWords as a } from './appointment.words.ts';
import { callWords as c } from './calls.words.ts';
import { detailWords as w } from './detail.words.ts';
import { type Event, said, together } from './event.tsx';
import { contactEvents, legWords as l } from './legs.words.ts';

/** In whose language, and on which day, what happened is told. */
export interface Reader {
  readonly say: ReturnType<typeof useSay>;
  readonly language: Language;
  readonly today: Day;
}

/** `from` is the leg that was passed on and goes on in this one, with what it had: that is told there. */
function legEvents(leg: Leg, from: Leg | undefined, reader: Reader): Event[] {
  const { say, language, today } = reader;
  const organisation = leg.organisation.shortName;
  const events: Event[] = [];
  if (leg.takenOnAt !== null && leg.takenOnAt !== leg.dispatchedAt) {
    const title = leg.assignee
      ? say(w.takenOnBy, { organisation, name: asWritten(leg.assignee.name) })
      : say(w.takenOn, { organisation });
    events.push({ at: leg.takenOnAt, title, tone: 'plain' });
  }
  if (leg.endedAt !== null && leg.state === 'ended' && leg.outcome !== null) {
    const title = say(w.answered, { organisation, outcome: say(outcomeWords[leg.outcome]) });
    const body = (
      <>
        {said(leg.answer, leg.files)}
        {leg.remains === null ? null : <p>{say(w.remains, { remains: asWritten(leg.remains) })}</p>}
        {leg.route === null ? null : <p>{say(l.goTo, { route: asWritten(leg.route) })}</p>}
        {leg.noBasis?.agreedBy ? (
          <p className="quiet">
            {say(l.basisBy, {
              by: asWritten(leg.noBasis.by.name),
              agreed: asWritten(leg.noBasis.agreedBy.name),
            })}
          </p>
        ) : null}
      </>
    );
    events.push({ at: leg.endedAt, title, tone: 'public', body });
  }
  if (leg.endedAt !== null && leg.state === 'passed') {
    events.push({
      at: leg.endedAt,
      title: say(l.passedOn, { organisation }),
      tone: 'inner',
      body: said(leg.answer),
    });
  }
  if (leg.extended !== null && leg.extended.at !== from?.extended?.at) {
    const { at, why } = leg.extended;
    const on = (day: Day) => dayText(day, language, today);
    const to = leg.deadline === null ? '' : on(leg.deadline);
    const title = say(l.extended, { organisation, from: on(leg.extended.from), to });
    events.push({ at, title, tone: 'public', body: said(why === '' ? null : why) });
  }
  if (leg.appointment !== null) {
    const { at, cancelledAt } = leg.appointment;
    const text = asWritten(appointmentText(leg.appointment, language, today));
    const given = from?.appointment?.at === at ? from.appointment : null;
    if (given === null) events.push({ at, title: say(a.appointed, { organisation, text }), tone: 'public' });
    if (cancelledAt !== null && cancelledAt !== given?.cancelledAt) {
      events.push({ at: cancelledAt, title: say(a.wasCancelled, { organisation, text }), tone: 'public' });
    }
  }
  if (leg.noBasis !== null && leg.state === 'taken_on') {
    const title = say(l.basisWaits, { name: asWritten(leg.noBasis.by.name) });
    events.push({ at: leg.noBasis.at, title, tone: 'inner', body: said(leg.answer) });
  }
  for (const { kind, by, at } of leg.reminders) {
    const title =
      kind === 'person'
        ? say(c.remindedBy, { name: asWritten(by?.name ?? ''), organisation })
        : say(kind === 'before' ? c.remindedBefore : c.remindedLate, { organisation });
    events.push({ at, title, tone: 'plain' });
  }
  for (const { kind, by, againOn, at, party } of leg.contacts) {
    const values = { name: asWritten(by.name), day: againOn ?? '' };
    const whom = party === 'other' ? say(l.toOther) : '';
    events.push({ at, title: `${say(contactEvents[kind], values)}${whom}`, tone: 'plain' });
  }
  if (leg.endedAt !== null && leg.state === 'declined') {
    events.push({
      at: leg.endedAt,
      title: say(w.declined, { organisation }),
      tone: 'inner',
      body: said(leg.answer),
    });
  }
  return events;
}

/** What happened in one round, up to the verdict. */
export function roundEvents(round: Round, reader: Reader): Event[] {
  const { say } = reader;
  const dispatched = together(
    round.legs,
    (leg) => leg.dispatchedAt,
    ({ organisation, part, service }) =>
      say(w.dispatchedTo, {
        organisation: organisation.shortName,
        part: say(partWords[part]),
        service: service?.title ?? '',
      }),
    { title: say(w.dispatched), tone: 'plain' },
  );
  const before = ({ passedFrom }: Leg) => round.legs.find(({ id }) => id === passedFrom);
  const events = [...dispatched, ...round.legs.flatMap((leg) => legEvents(leg, before(leg), reader))];
  if (round.number > 1) {
    const word = round.openedBy === 'resident' ? w.roundOpened : w.roundStaff;
    events.unshift({
      at: round.openedAt,
      title: <strong>{say(word, { number: round.number })}</strong>,
      tone: 'plain',
    });
  }
  if (round.verdictAt !== null && round.verdict !== null) {
    const word = round.verdict === 'confirmed' ? w.confirmed : w.notAccepted;
    const how = round.verdictHow;
    const by = round.verdictBy;
    const noted = how === null || how === 'page' ? null : say(verdictWayWords[how]);
    const title = noted === null ? say(word) : say(w.verdictNoted, { verdict: say(word), how: noted });
    events.push({
      at: round.verdictAt,
      title: by === null ? title : say(w.verdictBy, { verdict: title, name: asWritten(by.name) }),
      tone: 'resident',
      body: said(round.verdictWords),
    });
  }
  if (round.closedAs === 'unconfirmed' && round.closedAt !== null) {
    events.push({ at: round.closedAt, title: say(w.unconfirmed), tone: 'plain' });
  }
  if (round.closedAs === 'confirmed' && round.closedAt !== null && round.verdict !== 'confirmed') {
    events.push({ at: round.closedAt, title: say(w.confirmed), tone: 'resident' });
  }
  if (round.office !== null) {
    const title = say(w.officeToo, { office: round.office.shortName });
    events.push({ at: round.openedAt, title, tone: 'inner' });
  }
  if (round.endedAs !== null && round.endedAs !== 'unconfirmed' && round.endedAt !== null) {
    const word = round.endedAs === 'answered_on_spot' ? w.onSpot : w.shownDoor;
    events.push({ at: round.endedAt, title: say(word), tone: 'public', body: said(round.answer) });
  }
  return events;
}
