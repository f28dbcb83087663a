import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { FileList } from '../../../platform/ui/desk/files.tsx';
import { Told, type useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import type { TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import { followUpOutcomeWords, followUpReasonWords, gradeWords, verdictWayWords } from '../closing.words.ts';
import type { Leg, Need, Round } from '../contract/shapes.ts';
import { correctionWord } from '../correction.words.ts';
import { outcomeWords, partWords } from '../needs.words.ts';
import { callWords as c } from './calls.words.ts';
import { detailWords as w } from './detail.words.ts';
import { contactEvents, legWords as l } from './legs.words.ts';

type Say = ReturnType<typeof useSay>;

export interface Event extends Omit<TimelineStep, 'time' | 'key'> {
  readonly at: string;
}

function said(text: string | null, files: Need['files'] = []): ReactNode {
  if (text === null) return null;
  return (
    <>
      <OwnWords text={text} />
      <FileList files={files} />
    </>
  );
}

/** What happened to several organisations in one moment is one step that lists them. */
function together<T>(
  items: readonly T[],
  at: (item: T) => string | null,
  line: (item: T) => string,
  event: Pick<Event, 'title' | 'tone'>,
): Event[] {
  const moments = Map.groupBy(items, at);
  moments.delete(null);
  return [...moments].map(([moment, found]) => ({
    ...event,
    at: moment ?? '',
    body: (
      <ul>
        {found.map((item) => (
          <li key={line(item)}>
            <Told>{line(item)}</Told>
          </li>
        ))}
      </ul>
    ),
  }));
}

function legEvents(leg: Leg, say: Say): Event[] {
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
  if (leg.extended !== null) {
    const { from, at, why } = leg.extended;
    const title = say(l.extended, { organisation, from, to: leg.deadline ?? '' });
    events.push({ at, title, tone: 'public', body: said(why === '' ? null : why) });
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

function roundEvents(round: Round, say: Say): Event[] {
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
  const events = [...dispatched, ...round.legs.flatMap((leg) => legEvents(leg, say))];
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

function messageEvents(need: Need, say: Say): Event[] {
  return need.messages.map(({ kind, byKind, by, organisation, words, files, at }): Event => {
    const who = [organisation?.shortName, by && asWritten(by.name)].filter(Boolean).join(' ');
    if (byKind === 'resident')
      return { at, title: say(w.fromResident), tone: 'resident', body: said(words, files) };
    if (byKind === 'family')
      return { at, title: say(w.fromFamily), tone: 'resident', body: said(words, files) };
    if (kind === 'inner') {
      const title = (
        <>
          {say(w.note, { who })} <span className="seen-by">{say(w.innerOnly)}</span>
        </>
      );
      return { at, title, tone: 'inner', body: said(words, files) };
    }
    const title = (
      <>
        {say(w.toResident, { who })} <span className="seen-by">{say(w.residentSees)}</span>
      </>
    );
    return { at, title, tone: 'public', body: said(words, files) };
  });
}

function consentEvents(need: Need, say: Say): Event[] {
  const given = together(
    need.consents,
    ({ givenAt }) => givenAt,
    ({ organisation, purpose }) => say(w.consentedTo, { organisation: organisation.shortName, purpose }),
    { title: say(w.consented), tone: 'resident' },
  );
  const others = need.consents.flatMap((consent): Event[] => {
    const organisation = consent.organisation.shortName;
    if (consent.basis === 'duty') {
      const title = say(w.duty, { organisation, article: consent.article ?? '' });
      return [{ at: consent.askedAt, title, tone: 'plain' }];
    }
    const events: Event[] = [];
    if (consent.givenAt !== consent.askedAt) {
      events.push({ at: consent.askedAt, title: say(w.asked, { organisation }), tone: 'plain' });
    }
    if (consent.refusedAt !== null) {
      events.push({ at: consent.refusedAt, title: say(w.refused, { organisation }), tone: 'resident' });
    }
    return events;
  });
  return [...given, ...others];
}

const fieldWords = {
  category: w.category,
  area: w.area,
  lead: w.lead,
  kind: w.kind,
  urgency: w.urgency,
  protected: w.protection,
};

function valueOf(field: string, value: string | null, say: Say): string {
  if (value === null) return say(w.none);
  const word = correctionWord(field, value);
  return word ? say(word) : value;
}

function correctionEvents(need: Need, say: Say): Event[] {
  return need.corrections.map(({ field, from, to, why, by, at }) => ({
    at,
    title: say(w.corrected, {
      who: asWritten(by.name),
      field: say(fieldWords[field]),
      from: valueOf(field, from, say),
      to: valueOf(field, to, say),
    }),
    tone: 'inner',
    body: said(why),
  }));
}

function ratingEvents(need: Need, say: Say): Event[] {
  const grades = need.ratings.map((rating): Event => {
    const title = say(w.rated, { grade: say(gradeWords[rating.grade] ?? w.rated) });
    return { at: rating.at, title, tone: 'resident', body: said(rating.words) };
  });
  const contests = need.ratings.flatMap(({ contest }): Event[] => {
    if (contest === null) return [];
    const { organisation, at, reason, decision, decisionReason } = contest;
    const decided =
      decision === null ? say(w.contestOpen) : say(w[decision], { reason: decisionReason ?? '' });
    const body = (
      <>
        <OwnWords text={reason} />
        <p className="quiet">{decided}</p>
      </>
    );
    return [{ at, title: say(w.contested, { organisation }), tone: 'inner', body }];
  });
  return [...grades, ...contests];
}

function followUpEvents(need: Need, say: Say): Event[] {
  return need.followUps.flatMap((one): Event[] => {
    const organisation = one.organisation.shortName;
    const why = say(followUpReasonWords[one.why]);
    const opened: Event = {
      at: one.openedAt,
      title: say(w.followUpOpened, { organisation, why }),
      tone: 'inner',
    };
    if (one.doneAt === null || one.outcome === null) return [opened];
    const title = say(w.followedUp, {
      organisation,
      name: one.assignee ? asWritten(one.assignee.name) : '',
      outcome: say(followUpOutcomeWords[one.outcome]),
    });
    return [opened, { at: one.doneAt, title, tone: 'inner', body: said(one.note) }];
  });
}

/** Everything that happened after the words were said, oldest first. */
export function eventsOf(need: Need, say: Say): Event[] {
  return [
    ...consentEvents(need, say),
    ...need.rounds.flatMap((round) => roundEvents(round, say)),
    ...messageEvents(need, say),
    ...correctionEvents(need, say),
    ...ratingEvents(need, say),
    ...followUpEvents(need, say),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

/** What `after` tells that `before` did not, oldest first. */
export function newEvents(before: Need, after: Need, say: Say): Event[] {
  const known = new Map<string, number>();
  const keyOf = ({ at, tone }: Event) => `${at} ${tone}`;
  for (const event of eventsOf(before, say)) known.set(keyOf(event), (known.get(keyOf(event)) ?? 0) + 1);
  return eventsOf(after, say).filter((event) => {
    const left = known.get(keyOf(event)) ?? 0;
    known.set(keyOf(event), left - 1);
    return left <= 0;
  });
}
