import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Undecided, UndecidedList } from '../contract/calls.ts';
import { boardWords as w } from './calls.words.ts';
import { detailWords } from './detail.words.ts';
import { needsApi, undecidedKey } from './needs.api.ts';
import { SettleForm } from './settle-form.tsx';
import { needState } from './state-of.ts';

type NeedLink = (id: string, text: string) => ReactNode;
type Done = (said: string, next: UndecidedList) => void;

function useDay() {
  const { language } = useLanguage();
  const { city } = useSession();
  return (at: string) => dayText(localTime(new Date(at), city.zone).day, language);
}

function Item({ item, link, onDone }: { item: Undecided; link: NeedLink; onDone: Done }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const day = useDay();
  const [settling, setSettling] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reference, category } = item;
  const toAgenda = () => {
    setError(null);
    needsApi.toAgenda({ params: { undecided: item.id }, body: {} }).then(
      (next) => onDone(say(w.agendaDone, { reference }), next),
      (failed: unknown) => setError(failed),
    );
  };
  const name = language === 'en' ? category?.nameEn : category && city(category.name);
  return (
    <li className="stack">
      <div className="row">
        <strong>{item.seen ? link(item.needId, reference) : reference}</strong>
        <span>{name ?? say(detailWords.noCategory)}</span>
        {item.area ? <CityText>{item.area.name}</CityText> : null}
        {item.state === 'agenda' ? <StateTag tone="waiting" text={say(w.onAgenda)} /> : null}
      </div>
      <div className="quiet">{say(w.facts, { said: day(item.saidAt), opened: day(item.openedAt) })}</div>
      {item.declined.map(({ organisation, reason }) => (
        <div key={organisation.id}>
          <Told>{say(w.declinedBy, { organisation: organisation.shortName })}</Told>
          {reason === null ? null : <OwnWords text={reason} />}
        </div>
      ))}
      {item.named.length === 0 ? <p className="quiet">{say(w.noneNamed)}</p> : null}
      {item.named.map(({ organisation, list, source }) => (
        <p key={`${list}.${organisation.id}`}>
          <Told>{say(w.named, { organisation: organisation.shortName, source: asWritten(source) })}</Told>
        </p>
      ))}
      <Failure error={error} />
      {settling ? (
        <SettleForm
          item={item}
          onDone={(next) => onDone(say(w.settled, { reference }), next)}
          onCancel={() => setSettling(false)}
        />
      ) : (
        <div className="row">
          <Button type="primary" onClick={() => setSettling(true)}>
            {say(w.settle)}
          </Button>
          {item.state === 'open' ? <Button onClick={toAgenda}>{say(w.toAgenda)}</Button> : null}
        </div>
      )}
    </li>
  );
}

function SupervisedList({ link }: { link: NeedLink }) {
  const say = useSay();
  const day = useDay();
  const found = useQuery({
    queryKey: ['needs', 'queue', 'supervised'],
    queryFn: ({ signal }) => needsApi.supervised({ signal }),
  });
  if (!found.data) return found.error ? <Failure error={found.error} kind="read" /> : <Skeleton lines={2} />;
  const { items } = found.data;
  return (
    <section className="stack">
      <h2>{say(w.supervised)}</h2>
      {items.length === 0 ? <p className="quiet">{say(w.noSupervised)}</p> : null}
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item.needId} className="row">
            {link(item.needId, item.reference)}
            <StateTag tone={needState(item.state).tone} text={say(needState(item.state).word)} />
            {item.lead ? <CityText>{item.lead.shortName}</CityText> : null}
            <span className="quiet">
              <Told>{say(w.supervisedLine, { by: asWritten(item.by), at: day(item.at) })}</Told>
            </span>
            <Deadline day={item.due} daysLeft={item.daysLeft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What two organisations declined, and what a leader or the meeting assigned. */
export function UndecidedScreen({ link }: { link: NeedLink }) {
  const say = useSay();
  const queries = useQueryClient();
  const [said, setSaid] = useState<string | null>(null);
  const found = useQuery({
    queryKey: undecidedKey,
    queryFn: ({ signal }) => needsApi.undecided({ signal }),
  });
  const items = found.data?.items ?? [];
  return (
    <PageFrame title={say(w.undecided)}>
      {said === null ? null : <output className="done">{said}</output>}
      {found.data === undefined ? (
        found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={4} />
        )
      ) : items.length === 0 ? (
        <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
      ) : (
        <>
          <p className="quiet lead">{say(w.lead)}</p>
          <ul className="plain-list ruled">
            {items.map((item) => (
              <Item
                key={item.id}
                item={item}
                link={link}
                onDone={(text, next) => {
                  setSaid(text);
                  queries.setQueryData(undecidedKey, next);
                  void queries.invalidateQueries({ queryKey: ['needs'] });
                }}
              />
            ))}
          </ul>
        </>
      )}
      <SupervisedList link={link} />
    </PageFrame>
  );
}
