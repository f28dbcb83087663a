import type { ReactElement } from 'react';
import { AppError } from '../../../base/error.ts';
import { isId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { say, type Word } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type PageAnswer, type PageRequest, page, redirect } from '../../../platform/http/page.ts';
import { LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { countWrongLink, mayBeCode, refuseGuessedCode } from '../actions/say.ts';
import type { Story } from '../contract/story.ts';
import { readCategory } from '../views/category.ts';
import { familyOf } from '../views/known.ts';
import { matchWords } from '../views/proposals.ts';
import { isOwnProtected } from '../views/sorted.ts';
import { getStory } from '../views/story.ts';
import { QuickExit } from './danger.tsx';
import { placeOptions } from './places.ts';
import { homeWords, progressWords } from './portal.words.ts';
import { whereabouts, whomToRing } from './ring.tsx';
import { seeSaidBefore } from './said-before.tsx';
import type { Seen, TypedOnStory } from './seen.ts';
import { topOf } from './sentences.ts';
import type { FindSimilar } from './similar.tsx';
import { StoryBody } from './story.tsx';
import { storyWords } from './story.words.ts';

async function seeStory(
  ctx: ReadContext,
  { language, cookies }: PageRequest,
  chosen: string | undefined,
  findSimilar: FindSimilar,
): Promise<Seen> {
  const story = await getStory(ctx);
  // Chosen here goes before where the browser was said to be.
  const asked = chosen ?? (story.area === null ? whereabouts(cookies).areaId : null);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const places = story.may.choose ? await placeOptions(ctx) : [];
  const known = places.some(({ options }) => options.some(({ value }) => value === asked));
  const elsewhere = asked !== null && known && asked !== story.area?.id;
  const areaId = elsewhere ? asked : (story.area?.id ?? null);
  const proposals = elsewhere ? await matchWords(ctx, { words: story.words, areaId }) : story.proposals;
  // While it is to be chosen; of what is protected nothing is compared with others.
  const compares = story.state === 'said' && !story.protected && story.kind !== 'accuse';
  const category = compares ? ((await readCategory(ctx, story.words, proposals))?.code ?? null) : null;
  return {
    story,
    today,
    places,
    areaId,
    zone: ctx.city.zone,
    top: topOf(story, today, ctx.isWorkingDay, language),
    proposals,
    similar: compares ? await findSimilar(ctx, { words: story.words, category }) : [],
    before: compares
      ? await seeSaidBefore(ctx, cookies, { needId: story.id, words: story.words, areaId, category })
      : { own: null, near: null },
    family: await familyOf(ctx, story.id),
    now: ctx.now,
    rings: await whomToRing(ctx, whereabouts(cookies, areaId), story.state === 'said' ? 2 : 1),
  };
}

export async function storyPage(
  request: PageRequest,
  typed: TypedOnStory = { words: '', waiting: [], mistake: null, stale: false },
  findSimilar: FindSimilar = async () => [],
): Promise<PageAnswer> {
  const { language, freshKey, origin } = request;
  const area = request.query['area'];
  const asked = area !== undefined && isId(area) ? area : undefined;
  const seen = await request.caller.read((ctx) => seeStory(ctx, request, asked, findSimilar));
  const here = `/n/${request.params['secret'] ?? ''}`;
  const body = <StoryBody {...{ seen, here, freshKey, language, origin, typed }} />;
  const status = typed.mistake?.status ?? (typed.stale ? 409 : 200);
  return page(say(storyWords.title, language), body, { status, personal: true });
}

/** One answer for a code or link that opens nothing: it gives nothing away, and says where to type it again. */
export function notFoundPage({ language }: PageRequest, text: Word = progressWords.notFound): PageAnswer {
  const body: ReactElement = (
    <>
      <h1>{say(progressWords.notFoundTitle, language)}</h1>
      <p>{say(text, language)}</p>
      <div className="actions">
        <LinkButton href="/progress">{say(progressWords.title, language)}</LinkButton>
        <LinkButton href="/help-lines" weight="quiet">
          {say(homeWords.helpLines, language)}
        </LinkButton>
      </div>
    </>
  );
  return page(say(progressWords.notFoundTitle, language), body, { status: 404, personal: true });
}

/** Every page of a protected need can be left at once. */
async function withExit(request: PageRequest, answer: PageAnswer): Promise<PageAnswer> {
  if (answer.kind !== 'page' || !(await request.caller.read(isOwnProtected))) return answer;
  const body = (
    <>
      <QuickExit language={request.language} />
      {answer.body}
    </>
  );
  return { ...answer, body };
}

/**
 * Does `work` for an address that holds a secret. Where it opens nothing the page says so, and the try is counted:
 * codes cannot be guessed in addresses either. An address of a telephone's half hour leads back to the telephone.
 */
export async function guarded(
  request: PageRequest,
  work: () => Promise<PageAnswer>,
  gone?: Word,
): Promise<PageAnswer> {
  const secret = request.params['secret'] ?? '';
  const { caller } = request;
  if (mayBeCode(secret)) await caller.read((ctx) => refuseGuessedCode(ctx, secret, caller.address));
  try {
    return await withExit(request, await work());
  } catch (error) {
    if (!(error instanceof AppError) || (error.status !== 404 && error.status !== 401)) throw error;
    if (isId(secret)) return redirect('/progress#phone-way');
    await caller.write((ctx) => countWrongLink(ctx, caller.address));
    return notFoundPage(request, gone);
  }
}

/**
 * After a refused change. Sent twice, the first has done what was wanted, so the story is simply shown; decided on
 * an older page, the story is shown with that said. Anything else is the form's own matter.
 */
export async function staleOr(
  request: PageRequest,
  error: unknown,
  still: (story: Story) => boolean,
  form: () => Promise<PageAnswer>,
  words = '',
): Promise<PageAnswer> {
  if (!(error instanceof AppError) || (error.status !== 409 && error.status !== 404)) return form();
  const story = await request.caller.read((ctx) => getStory(ctx));
  if (!still(story)) return redirect(`/n/${request.params['secret'] ?? ''}`);
  return storyPage(request, { words, waiting: [], mistake: null, stale: true });
}
