import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { field, type PageAnswer, type PageRequest, redirect } from '../../../platform/http/page.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { wishTexts } from '../actions/texting.ts';
import type { Story } from '../contract/story.ts';
import { textingWords as w } from './texting.words.ts';

/** Whether text messages come, and the one button that changes it. */
export function Texting(props: { story: Story; here: string; language: Language }): ReactElement | null {
  const { story, here, language } = props;
  const { phone } = story.contact;
  if (story.texts === 'none' || phone === null) return null;
  const wanted = story.texts === 'wanted';
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{say(w.title, language)}</h2>
      <p>{say(wanted ? w.wanted : w.stopped, language, { phone })}</p>
      <form method="post" action={`${here}/texts`} className="actions">
        <Button name="wanted" value={wanted ? 'no' : 'yes'} weight="quiet">
          {say(wanted ? w.stop : w.resume, language)}
        </Button>
      </form>
    </section>
  );
}

export async function changeTexting(request: PageRequest): Promise<PageAnswer> {
  const wanted = field(request, 'wanted');
  if (wanted === 'yes' || wanted === 'no') {
    await request.caller.write((ctx) => wishTexts(ctx, { wanted: wanted === 'yes' }));
  }
  return redirect(`/n/${request.params['secret'] ?? ''}`);
}
