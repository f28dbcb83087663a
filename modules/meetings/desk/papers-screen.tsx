import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { AgendaItem, Source } from '../contract/agenda.ts';
import { Facts } from './facts.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { agendaWords as w } from './meetings-desk.words.ts';
import { sourceWords } from './offers-part.tsx';

function Paper(props: { item: AgendaItem; number: number; head: string; records: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const { item } = props;
  return (
    <article className="meeting-paper">
      <p className="quiet">
        <CityText>{props.head}</CityText> {say(w.paperNumber, { number: props.number })}
      </p>
      <h2>
        <CityText>{item.title}</CityText>
      </h2>
      <p className="quiet">
        {say(sourceWords[item.source.kind])}{' '}
        <Told>{say(w.by, { name: asWritten(item.organisation.shortName) })}</Told>
      </p>
      <h3>{say(w.known)}</h3>
      {item.facts.length === 0 ? (
        <p className="quiet">{say(w.noFacts)}</p>
      ) : (
        <p>
          <Facts facts={item.facts} />{' '}
          <span className="quiet">{say(w.asOf, { day: dayText(item.factsDay, language) })}</span>{' '}
          <span className="no-print">{props.records}</span>
        </p>
      )}
      <h3>{say(w.proposal)}</h3>
      <p>{item.proposal === '' ? say(w.noProposal) : <CityText>{item.proposal}</CityText>}</p>
    </article>
  );
}

/** A page for each item of the agenda: what is counted, and what is proposed. */
export function PapersScreen(props: {
  id: string;
  back: ReactNode;
  recordsLink: (source: Source, text: ReactNode) => ReactNode;
}) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...meetingsKey, 'one', props.id],
    queryFn: ({ signal }) => api.one({ params: { meeting: props.id }, signal }),
  });
  const meeting = found.data;
  return (
    <PageFrame
      title={say(w.papersTitle)}
      aside={
        <Button className="no-print" onClick={() => window.print()}>
          {say(w.print)}
        </Button>
      }
    >
      <p className="no-print">{props.back}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {meeting === undefined && !found.error ? <Skeleton lines={10} /> : null}
      {meeting?.agenda.length === 0 ? <p className="quiet">{say(w.none)}</p> : null}
      {meeting?.agenda.map((item, at) => (
        <Paper
          key={item.id}
          {...{ item, number: at + 1, head: meeting.title }}
          records={props.recordsLink(item.source, say(w.records))}
        />
      ))}
    </PageFrame>
  );
}
