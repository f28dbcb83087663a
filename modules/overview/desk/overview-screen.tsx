import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import type { Word } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { LineKind } from '../lines.rules.ts';
import type { Overview, OverviewLine } from '../overview.contract.ts';
import { overviewApi as api } from './overview.api.ts';
import { lineWords, overviewDeskWords as w } from './overview-desk.words.ts';
import { overviewTitleWords } from './overview-title.words.ts';
import { useWide } from './use-wide.ts';
import { type RecordsLinks, YearPart } from './year-part.tsx';

type Entry = OverviewLine['entries'][number];

/** Where each thing on the page leads. */
export interface OverviewLinks extends RecordsLinks {
  readonly line: (kind: LineKind, page: Overview, text: string) => ReactNode;
  readonly entry: (kind: LineKind, entry: Entry, text: string) => ReactNode;
  readonly meeting: (id: string, text: string) => ReactNode;
  readonly meetings: (text: string) => ReactNode;
  readonly served: (served: NonNullable<Overview['served']>, text: ReactNode) => ReactNode;
}

/** What the day of an entry is, where it is not that by which it is wanted. */
const whenWords: Partial<Record<LineKind, Word>> = { refused: w.since, still: w.lastStep };

function EntryLine(props: { kind: LineKind; entry: Entry; today: string; links: OverviewLinks }) {
  const { kind, entry, today, links } = props;
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { name, nameEn, about, day } = entry;
  const named = language === 'en' && nameEn ? nameEn : city(name);
  const when = day === null ? '' : say(whenWords[kind] ?? w.by, { day: dayText(day, language, today) });
  return (
    <li>
      {links.entry(kind, entry, name === '' ? say(w.untold) : named)}
      <span className="quiet tabular">
        {about === '' ? null : <CityText>{` · ${about}`}</CityText>}
        {when === '' ? null : ` · ${when}`}
      </span>
    </li>
  );
}

function Lines({ page, links }: { page: Overview; links: OverviewLinks }) {
  const say = useSay();
  const { language } = useLanguage();
  const { lines, day: today, unmetSince } = page;
  const since = dayText(unmetSince, language, today);
  return (
    <section aria-label={say(w.waiting)}>
      <h2>{say(w.waiting)}</h2>
      {lines.length === 0 ? <p>{say(w.calm)}</p> : null}
      <ul className="overview-lines">
        {lines.map(({ kind, count, late, entries }) => (
          <li key={kind}>
            <strong className="tabular">
              {links.line(kind, page, say(lineWords[kind], { count: count ?? say(w.few), day: since }))}
            </strong>
            {late > 0 && kind !== 'overdue' ? (
              <span className="late tabular"> {say(w.late, { count: late })}</span>
            ) : null}
            {entries.length === 0 ? null : (
              <ul>
                {entries.map((entry) => (
                  <EntryLine key={entry.id ?? entry.name} {...{ kind, entry, today, links }} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Served({ page, links }: { page: Overview; links: OverviewLinks }) {
  const say = useSay();
  const { language } = useLanguage();
  const { served, day: today } = page;
  if (served === null || served.text === null) return <p>{say(w.noServed)}</p>;
  const { text, unit, kinds, from } = served;
  return (
    <>
      {links.served(
        served,
        <>
          <strong className="overview-served tabular">{grouped(text)}</strong> {say(unit)}
          <span className="unseen">{say(w.servedOpens)}</span>
        </>,
      )}
      <p className="quiet tabular">
        {kinds === null
          ? null
          : `${say(w.servedFrom, { ...kinds, ledger: grouped(kinds.ledger), onSpot: grouped(kinds.onSpot) })} · `}
        {say(w.servedSince, { from: dayText(`${from}-01`, language, today) })}
      </p>
    </>
  );
}

function Sections({ page, links }: { page: Overview; links: OverviewLinks }) {
  const say = useSay();
  const { language } = useLanguage();
  const { day: today, meeting, duties } = page;
  return (
    <div className="overview">
      <Lines page={page} links={links} />
      <section aria-label={say(w.meeting)}>
        <h2>{say(w.meeting)}</h2>
        {meeting === null ? (
          <p>
            {say(w.noMeeting)} <span className="no-print">{links.meetings(say(w.planOne))}</span>
          </p>
        ) : (
          <p className="tabular">
            {dayText(meeting.day, language, today)} {meeting.from}–{meeting.to}{' '}
            <CityText>{meeting.place}</CityText> {links.meeting(meeting.id, meeting.title)}
          </p>
        )}
      </section>
      <section aria-label={say(w.duties)}>
        <h2>{say(w.duties)}</h2>
        {duties.length === 0 ? <p>{say(w.noDuty)}</p> : null}
        <ul className="overview-duties">
          {duties.map(({ organisation, area, name, phone }) => (
            <li key={`${organisation} ${phone}`}>
              <CityText>{area === null ? organisation : `${organisation} · ${area}`}</CityText>{' '}
              <CityText>{name}</CityText>{' '}
              <a className="tabular" href={`tel:${phone}`}>
                {phone}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={say(w.served)}>
        <h2>{say(w.served)}</h2>
        <Served page={page} links={links} />
      </section>
    </div>
  );
}

/** What a leader asks in the morning, on one page of a phone, a desk or of paper; every number opens its records. */
export function OverviewScreen({ links }: { links: OverviewLinks }) {
  const say = useSay();
  const wide = useWide();
  const { data, error, refetch } = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => api.page({ signal }),
  });
  return (
    <PageFrame
      title={say(overviewTitleWords.overview)}
      aside={
        <Button className="no-print" onClick={() => window.print()}>
          {say(uiWords.print)}
        </Button>
      }
    >
      {error ? <Failure error={error} kind="read" retry={() => void refetch()} /> : null}
      {data ? (
        <div className={wide ? 'overview-wide' : undefined}>
          <Sections page={data} links={links} />
          {wide && data.served ? <YearPart unit={say(data.served.unit)} links={links} /> : null}
        </div>
      ) : error ? null : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
