import { say } from '../../../base/words.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary } from '../../../platform/ui/portal/forms.tsx';
import { mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { saySafeWay } from '../actions/protect.ts';
import { safeWaySchema } from '../contract/urgent.ts';
import { getStory } from '../views/story.ts';
import { SafeWayForm } from './danger.tsx';
import { dangerWords as w } from './danger.words.ts';
import { storyWords } from './story.words.ts';
import { guarded } from './story-page.tsx';

function hereOf(request: PageRequest): string {
  return `/n/${request.params['secret'] ?? ''}`;
}

/** How the holder of a protected need can be reached without harm. */
export const safeWayPages: readonly Page[] = [
  { method: 'GET', path: '/n/:secret/safe-way', answer: async (request) => redirect(hereOf(request)) },
  { method: 'POST', path: '/n/:secret/safe-way', answer: (request) => guarded(request, () => tell(request)) },
];

async function tell(request: PageRequest): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const typed = { way: field(request, 'way'), phone: field(request, 'phone'), when: field(request, 'when') };
  try {
    const said = parse(safeWaySchema, typed);
    await request.caller.write((ctx) => saySafeWay(ctx, said));
    return redirect(here);
  } catch (error) {
    const mistake = mistakeOf(error, language, { way: w.way, phone: w.phone, when: w.when });
    const story = await request.caller.read((ctx) => getStory(ctx));
    const body = (
      <>
        <ErrorSummary mistake={mistake} />
        <SafeWayForm {...{ story, here, language }} typed={{ ...typed, mistake }} />
        <LinkButton href={here} weight="quiet">
          {say(storyWords.backToStory, language)}
        </LinkButton>
      </>
    );
    return page(say(w.askTitle, language), body, { status: mistake.status, personal: true });
  }
}
