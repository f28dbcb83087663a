import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Need } from '../contract/need.ts';
import { reasonText } from '../reasons.words.ts';
import { callWords as w } from './calls.words.ts';
import { useProposals } from './service-picker.tsx';

/** More is a list to read, not help. */
const most = 2;

/** For the lead: what part nobody does since an assisting organisation declined, and who else fits the words. */
export function WhoElse({ need }: { need: Need }) {
  const legs = need.rounds.at(-1)?.legs ?? [];
  const open = legs.filter(({ part, state }) => part === 'joint' && state === 'declined');
  const since = legs.some(({ part, dispatchedAt }) =>
    open.some(({ endedAt }) => part === 'joint' && (dispatchedAt ?? '') > (endedAt ?? '')),
  );
  return need.may.callIn && open.length > 0 && !since && need.calls.length === 0 ? (
    <Others need={need} declined={open.map(({ organisation }) => organisation.shortName)} />
  ) : null;
}

function Others({ need, declined }: { need: Need; declined: readonly string[] }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { data } = useProposals(need.words ?? '', need.area?.id ?? null);
  const has = new Set(need.rounds.at(-1)?.legs.map(({ organisation }) => organisation.id));
  const others = (data?.proposals ?? []).filter(({ organisation }) => !has.has(organisation.id));
  if (others.length === 0) return null;
  return (
    <section aria-label={say(w.whoElse)}>
      <h3>{say(w.whoElse)}</h3>
      <p className="quiet">{say(w.whoElseHint, { organisations: city(declined.join(say(w.comma))) })}</p>
      <ul className="plain-list">
        {others.slice(0, most).map(({ serviceId, title, organisation, reasons }) => (
          <li key={serviceId}>
            <strong>{city(organisation.shortName)}</strong> · {city(title)}
            <div className="why">
              {reasons.map((reason) => reasonText(reason, language, 'staff')).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
