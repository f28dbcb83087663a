import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Need } from '../contract/need.ts';
import type { Person } from '../contract/persons.ts';
import { consentDeskWords as w } from './consent.words.ts';
import { detailWords as d } from './detail.words.ts';

const howWords = { portal: d.how_portal, counter: d.how_counter, phone: d.how_phone };

function useMoment() {
  const { zone } = useSession().city;
  return (at: string) => localTime(new Date(at), zone).time.slice(0, 5);
}

function Agreed({ agreed }: { agreed: NonNullable<Person['agreed']> }) {
  const say = useSay();
  const moment = useMoment();
  return (
    <div className="quiet">
      {say(w.agreed, {
        by: say(agreed.by === 'guardian' ? w.ward : w.self),
        how: say(agreed.how === 'phone' ? w.byPhone : w.atCounter),
        time: moment(agreed.at),
        name: asWritten(agreed.notedBy),
      })}
    </div>
  );
}

/** Whom it is about besides whoever told it, and how many they are in all. */
export function Persons({ need }: { need: Need }) {
  const say = useSay();
  const { persons, others } = need;
  if (persons.length === 0 && others === 0) return null;
  const also = persons.filter(({ role }) => role === 'also');
  const total = 1 + also.length + others;
  const line = (one: Person) =>
    [one.relation, one.name ?? say(w.noName), one.phone].filter(Boolean).join(' ');
  return (
    <section>
      <h3>{total > 1 ? say(w.persons, { total }) : say(w.concerned)}</h3>
      <ul className="plain-list">
        {persons.map((one, at) => (
          <li key={`${at + 1}-${one.role}`}>
            {total > 1 ? say(one.role === 'concerned' ? w.concerned : w.also) : null}{' '}
            <span translate="no">{line(one)}</span>
            {one.agreed ? <Agreed agreed={one.agreed} /> : null}
          </li>
        ))}
        {others > 0 ? <li>{say(w.noNames, { count: others })}</li> : null}
      </ul>
    </section>
  );
}

/** On what each organisation was told: how, when, who noted it. */
export function Consents({ need }: { need: Need }) {
  const say = useSay();
  const moment = useMoment();
  if (need.consents.length === 0) return null;
  return (
    <section>
      <h3>{say(d.consents)}</h3>
      <ul className="plain-list">
        {need.consents.map((consent) => {
          const noted = say(w.noted, {
            time: consent.givenAt ? moment(consent.givenAt) : '',
            name: asWritten(consent.notedBy ?? ''),
          });
          let basis = say(d.consentWaiting);
          if (consent.basis === 'duty') basis = say(d.dutyBasis, { article: consent.article ?? '' });
          else if (consent.withdrawnAt) basis = say(d.consentWithdrawn);
          else if (consent.refusedAt) basis = say(d.consentRefused);
          else if (consent.givenAt)
            basis = say(d.consentHow, { how: say(howWords[consent.givenHow ?? 'portal']) });
          return (
            <li key={`${consent.organisation.id}-${consent.askedAt}`}>
              <CityText>{consent.organisation.shortName}</CityText>
              <div className="quiet">
                {basis}
                {consent.givenAt && consent.notedBy ? noted : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
