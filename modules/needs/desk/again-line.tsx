import { Button } from 'antd';
import type { RefObject } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { appointmentText } from '../appointments.rules.ts';
import type { Earlier } from '../contract/earlier.ts';
import { appointmentDeskWords as a } from './appointment.words.ts';
import { earlierDeskWords as w } from './earlier.words.ts';

/** Where an open matter stands, in one line: when it was taken down and what came of it. */
export function useStanding() {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  /** As one says it in a line; a works is 厂方, anybody else is called by name. */
  const otherSide = (name: string | null) =>
    name === null ? say(w.triedOther) : name.endsWith(w.works.zh) ? say(w.triedWorks) : asWritten(name);
  return ({ saidAt, today, tried, latest, lead, agreed: [agreed] }: Earlier): string => {
    const { day, time } = localTime(new Date(saidAt), zone);
    const part = time < '12:00' ? w.morning : time < '18:00' ? w.afternoon : w.evening;
    let what = lead === null ? say(w.nobody) : say(w.withLead, { lead });
    // Who rings again mostly asks for just that.
    if (agreed) {
      what = say(a.agreedShort, { text: asWritten(appointmentText(agreed, language, today)) });
    } else if (tried) {
      const party = tried.party === 'person' ? say(w.triedPerson) : otherSide(tried.partyName);
      what = say(w.tried, {
        name: asWritten(tried.by),
        count: Array.from(say(w.counts)).at(tried.count) ?? tried.count,
        party,
      });
    } else if (latest) {
      what = say(w.latest, { by: latest.by, words: asWritten(latest.words) });
    }
    return say(w.stands, { when: day === today ? say(part) : dayText(day, language), latest: what });
  };
}

/** Whoever comes back is answered by one line, and what they say stands in the same matter by one key. */
export function AgainLine(props: {
  matter: Earlier | null;
  button: RefObject<HTMLButtonElement | null>;
  onAgain: (matter: Earlier) => void;
}) {
  const say = useSay();
  const standing = useStanding();
  const { matter, button, onAgain } = props;
  if (matter === null) return null;
  return (
    <p className="notice row spread">
      <span>{standing(matter)}</span>
      <Button ref={button} onClick={() => onAgain(matter)}>
        {say(w.takes)} <kbd>↵</kbd>
      </Button>
    </p>
  );
}
