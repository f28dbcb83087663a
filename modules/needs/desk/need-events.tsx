import { asWritten } from '../../../base/words.ts';
import type { useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { followUpOutcomeWords, followUpReasonWords, gradeWords } from '../closing.words.ts';
import type { Need } from '../contract/need.ts';
import { correctionWord } from '../correction.words.ts';
import { detailWords as w } from './detail.words.ts';
import { type Event, said, together } from './event.tsx';
import { type Reader, roundEvents } from './round-events.tsx';
import { mergingEvents } from './together.tsx';

type Say = ReturnType<typeof useSay>;

function messageEvents(need: Need, say: Say): Event[] {
  return need.messages.map(({ kind, byKind, answersId, by, organisation, words, files, at }): Event => {
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
        {say(answersId === null ? w.toResident : w.toFamily, { who })}{' '}
        <span className="seen-by">{say(answersId === null ? w.residentSees : w.familySees)}</span>
      </>
    );
    const question = need.messages.find(({ id }) => id === answersId)?.words;
    const body = (
      <>
        {question === undefined ? null : (
          <p className="quiet">{say(w.answersTo, { question: asWritten(question) })}</p>
        )}
        {said(words, files)}
      </>
    );
    return { at, title, tone: 'public', body };
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
export function eventsOf(need: Need, reader: Reader): Event[] {
  const { say } = reader;
  return [
    ...consentEvents(need, say),
    ...need.rounds.flatMap((round) => roundEvents(round, reader)),
    ...messageEvents(need, say),
    ...correctionEvents(need, say),
    ...mergingEvents(need, say),
    ...ratingEvents(need, say),
    ...followUpEvents(need, say),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

/** What `after` tells that `before` did not, oldest first. */
export function newEvents(before: Need, after: Need, reader: Reader): Event[] {
  const known = new Map<string, number>();
  const keyOf = ({ at, tone }: Event) => `${at} ${tone}`;
  for (const event of eventsOf(before, reader)) known.set(keyOf(event), (known.get(keyOf(event)) ?? 0) + 1);
  return eventsOf(after, reader).filter((event) => {
    const left = known.get(keyOf(event)) ?? 0;
    known.set(keyOf(event), left - 1);
    return left <= 0;
  });
}
