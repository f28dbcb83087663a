import { field, type PageAnswer, type PageRequest, redirect } from '../../../platform/http/page.ts';
import { sayCategory } from '../actions/category.ts';
import { staleOr } from './story-page.tsx';
import { versionOf } from './typed.ts';

/** Takes the tap of whoever says what their matter is about. */
export async function sayAbout(request: PageRequest): Promise<PageAnswer> {
  const here = `/n/${request.params['secret'] ?? ''}`;
  const category = field(request, 'category');
  if (category === '') return redirect(here);
  try {
    await request.caller.write((ctx) => sayCategory(ctx, { version: versionOf(request), category }));
    return redirect(here);
  } catch (error) {
    return staleOr(
      request,
      error,
      ({ likely }) => likely.some(({ code }) => code === category),
      () => Promise.reject(error),
    );
  }
}
