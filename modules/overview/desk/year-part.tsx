import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { monthName } from '../../../base/month-name.ts';
import { asWritten, isChinese } from '../../../base/words.ts';
import { AreaMap } from '../../../platform/ui/desk/area-map.tsx';
import { LineChart } from '../../../platform/ui/desk/chart.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { OverviewYear } from '../overview.contract.ts';
import { overviewApi as api } from './overview.api.ts';
import { cellWords, yearPartWords as w } from './year-part.words.ts';

type Year = NonNullable<OverviewYear['year']>;
type Change = Year['changes'][number];
type Compared = NonNullable<Year['compared']>;
type Cell = Year['months'][number]['before'];

/** Which records a number counts. */
export interface RecordsOf {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly area?: string;
  readonly organisation?: string;
  readonly category?: string;
  readonly kind?: string;
}

/** Where the records of a number are. */
export interface RecordsLinks {
  readonly records: (of: RecordsOf, text: ReactNode) => ReactNode;
  readonly recordsAddress: (of: RecordsOf) => string;
  readonly goRecords: (of: RecordsOf) => void;
}

interface Parts {
  readonly found: OverviewYear;
  readonly year: Year;
  readonly unit: string;
  readonly links: RecordsLinks;
}

const numberOf = (cell: Cell | null) => (typeof cell === 'number' ? cell : null);

function useCell(): (cell: Cell | null) => string {
  const say = useSay();
  return (cell) =>
    cell === null ? '' : typeof cell === 'number' ? grouped(String(cell)) : say(cellWords[cell]);
}

function Trend({ found, year, unit, links }: Parts) {
  const say = useSay();
  const cell = useCell();
  const { language } = useLanguage();
  const monthOf = (month: string, length?: 'short') => monthName(Number(month.slice(5)), language, length);
  const lastYear = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const opened = (month: string, value: Cell | null) =>
    typeof value === 'number' && value > 0
      ? links.records({ code: found.code, from: month, to: month }, cell(value))
      : cell(value);
  const rows = year.months;
  const label = (month: string) => say(w.monthShort, { month: monthOf(month, 'short') });
  // A city that began this year has nothing to hold beside it, and says so instead of an empty line.
  const compares = rows.some(({ before }) => before !== 'no_records');
  const title = say(compares ? w.trend : w.trendAlone);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <LineChart
        title={found.from.slice(0, 4)}
        unit={unit}
        of={say(w.month)}
        unfinished
        points={rows.map(({ month, value }) => ({
          ...{ key: month, label: label(month), value: numberOf(value), text: cell(value) },
        }))}
        beside={{
          ...{ name: say(w.lastYear), ownName: say(w.thisYear) },
          values: rows.map(({ before }) => numberOf(before)),
        }}
        table={
          <DataTable
            name="overview-months"
            caption={title}
            className="narrow"
            rows={rows}
            rowKey={({ month }) => month}
            empty={null}
            columns={[
              { key: 'month', title: say(w.month), cell: ({ month }) => label(month), rowHead: true },
              {
                ...{ key: 'now', title: say(w.thisYear), number: true },
                cell: ({ month, value }) => opened(month, value),
              },
              ...(compares
                ? [
                    {
                      ...{ key: 'before', title: say(w.lastYear), number: true },
                      cell: ({ month, before }: (typeof rows)[number]) => opened(lastYear(month), before),
                    },
                  ]
                : []),
            ]}
          />
        }
      />
      <p className="quiet">
        {say(w.unfinished, { month: monthOf(found.to) })}
        {compares ? null : ` ${say(w.noLastYear)}`}
      </p>
    </section>
  );
}

function useMoved(): (moved: { now: number; before: number }) => string {
  const say = useSay();
  return ({ now, before }) => {
    if (now === before) return say(w.same);
    return say(now > before ? w.more : w.fewer, { count: grouped(String(Math.abs(now - before))) });
  };
}

const wheres = { area: 'area', organisation: 'organisation', category: 'category', work: 'kind' } as const;

