import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import { formFiles } from '../../../platform/http/form-files.ts';
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
import { Button, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { decideConsent } from '../actions/dispatch.ts';
import { ask } from '../actions/talk.ts';
import { giveVerdict } from '../actions/verdict.ts';
import { residentContract, verdictSchema } from '../contract/resident.ts';
import { mostReply } from '../contract/shapes.ts';
import type { Story } from '../contract/story.ts';
import { getStory } from '../views/story.ts';
import { sayAbout } from './about-said.ts';
import { unhide } from './confidential.tsx';
import type { FindSimilar } from './similar.tsx';
import { storyWords as w } from './story.words.ts';
import { guarded, staleOr, storyPage } from './story-page.tsx';
import { changeTexting } from './texting.tsx';
import { submissionKey, versionOf, wordsMistake } from './typed.ts';

const texts = { empty: w.empty, tooLong: w.tooLong, most: mostReply };

function hereOf(request: PageRequest): string {
  return `/n/${request.params['secret'] ?? ''}`;
}

/** The page of a need and what its holder can do there. */
export const storyPages = (findSimilar: FindSimilar): readonly Page[] => [
  {
    method: 'GET',
    path: '/n/:secret',
    answer: (request) => guarded(request, () => storyPage(request, undefined, findSimilar)),
  },
  {
    method: 'GET',
    path: '/n/:secret/files/:id',
    answer: async (request) => ({ kind: 'file', id: request.params['id'] ?? '' }),
  },
  { method: 'GET', path: '/n/:secret/messages', answer: async (request) => redirect(hereOf(request)) },
  {
    method: 'POST',
    path: '/n/:secret/messages',
    answer: (request) => guarded(request, () => askIt(request)),
  },
  {
    method: 'POST',
    path: '/n/:secret/consents/:leg',
    answer: (request) => guarded(request, () => decide(request)),
  },
  { method: 'GET', path: '/n/:secret/about', answer: async (request) => redirect(hereOf(request)) },
  {
    method: 'POST',
    path: '/n/:secret/about',
    answer: (request) => guarded(request, () => sayAbout(request)),
  },
  { method: 'GET', path: '/n/:secret/texts', answer: async (request) => redirect(hereOf(request)) },
  {
    method: 'POST',
    path: '/n/:secret/texts',
    answer: (request) => guarded(request, () => changeTexting(request)),
  },
  { method: 'GET', path: '/n/:secret/confidential', answer: async (request) => redirect(hereOf(request)) },
  {
    method: 'POST',
    path: '/n/:secret/confidential',
    answer: (request) => guarded(request, () => unhide(request)),
  },
  {
    method: 'GET',
    path: '/n/:secret/verdict',
    answer: (request) => guarded(request, () => missing(request)),
  },
  { method: 'POST', path: '/n/:secret/verdict', answer: (request) => guarded(request, () => judge(request)) },
];

async function askIt(request: PageRequest): Promise<PageAnswer> {
  const words = field(request, 'words');
  const files = await formFiles(request);
  try {
    const body = files.beside(() => parse(residentContract.ask.body, { words }));
    await request.caller.write((ctx) =>
      submitOnce(
        ctx,
        'needs.ask',
        submissionKey(request),
        { words: body.words, ...files.marks, secret: request.params['secret'] },
        async () => ask(ctx, { ...body, files: await files.tokens(ctx) }),
      ),
    );
    return redirect(hereOf(request));
  } catch (error) {
    const mistake = mistakeOf(error, request.language);
    return storyPage(request, {
      words,
      waiting: await files.keep(),
      mistake: wordsMistake(mistake, words, texts, request.language),
      stale: false,
    });
  }
}

async function decide(request: PageRequest): Promise<PageAnswer> {
  const legId = request.params['leg'] ?? '';
  const answer = field(request, 'agreed');
  if (!isId(legId) || (answer !== 'yes' && answer !== 'no')) return redirect(hereOf(request));
  try {
    const change = { version: versionOf(request), agreed: answer === 'yes' };
    await request.caller.write((ctx) => decideConsent(ctx, legId, change));
    return redirect(hereOf(request));
  } catch (error) {
    return staleOr(
      request,
      error,
      ({ asked }) => asked.some((one) => one.legId === legId),
      () => Promise.reject(error),
    );
  }
}

async function missing(
  request: PageRequest,
  typed: { words: string; mistake: Mistake | null } = { words: '', mistake: null },
): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const story = await request.caller.read((ctx) => getStory(ctx));
  if (!story.may.refuse) return redirect(here);
  const body = <Missing {...{ language, here, story, ...typed }} />;
  return page(say(w.missingTitle, language), body, { status: typed.mistake?.status ?? 200, personal: true });
}

async function judge(request: PageRequest): Promise<PageAnswer> {
  const words = field(request, 'words');
  try {
    const said = parse(verdictSchema, {
      version: versionOf(request),
      verdict: field(request, 'verdict'),
      words,
    });
    await request.caller.write((ctx) => giveVerdict(ctx, said));
    return redirect(hereOf(request));
  } catch (error) {
    const form = (): Promise<PageAnswer> => {
      const mistake = wordsMistake(mistakeOf(error, request.language), words, texts, request.language);
      return missing(request, { words, mistake });
    };
    return staleOr(request, error, ({ may }) => may.refuse, form);
  }
}

export function Missing(props: {
  language: Language;
  here: string;
  story: Story;
  words: string;
  mistake: Mistake | null;
}): ReactElement {
  const { language, here, story, words, mistake } = props;
  const again = story.steps.some(({ kind }) => kind === 'not_accepted');
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.missingTitle, language)}</h1>
      <p>{say(again ? w.goesOnAgain : w.goesOn, language)}</p>
      <form method="post" action={`${here}/verdict`}>
        <Hidden name="version" value={String(story.version)} />
        <TextBox
          name="words"
          label={say(w.askBox, language)}
          hint={say(w.missingHint, language)}
          language={language}
          value={words}
          rows={4}
          draft={`verdict-${story.reference}`}
          optional
          mistake={mistake}
        />
        <div className="actions">
          <Button name="verdict" value="not_accepted">
            {say(w.sendNotSolved, language)}
          </Button>
          <LinkButton href={here} weight="quiet">
            {say(w.backToStory, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
