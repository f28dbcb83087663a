import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { similarWords as w } from './proposals.words.ts';

/** What was done in like matters: never fewer than five together, and nobody's words. */
export interface SimilarMatters {
  readonly category: { readonly name: string; readonly nameEn: string };
  readonly organisation: string | null;
  readonly count: number;
  readonly solved: number;
  /** Working days as a rule, where they are known. */
  readonly days: number | null;
}

/** Looks for like matters; `category` is the one that the menu puts the words into. */
export type FindSimilar = (
  ctx: ReadContext,
  asked: { readonly words: string; readonly category: string | null },
) => Promise<readonly SimilarMatters[]>;

/** What became of others who came with such a matter, in general terms. */
export function SimilarList(props: {
  similar: readonly SimilarMatters[];
  language: Language;
}): ReactElement | null {
  const { similar, language } = props;
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="similar">
      <h2 id="similar">{say(w.title, language)}</h2>
      <ul className="plain rows">
        {similar.map(({ category, organisation, count, solved, days }) => {
          const name = language === 'en' ? category.nameEn : category.name;
          return (
            <li key={`${category.name} ${organisation ?? ''}`}>
              <b>{name}</b>
              <span>
                {organisation === null
                  ? say(w.counted, language, { count, solved })
                  : say(w.countedBy, language, { count, solved, organisation })}
                {days === null ? null : say(days === 0 ? w.sameDay : w.days, language, { days })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
