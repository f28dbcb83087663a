import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { Hidden } from '../../../platform/ui/portal/forms.tsx';
import type { Story } from '../contract/story.ts';
import { aboutWords as w } from './about.words.ts';

/** What it may be about, one tap each, where nothing was sure enough. */
export function About(props: { story: Story; here: string; language: Language }): ReactElement | null {
  const { story, here, language } = props;
  if (story.likely.length === 0) return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say(w.title, language)}</h2>
      <p className="hint">{say(w.hint, language)}</p>
      <form method="post" action={`${here}/about`} className="actions">
        <Hidden name="version" value={String(story.version)} />
        {story.likely.map(({ code, name, nameEn }) => (
          <Button key={code} name="category" value={code} weight="quiet">
            {language === 'en' ? nameEn : name}
          </Button>
        ))}
      </form>
      <p className="quiet">{say(w.notThese, language)}</p>
    </section>
  );
}
