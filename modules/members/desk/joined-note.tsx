import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Joined } from '../members.contract.ts';
import { joinWords as w } from './members-desk.words.ts';

/** What came of it, to be read to the person. */
export function JoinedNote({
  joined,
  bodyLink,
}: {
  joined: Joined;
  bodyLink: (id: string, text: string) => ReactNode;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const { already, movedFrom, number, since, body } = joined;
  const word = already ? w.already : movedFrom === null ? w.done : w.moved;
  return (
    <output className="done">
      <p className="big">
        <Told>
          {say(word, {
            ...{ body: asWritten(body.name), from: asWritten(movedFrom ?? ''), number: asWritten(number) },
            day: dayText(since, language, today),
          })}
        </Told>
      </p>
      <p>{bodyLink(body.id, body.name)}</p>
    </output>
  );
}
