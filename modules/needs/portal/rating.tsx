import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { Button, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import { fieldMistake, type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { rate } from '../actions/ratings.ts';
import { gradeWords } from '../closing.words.ts';
import { ratingBody } from '../contract/closing.ts';
import { mostReply } from '../contract/shapes.ts';
import type { Story } from '../contract/story.ts';
import { grades } from '../verdict.rules.ts';
import { getStory } from '../views/story.ts';
import { storyWords as w } from './story.words.ts';
import { guarded, staleOr } from './story-page.tsx';
import { versionOf, wordsMistake } from './typed.ts';

const hereOf = (request: PageRequest): string => `/n/${request.params['secret'] ?? ''}`;

/** Five grades and what else there is to say, on a page that nobody is sent to. */
export const ratingPages: readonly Page[] = [
  { method: 'GET', path: '/n/:secret/rating', answer: (request) => guarded(request, () => form(request)) },
  { method: 'POST', path: '/n/:secret/rating', answer: (request) => guarded(request, () => send(request)) },
];

interface Typed {
  readonly grade: string;
  readonly words: string;
  readonly mistake: Mistake | null;
}

async function form(
  request: PageRequest,
  typed: Typed = { grade: '', words: '', mistake: null },
): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const story = await request.caller.read((ctx) => getStory(ctx));
  if (!story.may.rate) return redirect(here);
  const body = <Rating {...{ language, here, story, typed }} />;
  return page(say(w.rateTitle, language), body, { status: typed.mistake?.status ?? 200, personal: true });
}

async function send(request: PageRequest): Promise<PageAnswer> {
  const { language } = request;
  const words = field(request, 'words');
  const grade = field(request, 'grade');
  try {
    const said = parse(ratingBody, {
      version: versionOf(request),
      grade: grade === '' ? null : Number(grade),
      words,
    });
    await request.caller.write((ctx) => rate(ctx, said));
    return redirect(hereOf(request));
  } catch (error) {
    const found = mistakeOf(error, language);
    const none = say(w.rateNone, language);
    const graded = {
      ...found,
      fields: found.fields.map((one) => (one.path === 'grade' ? { ...one, text: none } : one)),
    };
    const texts = { empty: w.empty, tooLong: w.tooLong, most: mostReply };
    const mistake = wordsMistake(graded, words, texts, language);
    return staleOr(
      request,
      error,
      ({ may }) => may.rate,
      () => form(request, { grade, words, mistake }),
    );
  }
}

export function Rating(props: {
  language: Language;
  here: string;
  story: Story;
  typed: Typed;
}): ReactElement {
  const { language, here, story, typed } = props;
  const { mistake } = typed;
  const wrong = fieldMistake(mistake, 'grade');
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1 id="rating">{say(w.rateTitle, language)}</h1>
      <p className="hint">{say(w.rateHint, language)}</p>
      <form method="post" action={`${here}/rating`}>
        <Hidden name="version" value={String(story.version)} />
        <div role="radiogroup" aria-labelledby="rating" id="grade">
          {wrong ? <p className="field-error">{wrong}</p> : null}
          {grades.map((grade) => (
            <label key={grade} className="check">
              <input
                type="radio"
                name="grade"
                value={String(grade)}
                defaultChecked={typed.grade === String(grade)}
              />
              <span>{say(gradeWords[grade] ?? w.rateTitle, language)}</span>
            </label>
          ))}
        </div>
        <TextBox
          name="words"
          label={say(w.rateMore, language)}
          language={language}
          value={typed.words}
          rows={3}
          draft={`rating-${story.reference}`}
          optional
          mistake={mistake}
        />
        <div className="actions">
          <Button>{say(w.send, language)}</Button>
          <LinkButton href={here} weight="quiet">
            {say(w.backToStory, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
