import type { ReactElement } from 'react';
import type { Day } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import {
  Badge,
  Button,
  Clauses,
  LinkButton,
  Notice,
  Phone,
  Quote,
} from '../../../platform/ui/portal/elements.tsx';
import { FileField, FileList } from '../../../platform/ui/portal/files.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import type { StoryStep } from '../contract/shapes.ts';
import { isOver } from '../needs.rules.ts';
import { Confidential } from './confidential.tsx';
import { AccusationDoor, DangerLines, Door, SafeWayForm } from './danger.tsx';
import { FamilyList } from './family-list.tsx';
import { ProposalCards, Proposals, type ProposalsProps } from './proposals.tsx';
import { familyWords, knownWords } from './rights.words.ts';
import { RingList } from './ring.tsx';
import type { Seen, TypedOnStory } from './seen.ts';
import { freshAnswers, stepNote, stepTitle } from './sentences.ts';
import { storyWords as w } from './story.words.ts';
import { StorySteps } from './story-steps.tsx';
import { Texting } from './texting.tsx';

interface StoryProps {
  readonly seen: Seen;
  readonly here: string;
  readonly freshKey: string;
  readonly language: Language;
  readonly origin: string;
  readonly typed: TypedOnStory;
}

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
  const { story, proposals, similar, areaId, places, rings } = seen;
  return { story, here, proposals, similar, areaId, places, rings, language };
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

/** What can still be said of a matter that is closed or goes on: that it is not solved, and a grade. */
function Closed({ seen, here, language }: StoryProps): ReactElement | null {
  const { story, today } = seen;
  const { refuse, rate } = story.may;
  if (!refuse && !rate) return null;
  return (
    <>
      {refuse && story.overturnUntil !== null ? (
        <p>{say(w.overturnUntil, language, { day: dayText(story.overturnUntil, language, today) })}</p>
      ) : null}
      <ul className="plain rows">
        {refuse ? (
          <li>
            <a href={`${here}/verdict`}>{say(w.overturn, language)}</a>
          </li>
        ) : null}
        {rate ? (
          <li>
            <a href={`${here}/rating`}>{say(w.rate, language)}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Asked({ seen, here, language }: StoryProps): ReactElement {
  return (
    <>
      {seen.story.asked.map(({ legId, organisation, purpose }) => (
        <Notice key={legId} title={say(w.askedTitle, language)}>
          <p>{say(w.askedText, language, { organisation: organisation.name, purpose })}</p>
          <form method="post" action={`${here}/consents/${legId}`} className="actions">
            <Hidden name="version" value={String(seen.story.version)} />
            <Button name="agreed" value="yes">
              {say(w.yes, language)}
            </Button>
            <Button name="agreed" value="no" weight="quiet">
              {say(w.no, language)}
            </Button>
          </form>
        </Notice>
      ))}
    </>
  );
}

function Verdict({ seen, here, language }: StoryProps): ReactElement {
  const { story } = seen;
  return (
    <section aria-labelledby="verdict">
      {freshAnswers(story).map((step) => (
        <Answer
          key={`${step.at} ${step.organisation?.id}`}
          {...{ step, here, language }}
          today={seen.today}
        />
      ))}
      <h2 id="verdict">{say(w.solvedTitle, language)}</h2>
      <p className="hint">{say(w.solvedHint, language)}</p>
      <form method="post" action={`${here}/verdict`} className="actions">
        <Hidden name="version" value={String(story.version)} />
        <Button name="verdict" value="confirmed">
          {say(w.solved, language)}
        </Button>
        {story.may.refuse ? (
          <LinkButton href={`${here}/verdict`} weight="quiet">
            {say(w.notSolved, language)}
          </LinkButton>
        ) : null}
      </form>
    </section>
  );
}

function Answer(props: { step: StoryStep; here: string; language: Language; today: Day }): ReactElement {
  const { step, here, language, today } = props;
  const note = stepNote(step, language, today);
  return (
    <>
      <p className="quiet small">{stepTitle(step, language)}</p>
      <Quote text={step.text ?? ''} />
      {note ? <p>{note}</p> : null}
      <FileList files={step.files} place={`${here}/files`} language={language} />
    </>
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

/** What is theirs besides the matter: who of the family looks, what is kept of them. */
function Own({ seen, here, language }: StoryProps): ReactElement {
  const { story, family, zone, now } = seen;
  return (
    <>
      {story.erasedAt === null && family.length > 0 ? (
        <>
          <h2>{say(familyWords.list, language)}</h2>
          <FamilyList {...{ language, here, zone, now, family }} />
        </>
      ) : null}
      <ul className="plain rows on-screen">
        {story.erasedAt === null && !story.protected ? (
          <li>
            <a href={`${here}/family`}>{say(familyWords.title, language)}</a>
          </li>
        ) : null}
        <li>
          <a href={`${here}/known`}>{say(knownWords.link, language)}</a>
        </li>
      </ul>
    </>
  );
}

function Keep({ seen, here, origin, language }: StoryProps): ReactElement {
  const { trackingCode, reference } = seen.story;
  return (
    <Notice title={say(w.keepTitle, language)} tone="ended">
      <p className="code">
        <bdi>{trackingCode}</bdi>
      </p>
      <p>{say(w.keepText, language)}</p>
      <p>
        {say(w.keepLink, language)}{' '}
        <button
          type="button"
          hidden
          data-copy={`${origin}${here}`}
          data-copied={say(w.copied, language)}
          className="plain-button"
        >
          {say(w.copy, language)}
        </button>
      </p>
      <p className="quiet small">{say(w.reference, language, { reference })}</p>
    </Notice>
  );
}
