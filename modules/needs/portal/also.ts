import { isId } from '../../../base/ids.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  redirect,
} from '../../../platform/http/page.ts';
import { sayAlso } from '../actions/also.ts';
import { readCategory } from '../views/category.ts';
import { matchWords } from '../views/proposals.ts';
import { getStory } from '../views/story.ts';
import { chooseAddress } from './proposals.tsx';
import { guarded } from './story-page.tsx';

/** “Me too”: kept for staff, and on to the consent for whoever works on the neighbours' matters. */
export const alsoPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/n/:secret/also',
    answer: async (request) => redirect(`/n/${request.params['secret'] ?? ''}`),
  },
  { method: 'POST', path: '/n/:secret/also', answer: (request) => guarded(request, () => also(request)) },
];

async function also(request: PageRequest): Promise<PageAnswer> {
  const here = `/n/${request.params['secret'] ?? ''}`;
  const area = field(request, 'area');
  const found = await request.caller.write(async (ctx) => {
    const story = await getStory(ctx);
    if (!story.may.choose) return null;
    const areaId = isId(area) ? area : (story.area?.id ?? null);
    const proposals = await matchWords(ctx, { words: story.words, areaId });
    const category = (await readCategory(ctx, story.words, proposals))?.code ?? null;
    const near = await sayAlso(ctx, { areaId, category });
    return near && { areaId, serviceId: near.serviceId };
  });
  // Meanwhile it was handed over, or nobody says the same any more: the page says what there is.
  return redirect(
    found
      ? chooseAddress(here, found.areaId, found.serviceId === null ? 'help' : { serviceId: found.serviceId })
      : here,
  );
}
