import type { ReactElement } from 'react';
import { say } from '../../../base/words.ts';
import { Notice } from '../../../platform/ui/portal/elements.tsx';
import { FamilyList } from './family-list.tsx';
import { familyWords, knownWords } from './rights.words.ts';
import type { StoryProps } from './seen.ts';
import { storyWords as w } from './story.words.ts';

/** What is theirs besides the matter: who of the family looks, what is kept of them. */
export function Own({ seen, here, language }: StoryProps): ReactElement {
  const { story, family, zone, now } = seen;
  return (
    <>
      {story.erasedAt === null && family.length > 0 ? (
        <>
          <h2>{say(familyWords.list, language)}</h2>
          <FamilyList {...{ language, here, zone, now, family }} />
        </>
      ) : null}
      <ul className="plain rows on-screen">
        {story.erasedAt === null && !story.protected ? (
          <li>
            <a href={`${here}/family`}>{say(familyWords.title, language)}</a>
          </li>
        ) : null}
        <li>
          <a href={`${here}/known`}>{say(knownWords.link, language)}</a>
        </li>
      </ul>
    </>
  );
}

/** The code and the address that open the page again. */
export function Keep({ seen, here, origin, language }: StoryProps): ReactElement {
  const { trackingCode, reference } = seen.story;
  return (
    <Notice title={say(w.keepTitle, language)} tone="ended">
      <p className="code">
        <bdi>{trackingCode}</bdi>
      </p>
      <p>{say(w.keepText, language)}</p>
      <p>
        {say(w.keepLink, language)}{' '}
        <button
          type="button"
          hidden
          data-copy={`${origin}${here}`}
          data-copied={say(w.copied, language)}
          className="plain-button"
        >
          {say(w.copy, language)}
        </button>
      </p>
      <p className="quiet small">{say(w.reference, language, { reference })}</p>
    </Notice>
  );
}
