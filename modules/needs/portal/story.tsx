import type { ReactElement } from 'react';
import { asWritten, say } from '../../../base/words.ts';
import { Badge, Button, Clauses, LinkButton, Notice, Phone } from '../../../platform/ui/portal/elements.tsx';
import { FileField } from '../../../platform/ui/portal/files.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import { appointmentText } from '../appointments.rules.ts';
import { isOver } from '../needs.rules.ts';
import { Confidential } from './confidential.tsx';
import { AccusationDoor, DangerLines, Door, SafeWayForm } from './danger.tsx';
import { ProposalCards, Proposals, type ProposalsProps } from './proposals.tsx';
import { RingList } from './ring.tsx';
import type { Seen, StoryProps } from './seen.ts';
import { storyWords as w } from './story.words.ts';
import { Keep, Own } from './story-own.tsx';
import { Asked, Closed, Verdict } from './story-questions.tsx';
import { StorySteps } from './story-steps.tsx';
import { Texting } from './texting.tsx';

/** A need as a story in time: where it stands, the one thing to do now, what has happened, who to ring. */
export function StoryBody(props: StoryProps): ReactElement {
  const { seen, language, typed } = props;
  const { story } = seen;
  return (
    <>
      <ErrorSummary mistake={typed.mistake} />
      {typed.stale ? (
        <Notice tone="due-soon">
          <p>{say(w.stale, language)}</p>
        </Notice>
      ) : null}
      <p className="news" aria-live="polite" data-news={say(w.news, language)} />
      <DangerLines story={story} language={language} />
      <AccusationDoor story={story} language={language} />
      <Door story={story} language={language} />
      <SafeWayForm story={story} here={props.here} language={language} />
      {story.state === 'said' ? <Proposals {...proposalProps(props)} /> : <Told {...props} />}
      {story.erasedAt === null ? (
        <>
          {story.protected && !story.confidential ? null : (
            <Texting story={story} here={props.here} language={language} />
          )}
          {isFresh(story) ? null : <Keep {...props} />}
        </>
      ) : null}
      <Own {...props} />
    </>
  );
}

/** Just handed over: nothing is asked of the person but to keep the code, so that stands before what has happened. */
function isFresh({ state, erasedAt }: Seen['story']): boolean {
  return erasedAt === null && (state === 'waiting' || state === 'dispatched');
}

function proposalProps({ seen, here, language }: StoryProps): ProposalsProps {
  const { story, proposals, similar, before, areaId, places, rings, zone, today } = seen;
  return { story, here, proposals, similar, before, areaId, places, rings, zone, today, language };
}

function Told(props: StoryProps): ReactElement {
  const { seen, language } = props;
  const { story, top } = seen;
  const over = isOver(story.state);
  const fresh = isFresh(story);
  return (
    <>
      <h1 className="state">
        <Clauses text={top.sentence} />
      </h1>
      {top.badge ? (
        <p>
          <Badge tone={top.badge.tone}>{top.badge.text}</Badge>
        </p>
      ) : null}
      {top.next ? <p>{top.next}</p> : null}
      <Agreed {...props} />
      <Confidential story={story} here={props.here} language={language} />
      {story.asked.length > 0 ? <Asked {...props} /> : null}
      {story.may.verdict ? <Verdict {...props} /> : null}
      {story.may.verdict ? null : <Closed {...props} />}
      <Handlers {...props} />
      {fresh ? <Keep {...props} /> : null}
      <h2>{say(w.steps, language)}</h2>
      <StorySteps {...props} />
      {story.may.speak && !over ? <Ask {...props} /> : null}
      {story.state === 'waiting' && seen.proposals.length > 0 ? (
        <details>
          <summary>{say(w.chooseYourself, language)}</summary>
          <ProposalCards {...proposalProps(props)} quiet />
        </details>
      ) : null}
      {over ? (
        <div className="actions">
          <LinkButton href="/" weight={story.may.verdict ? 'quiet' : 'main'}>
            {say(w.newMatter, language)}
          </LinkButton>
        </div>
      ) : null}
      {over && story.may.speak ? (
        <details>
          <summary>{say(w.askLater, language)}</summary>
          <Ask {...props} />
        </details>
      ) : null}
    </>
  );
}

/** Where to be and when: the one thing of the page that cannot be done later. */
function Agreed({ seen, language }: StoryProps): ReactElement | null {
  const found = seen.story.handlers.filter(({ appointment }) => appointment !== null);
  if (found.length === 0) return null;
  return (
    <Notice tone="waiting">
      {found.map(({ organisation, appointment }) => (
        <p key={organisation.id}>
          <b>{say(w.agreed, language)}</b>{' '}
          {appointment ? asWritten(appointmentText(appointment, language, seen.today)) : null}{' '}
          <span className="quiet" lang="zh-CN">
            {organisation.shortName}
          </span>
        </p>
      ))}
    </Notice>
  );
}

function Handlers({ seen, language }: StoryProps): ReactElement | null {
  const { handlers } = seen.story;
  if (handlers.length === 0) {
    return <RingList rings={seen.rings} language={language} title={say(w.ring, language)} />;
  }
  return (
    <>
      <h2>{say(isOver(seen.story.state) ? w.whoDid : w.who, language)}</h2>
      <ul className="plain lines">
        {handlers.map(({ organisation, part }) => (
          <li key={organisation.id}>
            <Phone number={organisation.phone} />
            <div lang="zh-CN">
              <b>{organisation.name}</b>
              {handlers.length > 1 ? <p>{say(part === 'lead' ? w.leads : w.together, language)}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ask({ here, freshKey, language, typed, seen }: StoryProps): ReactElement {
  return (
    <form method="post" action={`${here}/messages`} encType="multipart/form-data">
      <h2>{say(w.askTitle, language)}</h2>
      <Hidden name="key" value={freshKey} />
      <TextBox
        name="words"
        label={say(w.askBox, language)}
        hint={say(w.askHint, language)}
        language={language}
        value={typed.words}
        rows={3}
        draft={`ask-${seen.story.reference}`}
        mistake={typed.mistake}
      />
      <FileField {...{ language }} waiting={typed.waiting} mistake={typed.mistake} />
      <Button
        weight={
          seen.story.may.verdict || seen.story.asked.length > 0 || isOver(seen.story.state) ? 'quiet' : 'main'
        }
      >
        {say(w.send, language)}
      </Button>
    </form>
  );
}
