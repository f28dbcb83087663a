import type { ReactElement } from 'react';
import { type Day, localTime } from '../../../base/time.ts';
import { asWritten, type Language, say } from '../../../base/words.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { submitOnce } from '../../../platform/http/submission.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { Button, Phone, Quote, Steps } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { openFamilyView } from '../actions/family.ts';
import { askAsFamily } from '../actions/talk.ts';
import { appointmentText } from '../appointments.rules.ts';
import { type FamilyStory, familyQuestionSchema } from '../contract/family.ts';
import { familyStates, familySteps, familyWords as w } from './rights.words.ts';
import { guarded } from './story-page.tsx';
import { submissionKey } from './typed.ts';

/** The relative's one page: it shows, and they may ask; nothing on it decides anything. */
export const familyViewPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/family/:secret',
    answer: (request) => guarded(request, () => look(request), w.gone),
  },
  {
    method: 'POST',
    path: '/family/:secret/question',
    answer: (request) => guarded(request, () => ask(request), w.gone),
  },
];

async function ask(request: PageRequest): Promise<PageAnswer> {
  const words = field(request, 'words');
  const here = `/family/${request.params['secret'] ?? ''}`;
  try {
    const body = parse(familyQuestionSchema, { words });
    await request.caller.write((ctx) =>
      submitOnce(ctx, 'needs.askAsFamily', submissionKey(request), { ...body, here }, async () => {
        await askAsFamily(ctx, body);
        return {};
      }),
    );
    return redirect(`${here}#steps`);
  } catch (error) {
    return look(request, words, mistakeOf(error, request.language));
  }
}

async function look(request: PageRequest, typed = '', mistake: Mistake | null = null): Promise<PageAnswer> {
  const { language, freshKey } = request;
  const here = `/family/${request.params['secret'] ?? ''}`;
  const { story, zone, today } = await request.caller.write(async (ctx) => ({
    story: await openFamilyView(ctx),
    zone: ctx.city.zone,
    today: localTime(ctx.now, ctx.city.zone).day,
  }));
  const body = <FamilyView {...{ language, story, zone, today, here, freshKey, typed, mistake }} />;
  return page(say(w.viewTitle, language), body, { status: mistake?.status ?? 200, personal: true });
}

/** Stands below its question: with several questions nobody has to guess what is meant. */
function Answered(props: {
  answer: FamilyStory['steps'][number]['answers'][number];
  language: Language;
  zone: string;
  today: Day;
}): ReactElement {
  const { answer, language, zone, today } = props;
  return (
    <>
      <p className="when">
        <time dateTime={answer.at}>{instantText(new Date(answer.at), zone, language, today)}</time>
      </p>
      <p className="what">
        {say(w.answeredYou, language, { organisation: answer.organisation?.shortName ?? '' })}
      </p>
      <Quote text={answer.text} />
    </>
  );
}

export function FamilyView(props: {
  language: Language;
  story: FamilyStory;
  zone: string;
  today: Day;
  here: string;
  freshKey: string;
  typed: string;
  mistake: Mistake | null;
}): ReactElement {
  const { language, story, zone, today, here, freshKey, typed, mistake } = props;
  const steps = story.steps.map(({ at, kind, organisations, deadline, text, answers }, index) => ({
    key: `${index}`,
    at: <time dateTime={at}>{instantText(new Date(at), zone, language, today)}</time>,
    title: say(familySteps[kind], language, {
      organisation: organisations.map(({ shortName }) => shortName).join(say(w.comma, language)),
    }),
    own: kind === 'said' || kind === 'confirmed' || kind === 'not_accepted' || kind === 'family_message',
    body: text ? (
      <>
        <Quote text={text} own />
        {answers.map((answer) => (
          <Answered key={`${answer.at} ${answer.text}`} {...{ answer, language, zone, today }} />
        ))}
      </>
    ) : deadline && kind !== 'taken_on' ? (
      <p className="quiet">{say(w.due, language, { day: dayText(deadline, language, today) })}</p>
    ) : undefined,
  }));
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1 className="state">{say(familyStates[story.state], language)}</h1>
      <p className="quiet">{say(w.viewLead, language, { name: story.name })}</p>
      {story.words === null ? null : (
        <>
          <h2>{say(w.theirWords, language)}</h2>
          <Quote text={story.words} />
        </>
      )}
      <h2>{say(w.who, language)}</h2>
      {story.handlers.length === 0 ? <p>{say(w.nobody, language)}</p> : null}
      <ul className="plain lines">
        {story.handlers.map(({ organisation, deadline, state, appointment }) => (
          <li key={organisation.id}>
            <Phone number={organisation.phone} />
            <div lang="zh-CN">
              <b>{organisation.name}</b>
              {deadline && state !== 'ended' ? (
                <p>{say(w.due, language, { day: dayText(deadline, language, today) })}</p>
              ) : null}
              {appointment ? <p>{asWritten(appointmentText(appointment, language, today))}</p> : null}
            </div>
          </li>
        ))}
      </ul>
      <h2 id="steps">{say(w.steps, language)}</h2>
      <Steps steps={steps} />
      {story.asks === null ? null : (
        <form method="post" action={`${here}/question`}>
          <Hidden name="key" value={freshKey} />
          <TextBox
            name="words"
            label={say(w.question, language)}
            hint={say(w.questionHint, language, { organisation: story.asks.shortName })}
            language={language}
            value={typed}
            rows={2}
            draft="family"
            mistake={mistake}
          />
          <Button>{say(w.ask, language)}</Button>
        </form>
      )}
      <p>{say(w.help, language)}</p>
    </>
  );
}