function ChangeLine({ change, compared, ...all }: Parts & { change: Change; compared: Compared }) {
  const say = useSay();
  const city = useCityText();
  const cell = useCell();
  const moved = useMoved();
  const { language } = useLanguage();
  const nameOf = ({ name, nameEn }: { name: string; nameEn: string }) =>
    isChinese(language) || nameEn === '' ? city(name) : nameEn;
  const { code } = all.found;
  const own = { code, [wheres[change.kind]]: change.id };
  const counted = (period: Compared['now'], value: number) => {
    const text = `${grouped(String(value))} ${all.unit}`;
    return value === 0 ? text : all.links.records({ ...own, ...period }, text);
  };
  return (
    <li>
      <strong>{nameOf(change)}</strong> <strong className="tabular">{moved(change)}</strong>
      <div className="tabular">
        {counted(compared.now, change.now)}
        <span className="quiet">
          {' '}
          · {say(w.against)} {counted(compared.before, change.before)}
        </span>
      </div>
      {change.parts.length === 0 && change.late === 0 && change.corrected === 0 ? null : (
        <div className="tabular">
          {change.parts.length === 0 ? null : <span className="quiet">{say(w.madeOf)} </span>}
          {change.parts.map((part, index) => (
            <span key={part.kind + part.id}>
              {index === 0 ? null : ' · '}
              {all.links.records(
                { ...own, ...compared.now, [wheres[part.kind]]: part.id },
                `${nameOf(part)} ${moved(part)}`,
              )}
            </span>
          ))}
          <span className="quiet">
            {change.late === 0 ? null : ` · ${say(w.late, { count: asWritten(cell(change.late)) })}`}
            {change.corrected === 0
              ? null
              : ` · ${say(w.corrected, { count: asWritten(cell(change.corrected)) })}`}
          </span>
        </div>
      )}
    </li>
  );
}

function usePeriod(): (period: Compared['now']) => string {
  const say = useSay();
  const { language } = useLanguage();
  const monthOf = (month: string) => monthName(Number(month.slice(5)), language);
  return ({ from, to }) =>
    say(from === to ? w.oneMonth : w.months, {
      ...{ year: from.slice(0, 4), from: monthOf(from), to: monthOf(to) },
    });
}

function Changes(all: Parts) {
  const say = useSay();
  const moved = useMoved();
  const period = usePeriod();
  const { compared, changes } = all.year;
  return (
    <section aria-label={say(w.changed)}>
      <h2>{say(w.changed)}</h2>
      {compared === null ? (
        <p>{say(w.none)}</p>
      ) : (
        <>
          <p className="quiet tabular">
            {say(w.held, { now: period(compared.now), before: period(compared.before) })}
            {compared.whole === null ? null : ` · ${say(w.whole)} ${moved(compared.whole)}`}
          </p>
          {changes.length === 0 ? <p>{say(w.nothing)}</p> : null}
          <ul>
            {changes.map((change) => (
              <ChangeLine key={change.kind} {...{ ...all, change, compared }} />
            ))}
          </ul>
          {changes.length === 0 ? null : <p className="quiet">{say(w.note)}</p>}
        </>
      )}
    </section>
  );
}

function Areas({ found, year, unit, links }: Parts) {
  const say = useSay();
  const city = useCityText();
  const cell = useCell();
  const { code, from, to } = found;
  const of = (area: string): RecordsOf => ({ code, area, from, to });
  return (
    <section aria-label={say(w.areas)}>
      <h2>{say(w.areas)}</h2>
      {year.areas.length === 0 ? <p>{say(w.noAreas)}</p> : null}
      <AreaMap
        label={`${say(w.untilToday)} · ${unit}`}
        areas={year.areas.map(({ id, name, value, longitude, latitude }) => ({
          ...{ id, name: city(name), value: numberOf(value), text: cell(value), longitude, latitude },
          href: typeof value === 'number' ? links.recordsAddress(of(id)) : undefined,
        }))}
        onOpen={(area) => links.goRecords(of(area))}
      />
      {year.areas.length === 0 ? null : <p className="quiet">{say(w.onlyTold)}</p>}
    </section>
  );
}

/** The year's figure taken apart, where there is room for it: by month, by what changed, by area. */
export function YearPart(shown: { unit: string; links: RecordsLinks }) {
  const say = useSay();
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'year'],
    queryFn: ({ signal }) => api.year({ signal }),
  });
  if (!data)
    return error ? (
      <Failure error={error} kind="read" retry={() => void refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  if (data.year === null) return <p>{say(w.apart)}</p>;
  const parts = { found: data, year: data.year, ...shown };
  return (
    <div className="overview-year">
      <Trend {...parts} />
      <Changes {...parts} />
      <Areas {...parts} />
    </div>
  );
}
