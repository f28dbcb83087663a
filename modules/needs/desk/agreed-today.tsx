import { asWritten } from '../../../base/words.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { clockText } from '../appointments.rules.ts';
import { appointmentDeskWords as w } from './appointment.words.ts';

interface Agreed {
  readonly id: string;
  readonly reference: string;
  readonly time: string;
  readonly place: string;
  readonly bring: string;
}

/** Who is expected where today, before everything that has a deadline; nothing where nobody is. */
export function AgreedToday(props: { agreed: readonly Agreed[]; hrefOf: (id: string) => string }) {
  const say = useSay();
  const { language } = useLanguage();
  if (props.agreed.length === 0) return null;
  return (
    <section className="notice" aria-label={say(w.today)}>
      <p className="heading">{say(w.today)}</p>
      <ul className="plain-list">
        {props.agreed.map(({ id, reference, time, place, bring }) => (
          <li key={id}>
            <strong>{clockText(time, language)}</strong>{' '}
            {[place, bring === '' ? '' : say(w.todayBring, { bring: asWritten(bring) })]
              .filter((part) => part !== '')
              .map((part) => asWritten(part))
              .join(' · ')}{' '}
            <a href={props.hrefOf(id)}>{reference}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
