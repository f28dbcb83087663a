import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import type { Chairs, Member } from '../contract/chairs.ts';
import { type ChairDeed, ChairForm, deedTitle } from './chair-forms.tsx';
import type { Choice } from './choices.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { chairWords as w } from './meetings-desk.words.ts';
import { meetingsTitleWords } from './meetings-title.words.ts';
import { useMonthText } from './month-text.ts';

type Deed = (deed: ChairDeed) => void;

/** Who is in the chair today, until which month, and who follows. */
function Now({ chairs }: { chairs: Chairs }) {
  const say = useSay();
  const monthText = useMonthText();
  const ahead = chairs.months.filter(({ past }) => !past);
  const holder = ahead[0]?.organisation ?? null;
  if (holder === null) return <p>{say(w.nobodyNow)}</p>;
  const after = ahead.findIndex(({ organisation }) => organisation?.id !== holder.id);
  const next = after === -1 ? null : (ahead[after]?.organisation ?? null);
  const until = ahead.at(after === -1 ? -1 : after - 1)?.month ?? '';
  return (
    <p>
      <Told>
        {say(w.nowLine, {
          ...{ name: asWritten(holder.shortName), until: monthText(until) },
          next: next ? asWritten(next.shortName) : say(w.nobody),
        })}
      </Told>
    </p>
  );
}

