import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Need } from '../contract/need.ts';
import { callWords as w } from './calls.words.ts';
import { JoinFirst } from './join-first.tsx';
import { LaterReasonLines } from './later-reasons.tsx';
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
  const { data } = useProposals(need.words ?? '', need.area?.id ?? null);
  const has = new Set(need.rounds.at(-1)?.legs.map(({ organisation }) => organisation.id));
  const others = (data?.proposals ?? []).filter(({ organisation }) => !has.has(organisation.id));
  if (others.length === 0) return null;
  return (
    <section aria-label={say(w.whoElse)}>
      <h3>{say(w.whoElse)}</h3>
      <p className="quiet">{say(w.whoElseHint, { organisations: city(declined.join(say(w.comma))) })}</p>
      <ul className="plain-list">
        {others.slice(0, most).map((proposal) => (
          <li key={proposal.serviceId}>
            <strong>{city(proposal.organisation.shortName)}</strong> · {city(proposal.title)}
            <LaterReasonLines proposal={proposal} />
            {proposal.memberOf === null ? null : <JoinFirst kind={proposal.memberOf} need={need.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
