import type { ReactElement } from 'react';
import { localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { Button, Name } from '../../../platform/ui/portal/elements.tsx';
import type { Known } from '../contract/rights.ts';
import { familyWords as w } from './rights.words.ts';

type Look = Known['family'][number];

/** Who of the family can look, until when, how often they did; each with its own button to take it back. */
export function FamilyList(props: {
  language: Language;
  here: string;
  zone: string;
  now: Date;
  family: readonly Look[];
}): ReactElement {
  const { language, here, zone, now, family } = props;
  const day = (at: string): string => dayText(localTime(new Date(at), zone).day, language);
  const standing = ({ withdrawnAt, expiresAt }: Look): string => {
    if (withdrawnAt !== null) return say(w.withdrawn, language, { day: day(withdrawnAt) });
    if (new Date(expiresAt) <= now) return say(w.over, language);
    return say(w.live, language, { day: day(expiresAt) });
  };
  if (family.length === 0) return <p className="quiet">{say(w.listNone, language)}</p>;
  return (
    <ul className="plain">
      {family.map((look) => {
        const [last] = look.openings;
        const live = look.withdrawnAt === null && new Date(look.expiresAt) > now;
        const opened = last && instantText(new Date(last), zone, language);
        return (
          <li key={look.id} className="card">
            <p>
              <b>
                <Name>{look.name}</Name>
              </b>{' '}
              <span className="quiet">
                {standing(look)}
                {look.showsWords ? ` · ${say(w.withWords, language)}` : ''}
              </span>
            </p>
            <p className="quiet">
              {opened
                ? say(w.opened, language, { count: look.openings.length, at: opened })
                : say(w.notOpened, language)}
            </p>
            {live ? (
              <form method="post" action={`${here}/family/${look.id}`}>
                <Button weight="quiet">{say(w.withdrawOf, language, { name: look.name })}</Button>
              </form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
