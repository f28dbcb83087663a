import type { ReactElement } from 'react';
import type { Day } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Button, LinkButton, Notice, Quote } from '../../../platform/ui/portal/elements.tsx';
import { FileList } from '../../../platform/ui/portal/files.tsx';
import { Hidden } from '../../../platform/ui/portal/forms.tsx';
import type { StoryStep } from '../contract/story.ts';
import type { StoryProps } from './seen.ts';
import { freshAnswers, stepNote, stepTitle } from './sentences.ts';
import { storyWords as w } from './story.words.ts';

/** Organisations that were called in, and may only be told with the person's own word. */
export function Asked({ seen, here, language }: StoryProps): ReactElement {
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

/** The answers nobody has judged yet, and whether they solved it. */
export function Verdict({ seen, here, language }: StoryProps): ReactElement {
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

/** What can still be said of a matter that is closed or goes on: that it is not solved, and a grade. */
export function Closed({ seen, here, language }: StoryProps): ReactElement | null {
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