function Months({ chairs, months, onDeed }: { chairs: Chairs; months: Chairs['months']; onDeed: Deed }) {
  const say = useSay();
  const monthText = useMonthText();
  const now = `${chairs.today.slice(0, 7)}-01`;
  return (
    <table className="table narrow">
      <caption className="unseen">{say(w.months)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(w.month)}</th>
          <th scope="col">{say(w.chair)}</th>
          <th scope="col">
            <span className="unseen">{say(w.change)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, organisation, past }) => (
          <tr key={month} className={month === now ? 'open' : undefined}>
            <th scope="row" className="tabular nowrap">
              {monthText(month)}
              {month === now ? <span className="quiet"> {say(w.now)}</span> : null}
            </th>
            <td>
              {organisation ? (
                <CityText>{organisation.shortName}</CityText>
              ) : (
                <span className="quiet">{say(w.nobody)}</span>
              )}
            </td>
            <td>
              {chairs.mayKeep && !past ? (
                <span className="row">
                  <Button size="small" onClick={() => onDeed({ kind: 'change', month })}>
                    {say(organisation ? w.change : w.settle)}
                  </Button>
                  {organisation ? (
                    <Button size="small" onClick={() => onDeed({ kind: 'swap', month })}>
                      {say(w.swap)}
                    </Button>
                  ) : null}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The months that are over, out of the way of those to come. */
function Past({ chairs, onDeed }: { chairs: Chairs; onDeed: Deed }) {
  const say = useSay();
  const months = chairs.months.filter(({ past }) => past);
  if (months.length === 0) return null;
  return (
    <details>
      <summary>{say(w.past, { count: months.length })}</summary>
      <Months {...{ chairs, months, onDeed }} />
    </details>
  );
}

function Members({ chairs, onDeed }: { chairs: Chairs; onDeed: Deed }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const current = chairs.members.filter(({ leftOn }) => leftOn === null);
  const order = current.map(({ organisation }) => organisation.id);
  const moving = useMutation({
    mutationFn: async (at: number) => {
      const next = [...order];
      next.splice(at - 1, 0, ...next.splice(at, 1));
      return api.reorder({ body: { seen: order, order: next } });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey }),
  });
  const row = ({ organisation, joinedOn, leftOn, leftWhy }: Member, at: number) => (
    <tr key={`${organisation.id} ${joinedOn}`}>
      <th scope="row">
        <CityText>{organisation.shortName}</CityText>
      </th>
      <td className="tabular nowrap">{dayText(joinedOn, language)}</td>
      <td>
        {leftOn === null ? null : (
          <span className="quiet">
            {dayText(leftOn, language)} <CityText>{leftWhy ?? ''}</CityText>
          </span>
        )}
      </td>
      <td>
        {chairs.mayKeep && leftOn === null ? (
          <span className="row">
            <Button
              size="small"
              disabled={at === 0}
              aria-label={say(w.upOf, { name: asWritten(organisation.shortName) })}
              onClick={() => moving.mutate(at)}
            >
              {say(w.up)}
            </Button>
            <Button size="small" onClick={() => onDeed({ kind: 'leave', id: organisation.id, joinedOn })}>
              {say(w.leave)}
            </Button>
          </span>
        ) : null}
      </td>
    </tr>
  );
  if (chairs.members.length === 0) {
    return <EmptyState title={say(w.noMembers)} text={say(w.noMembersText)} />;
  }
  return (
    <>
      <table className="table narrow">
        <caption className="unseen">{say(w.members)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(w.member)}</th>
            <th scope="col">{say(w.joinedOn)}</th>
            <th scope="col">{say(w.leftOn)}</th>
            <th scope="col">
              <span className="unseen">{say(w.change)}</span>
            </th>
          </tr>
        </thead>
        <tbody>{chairs.members.map(row)}</tbody>
      </table>
      <Failure error={moving.error} />
    </>
  );
}

function History({ chairs }: { chairs: Chairs }) {
  const say = useSay();
  const monthText = useMonthText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  if (chairs.history.length === 0) return null;
  return (
    <section className="meeting-part">
      <h2>{say(w.history)}</h2>
      <ul className="stack">
        {chairs.history.map(({ month, number, organisation, why, by, at }) => (
          <li key={`${month} ${number}`}>
            <Told>
              {say(w.historyLine, {
                month: monthText(month),
                name: asWritten(organisation.shortName),
                why: asWritten(why),
                by: asWritten(by),
                at: dayText(localTime(new Date(at), zone).day, language),
              })}
            </Told>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is in the chair month by month, and the members in their order. */
export function ChairsScreen({ organisations }: { organisations: readonly Choice[] }) {
  const say = useSay();
  const [deed, setDeed] = useState<ChairDeed | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const found = useQuery({
    queryKey: [...meetingsKey, 'chairs'],
    queryFn: ({ signal }) => api.chairs({ query: {}, signal }),
  });
  const chairs = found.data;
  const start = (next: ChairDeed) => {
    setSaid(null);
    setDeed(next);
  };
  return (
    <PageFrame
      title={say(meetingsTitleWords.chairs)}
      aside={
        chairs?.mayKeep ? (
          <div className="row">
            <Button onClick={() => start({ kind: 'join' })}>{say(w.join)}</Button>
            <Button type="primary" onClick={() => start({ kind: 'plan' })}>
              {say(w.plan)}
            </Button>
          </div>
        ) : null
      }
    >
      {said === null ? null : <output className="done">{said}</output>}
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {chairs ? (
        <>
          <p className="quiet lead">{say(w.lead, { office: asWritten(chairs.office.shortName) })}</p>
          <Now chairs={chairs} />
          <section className="meeting-part">
            <h2>{say(w.months)}</h2>
            <Months {...{ chairs, months: chairs.months.filter(({ past }) => !past) }} onDeed={start} />
            <Past chairs={chairs} onDeed={start} />
          </section>
          <section className="meeting-part">
            <h2>{say(w.members)}</h2>
            <Members chairs={chairs} onDeed={start} />
          </section>
          <History chairs={chairs} />
        </>
      ) : found.error ? null : (
        <Skeleton lines={10} />
      )}
      {deed && chairs ? (
        <SidePanel
          key={JSON.stringify(deed)}
          label={say(w.change)}
          links={
            <h2>
              <DeedTitle chairs={chairs} deed={deed} />
            </h2>
          }
          onClose={() => setDeed(null)}
        >
          <ChairForm
            {...{ chairs, deed, organisations }}
            onDone={() => {
              setSaid(say(w.saved));
              setDeed(null);
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}

function DeedTitle({ chairs, deed }: { chairs: Chairs; deed: ChairDeed }) {
  const say = useSay();
  return <Told>{deedTitle(chairs, deed, say, useMonthText())}</Told>;
}
