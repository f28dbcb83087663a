import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { monthOf } from '../../../base/time.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { figureWords } from '../figures.words.ts';
import type { FigureKey } from '../ledger.rules.ts';
import { Figures, unitOf } from './figures.tsx';
import { ledgerApi } from './ledger.api.ts';
import { MonthTables } from './lines.tsx';
import { monthWords as w } from './month.words.ts';
import { monthName } from './month-name.ts';
import { type MonthRange, type MonthSearch, monthAfter } from './month-search.ts';
import { RecordsTable, type RecordWords } from './records-table.tsx';

import { Since } from './since.tsx';
import { Summary } from './summary.tsx';
import { WeekLine } from './week-line.tsx';

interface MonthProps {
  readonly month: string;
  readonly search: MonthSearch;
  readonly words: RecordWords;
  readonly onGo: (month: string, search: MonthSearch) => void;
  readonly addressOf: (month: string, search: MonthSearch) => string;
  readonly needLink: (id: string, text: string, imported: boolean) => ReactNode;
}

/** How many months back can be chosen. */
const back = 24;

function MonthPicker({
  month,
  latest,
  onPick,
}: {
  month: string;
  latest: string;
  onPick: (month: string) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const months = Array.from({ length: back }, (_, index) => monthAfter(latest, -index));
  const all = months.includes(month) ? months : [...months, month].sort().toReversed();
  return (
    <div className="row no-print">
      <Button onClick={() => onPick(monthAfter(month, -1))}>{say(w.before)}</Button>
      <label className="unseen" htmlFor={id}>
        {say(w.pick)}
      </label>
      <Select
        id={id}
        className="w-state"
        value={month}
        onChange={onPick}
        options={all.map((value) => ({ value, label: monthName(value, language) }))}
      />
      <Button disabled={month >= latest} onClick={() => onPick(monthAfter(month, 1))}>
        {say(w.after)}
      </Button>
    </div>
  );
}

function RangeSwitch({ range, onRange }: { range: MonthRange; onRange: (range: MonthRange) => void }) {
  const say = useSay();
  const city = useCityText();
  const { areas } = useSession();
  // Whoever sees one county reads its name, not that it is all of the city.
  const whole = areas === null ? say(w.ofCity) : city(areas.join(' · '));
  return (
    <fieldset className="switch no-print">
      <legend className="unseen">{say(w.range)}</legend>
      {(['city', 'organisation'] as const).map((value) => (
        <button key={value} type="button" aria-pressed={range === value} onClick={() => onRange(value)}>
          <Told>{value === 'city' ? whole : say(w.ofOrganisation)}</Told>
        </button>
      ))}
    </fieldset>
  );
}

/** The month's page: figures computed from what was done, each opening the needs it is made of. */
export function MonthScreen(props: MonthProps) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const session = useSession();
  const { month, search, onGo } = props;
  const today = monthOf(useToday(session.city.zone));
  const leader = session.roles.includes('leader');
  const wholeCity = leader || session.roles.includes('coordinator');
  const range: MonthRange = wholeCity ? (search.range ?? (leader ? 'city' : 'organisation')) : 'organisation';
  const { figure, page: _, ...rest } = search;
  const found = useQuery({
    queryKey: ['ledger', 'month', month, range, search.asOf],
    queryFn: ({ signal }) =>
      ledgerApi.month({ params: { month }, query: { range, asOf: search.asOf }, signal }),
  });
  const name = monthName(month, language);
  const value = found.data?.figures.find(({ key }) => key === figure)?.value;
  const title = figure
    ? say(w.records, {
        name: say(figureWords[figure]),
        count: value === undefined ? '…' : typeof value === 'number' ? value : say(w[value]),
        unit: say(unitOf(figure)),
        month: name,
      })
    : `${name} · ${city(range === 'city' ? (session.areas?.join(' · ') ?? session.city.name) : session.organisation.shortName)}`;
  const instant = search.asOf === undefined ? '' : `&asOf=${search.asOf}`;
  const open = (key: FigureKey) => onGo(month, { ...rest, figure: key });

  let content: ReactNode;
  if (found.data === undefined) {
    content = found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={10} />
    );
  } else if (!found.data.kept) {
    content = <EmptyState title={say(w.notKept, { month: name })} text={say(w.notKeptText)} />;
  } else if (found.data.figures.every((one) => one.value === 0 && one.before === 0)) {
    content = <EmptyState title={say(w.emptyMonth, { month: name })} text={say(w.emptyMonthText)} />;
  } else {
    content = (
      <>
        <Figures
          figures={found.data.figures}
          hrefOf={(key) => props.addressOf(month, { ...rest, figure: key })}
          onOpen={open}
        />
        <Summary month={found.data} />
        <MonthTables month={found.data} />
      </>
    );
  }
  return (
    <PageFrame
      title={title}
      aside={
        figure ? null : (
          <>
            {wholeCity ? (
              <RangeSwitch range={range} onRange={(next) => onGo(month, { ...rest, range: next })} />
            ) : null}
            {found.data?.kept === false
              ? null
              : (['document', 'sheet'] as const).map((kind) => (
                  <Button
                    key={kind}
                    className="no-print"
                    href={`/api/months/${month}/${kind}?range=${range}${instant}`}
                    download
                  >
                    {say(kind === 'document' ? w.asDocument : w.asSheet)}
                  </Button>
                ))}
            <MonthPicker
              month={month}
              latest={today}
              onPick={(next) => onGo(next, { ...(rest.range ? { range: rest.range } : {}) })}
            />
          </>
        )
      }
    >
      {figure ? (
        <>
          <p className="no-print">
            <Button type="link" className="flush" onClick={() => onGo(month, rest)}>
              {say(w.back, { month: name })}
            </Button>
          </p>
          <RecordsTable
            month={month}
            range={range}
            figure={figure}
            page={search.page ?? 1}
            asOf={search.asOf}
            words={props.words}
            onPage={(page) => onGo(month, { ...search, page })}
            needLink={props.needLink}
          />
        </>
      ) : (
        <>
          {found.data ? (
            <p className="quiet">
              {say(w.asOf, { time: instantText(new Date(found.data.asOf), session.city.zone, language) })}
              {found.data.complete ? null : ` · ${say(w.notComplete)}`}
            </p>
          ) : null}
          {found.data ? (
            <Since month={found.data} search={rest} {...{ onGo, addressOf: props.addressOf }} />
          ) : null}
          <WeekLine />
          {content}
          <p className="quiet foot">{say(w.source)}</p>
          {range === 'organisation' ? <p className="quiet">{say(w.whose)}</p> : null}
          <p className="quiet">{say(w.dropIn)}</p>
        </>
      )}
    </PageFrame>
  );
}
