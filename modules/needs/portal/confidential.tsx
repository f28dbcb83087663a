import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type PageAnswer, type PageRequest, redirect } from '../../../platform/http/page.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { withdrawConfidential } from '../actions/hide.ts';
import type { Story } from '../contract/story.ts';
import { storyWords as w } from './story.words.ts';

/** That few see it, as the person wished, and how to take the wish back: what that changes is read before. */
export function Confidential(props: { story: Story; here: string; language: Language }): ReactElement | null {
  const { story, here, language } = props;
  if (!story.confidential) return null;
  return (
    <>
      <p className="quiet">{say(w.confidential, language)}</p>
      {story.may.unhide ? (
        <details>
          <summary>{say(w.unhide, language)}</summary>
          <p>{say(w.unhideText, language)}</p>
          <form method="post" action={`${here}/confidential`} className="actions">
            <Button weight="quiet">{say(w.unhideSend, language)}</Button>
          </form>
        </details>
      ) : null}
    </>
  );
}

export async function unhide(request: PageRequest): Promise<PageAnswer> {
  await request.caller.write((ctx) => withdrawConfidential(ctx));
  return redirect(`/n/${request.params['secret'] ?? ''}`);
}
