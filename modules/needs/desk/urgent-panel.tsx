import { asWritten } from '../../../base/words.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Sorted } from '../contract/urgent.ts';
import { lawsFor } from '../urgency.rules.ts';
import { dangerDeskWords as w } from './danger.words.ts';

const laws = { abuse: w.abuseLaw, child: w.childLaw, wages: w.wagesLaw };

type Shown = Pick<Sorted, 'urgency' | 'matters' | 'words' | 'lines' | 'ofChild'>;

/** Whom to ring, and what the law says, before anything else; nothing for what is ordinary. */
export function UrgentPanel(props: {
  urgent: Shown;
  rung?: Sorted['rung'];
  /** Not registered yet: what registering makes of it. */
  willProtect?: boolean;
}) {
  const say = useSay();
  const city = useCityText();
  const { urgent, rung, willProtect } = props;
  const { urgency, words, lines } = urgent;
  if (urgency === 'ordinary') return null;
  const danger = urgency === 'danger';
  return (
    <section className={danger ? 'urgent now' : 'urgent'} role={danger ? 'alert' : undefined}>
      <p className="heading">{say(danger ? w.danger : w.attend)}</p>
      {words.length > 0 ? (
        <p className="quiet">
          {say(w.because, { words: words.slice(0, 3).map(asWritten).join(say(w.between)) })}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ul className="plain-list">
          {lines.map(({ phone, name }) => (
            <li key={phone}>
              <a href={`tel:${phone}`} className="tabular">
                <strong>{phone}</strong>
              </a>{' '}
              {city(name)}
            </li>
          ))}
        </ul>
      ) : null}
      {rung ? <Rung rung={rung} /> : null}
      {lawsFor(urgent.matters, urgent.ofChild).map((law) => (
        <p key={law}>{say(laws[law])}</p>
      ))}
      {willProtect ? <p className="quiet">{say(w.protects)}</p> : null}
    </section>
  );
}

/** Who was rung, with the telephone to ring again. */
export function Rung({ rung }: { rung: NonNullable<Sorted['rung']> }) {
  const say = useSay();
  const { organisation, phone, name } = rung;
  const text =
    name === null ? say(w.rungOffice, { organisation, phone }) : say(w.rung, { name, organisation, phone });
  return (
    <p>
      <a href={`tel:${phone}`}>{text}</a>
    </p>
  );
}
