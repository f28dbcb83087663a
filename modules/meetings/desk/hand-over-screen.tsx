import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { yuanOf } from '../../../base/money.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { HandOver } from '../contract/chairs.ts';
import { ItemCard } from './item-card.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { handOverWords as w } from './meetings-desk.words.ts';

function Part<T>(props: { title: string; all: readonly T[]; line: (one: T) => ReactNode }) {
  const say = useSay();
  return (
    <section className="meeting-part">
      <h2>{props.title}</h2>
      {props.all.length === 0 ? (
        <p className="quiet">{say(w.none)}</p>
      ) : (
        <ol className="meeting-list">{props.all.map(props.line)}</ol>
      )}
    </section>
  );
}

/** Where each line of the list leads. */
interface Links {
  readonly meetingLink: (id: string, text: ReactNode) => ReactNode;
  readonly undecidedLink: (text: ReactNode) => ReactNode;
}

function Lists({ list, meetingLink, undecidedLink }: { list: HandOver } & Links) {
  const say = useSay();
  const { language } = useLanguage();
  const { items, proposals, undecided, meetings } = list;
  const late = items.filter(({ overdue }) => overdue).length;
  return (
    <>
      <Part
        title={say(w.items, { count: items.length, late })}
        all={items}
        line={(item) => (
          <ItemCard
            key={item.id}
            {...{ item, meeting: null }}
            organisations={[]}
            categories={[]}
            from={
              <div className="quiet">
                {meetingLink(item.meeting.id, <CityText>{item.meeting.title}</CityText>)}
              </div>
            }
          />
        )}
      />
      <Part
        title={say(w.money, { yuan: grouped(yuanOf(list.promisedFen)) })}
        all={items.flatMap(({ id, text, meeting, promised }) =>
          promised ? [{ id, text, meeting, ...promised }] : [],
        )}
        line={({ id, text, meeting, by, fen }) => (
          <li key={id} className="tabular">
            {meetingLink(
              meeting.id,
              <Told>
                {say(w.moneyLine, {
                  ...{ name: asWritten(by.shortName), yuan: grouped(yuanOf(fen)), text: asWritten(text) },
                })}
              </Told>,
            )}
          </li>
        )}
      />
      <Part
        title={say(w.proposals)}
        all={proposals}
        line={({ id, title, organisation }) => (
          <li key={id}>
            <CityText>{title}</CityText>{' '}
            <span className="quiet">
              <CityText>{organisation.shortName}</CityText>
            </span>
          </li>
        )}
      />
      {undecided === null ? null : (
        <Part
          title={say(w.undecided)}
          all={undecided}
          line={({ reference, category, since }) => (
            <li key={reference}>
              {undecidedLink(
                <Told>
                  {say(w.undecidedLine, {
                    ...{ reference, category: asWritten(category), since: dayText(since, language) },
                  })}
                </Told>,
              )}
            </li>
          )}
        />
      )}
      <Part
        title={say(w.meetings)}
        all={meetings}
        line={({ id, title, day }) => (
          <li key={id}>
            {meetingLink(id, <CityText>{title}</CityText>)}{' '}
            <span className="tabular">{dayText(day, language)}</span>
          </li>
        )}
      />
    </>
  );
}

/** What the chair hands over to the next one, computed on the day; printed and signed by both. */
export function HandOverScreen(links: Links) {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [...meetingsKey, 'hand-over'],
    queryFn: ({ signal }) => api.handOver({ query: {}, signal }),
  });
  const list = found.data;
  return (
    <PageFrame
      title={say(w.title)}
      aside={
        list ? (
          <Button className="no-print" onClick={() => window.print()}>
            {say(w.print)}
          </Button>
        ) : null
      }
    >
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {list ? (
        <>
          <p className="quiet lead">{say(w.lead, { day: dayText(list.today, language) })}</p>
          <p>
            {list.from ? (
              <Told>
                {say(w.from, {
                  name: asWritten(list.from.shortName),
                  until: list.until === null ? '' : dayText(list.until, language),
                })}
              </Told>
            ) : null}
            <br />
            <Told>{say(w.to, { name: list.to ? asWritten(list.to.shortName) : say(w.nobody) })}</Told>
          </p>
          <Lists {...{ list, ...links }} />
          <p className="print-only">{say(w.signature)}</p>
        </>
      ) : found.error ? null : (
        <Skeleton lines={10} />
      )}
    </PageFrame>
  );
}
