import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { TextBox } from '../../../platform/ui/portal/forms.tsx';
import { homeWords, offlineWords as w } from './portal.words.ts';
import { type Ring, RingList, whereabouts, whomToRing } from './ring.tsx';

/** Kept by the phone and shown when a page cannot be fetched: it holds nothing of anybody. */
export const offlinePages: readonly Page[] = [
  {
    method: 'GET',
    path: '/offline',
    answer: async ({ language, caller, cookies }) => {
      const rings = await caller.read((ctx) => whomToRing(ctx, whereabouts(cookies), 1));
      return page(say(w.title, language), <Offline language={language} rings={rings} />);
    },
  },
];

export function Offline({ language, rings }: { language: Language; rings: readonly Ring[] }): ReactElement {
  return (
    <div data-offline="">
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.text, language)}</p>
      <TextBox
        name="words"
        label={say(homeWords.box, language)}
        language={language}
        value=""
        rows={6}
        draft="say"
        placeholder={say(homeWords.placeholder, language)}
      />
      <p className="hint">{say(w.kept, language)}</p>
      <div className="actions">
        <LinkButton href="">{say(w.again, language)}</LinkButton>
      </div>
      <RingList rings={rings} language={language} title={say(w.ring, language)} timeless />
    </div>
  );
}
