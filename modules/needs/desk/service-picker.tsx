import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { Proposal } from '../contract/proposal.ts';
import { mostWords } from '../contract/shapes.ts';
import { actWords as w } from './act.words.ts';
import { choiceOf } from './hand-overs.ts';
import { JoinFirst } from './join-first.tsx';
import { LaterReasonLines } from './later-reasons.tsx';
import { type ServiceChoice, useServices } from './look-ups.ts';
import { needsApi } from './needs.api.ts';

/** The value of a moment ago: what is asked of the server while somebody types. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(later);
  }, [value, milliseconds]);
  return settled;
}

/** Services proposed for words; nothing is asked for less than two characters. */
export function useProposals(words: string, areaId: string | null) {
  const query = proposalsFor(words, areaId);
  return useQuery({
    ...query,
    enabled: Array.from(words.trim()).length >= 2,
    placeholderData: keepPreviousData,
  });
}

/** The question itself, for whoever cannot wait until somebody stops typing. */
export function proposalsFor(words: string, areaId: string | null) {
  const asked = Array.from(words.trim()).slice(0, mostWords).join('');
  return queryOptions({
    queryKey: ['needs', 'match', asked, areaId],
    queryFn: ({ signal }) => needsApi.match({ body: { words: asked, areaId }, signal }),
    staleTime: 60_000,
  });
}

function ServiceCard(props: {
  service: ServiceChoice;
  proposal: Proposal | null;
  need: string | undefined;
  children: ReactNode;
}) {
  const say = useSay();
  const city = useCityText();
  const { service, proposal } = props;
  return (
    <li className="service">
      <div className="grow">
        <strong>{city(service.title)}</strong>
        <div>
          {city(service.organisation.shortName)}
          <span className="quiet"> · {say(w.days, { days: service.promiseDays })}</span>
        </div>
        {proposal && proposal.reasons.length > 0 ? (
          <LaterReasonLines proposal={proposal} />
        ) : (
          <div className="quiet">{city(service.summary)}</div>
        )}
        {service.memberOf === null ? null : <JoinFirst kind={service.memberOf} need={props.need ?? null} />}
      </div>
      <div className="row">{props.children}</div>
    </li>
  );
}

type Buttons = (service: ServiceChoice, proposal: Proposal | null) => ReactNode;

/** The buttons of a service in a dispatch: lead or assisting. */
export function PartButtons(props: { service: ServiceChoice; onPick: (part: 'lead' | 'joint') => void }) {
  const say = useSay();
  const of = { organisation: props.service.organisation.shortName, title: props.service.title };
  return (
    <>
      <Button aria-label={say(w.leadOf, of)} onClick={() => props.onPick('lead')}>
        {say(w.asLead)}
      </Button>
      <Button aria-label={say(w.jointOf, of)} onClick={() => props.onPick('joint')}>
        {say(w.asJoint)}
      </Button>
    </>
  );
}

/**
 * `without` leaves out organisations, by id: those who have it already, or declined it. `need` is the matter they are
 * for, where it is one already.
 */
export function Proposals(props: {
  found: ReturnType<typeof useProposals>;
  buttons: Buttons;
  without?: ReadonlySet<string>;
  need?: string;
}) {
  const say = useSay();
  const { found, without } = props;
  const shown = (found.data?.proposals ?? []).filter(({ organisation }) => !without?.has(organisation.id));
  let content: ReactNode;
  if (found.error) {
    content = <Failure error={found.error} kind="read" retry={() => void found.refetch()} />;
  } else if (found.data === undefined) {
    content = <Skeleton lines={3} />;
  } else if (shown.length === 0) {
    content = <p className="quiet">{say(w.noProposals)}</p>;
  } else {
    content = (
      <ul className="services">
        {shown.map((proposal) => (
          <ServiceCard
            key={proposal.serviceId}
            service={choiceOf(proposal)}
            proposal={proposal}
            need={props.need}
          >
            {props.buttons(choiceOf(proposal), proposal)}
          </ServiceCard>
        ))}
      </ul>
    );
  }
  return (
    <section aria-label={say(w.proposals)} aria-busy={found.isFetching}>
      <p className="heading">{say(w.proposals)}</p>
      {content}
    </section>
  );
}

/** Any service of any organisation, found by its name. */
export function MenuSearch({ buttons, need }: { buttons: Buttons; need?: string }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const menu = useServices(search, search !== '');
  return (
    <section>
      <Field label={say(w.menu)}>
        {(id) => (
          <Input
            id={id}
            allowClear
            maxLength={60}
            placeholder={say(w.menuHint)}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // Searching is not sending the form around it.
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
            }}
          />
        )}
      </Field>
      {search === '' ? null : menu.error ? (
        <Failure error={menu.error} kind="read" retry={() => void menu.refetch()} />
      ) : menu.data === undefined ? (
        <Skeleton lines={2} />
      ) : menu.data.length === 0 ? (
        <p className="quiet">{say(w.menuNothing)}</p>
      ) : (
        <ul className="services">
          {menu.data.slice(0, 12).map((service) => (
            <ServiceCard key={service.serviceId} service={service} proposal={null} need={need}>
              {buttons(service, null)}
            </ServiceCard>
          ))}
        </ul>
      )}
    </section>
  );
}
