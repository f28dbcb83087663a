import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Typography } from 'antd';
import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { isChinese } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { LineChart } from '../../../platform/ui/desk/chart.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { ClosureButton } from '../../../platform/ui/desk/setting-list.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Indicator, Series } from '../indicators.contract.ts';
import { IndicatorEditions } from './indicator-editions.tsx';
import { IndicatorRecords, type RecordLink } from './indicator-records.tsx';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';
import type { IndicatorSearch } from './indicators-search.ts';
import { monthName } from './month-name.ts';
import { monthAfter } from './month-search.ts';
import { NodeFields, useNode } from './node-fields.tsx';
import type { RecordWords } from './records-table.tsx';
import { useNames, useTold, whyNot, withUnit } from './told.tsx';

export interface IndicatorProps {
  readonly code: string;
  readonly search: IndicatorSearch;
  readonly words: RecordWords;
  readonly onSearch: (search: IndicatorSearch) => void;
  readonly back: (text: string) => ReactNode;
  readonly editLink: (text: string) => ReactNode;
  /** The way to the records of one of its numbers. */
  readonly partLink: (part: number, text: string, basis?: 'ledger' | 'on_spot') => ReactNode;
  readonly partBack: (text: string) => ReactNode;
  readonly recordLink: RecordLink;
}

const roleWords = { counted: w.counted, of: w.of, to: w.toRole, before: w.before, base: w.baseRole } as const;

function Parts({ series, partLink }: { series: Series; partLink: IndicatorProps['partLink'] }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const rows = series.parts.map((part, index) => ({ ...part, index }));
  if (rows.length === 0) return null;
  const period = ({ from, to, soFar }: (typeof rows)[number]) =>
    soFar
      ? say(w.upTo, { month: monthName(to, language) })
      : from === to
        ? monthName(from, language)
        : `${monthName(from, language)} – ${monthName(to, language)}`;
  return (
    <section>
      <h2 className="chart-head">{say(w.parts)}</h2>
      <DataTable
        name="indicator-parts"
        caption={say(w.parts)}
        rows={rows}
        rowKey={({ index }) => String(index)}
        empty={null}
        columns={[
          {
            ...{ key: 'formula', title: say(w.role), rowHead: true },
            cell: (part) => (
              <>
                {say(roleWords[part.role])}
                {part.base === null ? ` · ${say(part.formula)}` : null}
                {part.base === null ? null : (
                  <span className="quiet">
                    {' '}
                    {say(w.baseSource, {
                      ...part.base,
                      area: city(part.base.area),
                      source: city(part.base.source),
                    })}
                  </span>
                )}
              </>
            ),
          },
          {
            ...{ key: 'value', title: say(w.value), number: true },
            cell: ({ text, unit, kinds, index }) => (
              <>
                {text === null ? '—' : withUnit(text, say(unit))}
                {kinds === null ? null : (
                  <div className="quiet">
                    {partLink(index, say(w.fromLedger, { value: grouped(kinds.ledger) }), 'ledger')} +{' '}
                    {partLink(
                      index,
                      say(w.fromSpot, { value: grouped(kinds.onSpot), count: kinds.counts }),
                      'on_spot',
                    )}
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'when',
            title: say(w.when),
            className: 'tabular',
            cell: (part) => (part.base ? '' : period(part)),
          },
          {
            ...{ key: 'open', title: say(w.open) },
            cell: ({ opens, index }) => (opens ? partLink(index, say(w.open)) : ''),
          },
        ]}
      />
    </section>
  );
}

function Trend({ code, search, name }: { code: string; search: IndicatorSearch; name: string }) {
  const say = useSay();
  const told = useTold();
  const { from: _, to, ...node } = useNode(search);
  const query = { ...node, from: monthAfter(to, -11), to };
  const found = useQuery({
    queryKey: [...indicatorsKey, 'trend', code, query],
    queryFn: ({ signal }) => api.series({ params: { code }, query, signal }),
    placeholderData: keepPreviousData,
  });
  const months = found.data?.months ?? [];
  if (!months.some(({ value }) => value.number !== null)) return null;
  const least = Math.min(...months.map(({ value }) => value.number ?? 0));
  const unit = months.find(({ value }) => value.state === 'told')?.value.unit;
  const points = months.map(({ month, value }) => ({
    ...{ key: month, label: month.slice(2).replace('-', '.'), value: value.number },
    text: value.state === 'told' ? grouped(value.text ?? '') : told(value),
  }));
  return (
    <section>
      <h2 className="chart-head">{say(w.trend)}</h2>
      {least < 0 ? (
        // A line from zero cannot show what lies below it.
        <DataTable
          name="indicator-months"
          caption={name}
          rows={points}
          rowKey={({ key }) => key}
          empty={null}
          columns={[
            { key: 'month', title: say(w.month), cell: ({ label }) => label, rowHead: true },
            { key: 'value', title: unit ? say(unit) : '', cell: ({ text }) => text, number: true },
          ]}
        />
      ) : (
        <LineChart title={name} unit={unit ? say(unit) : ''} of={say(w.month)} points={points} />
      )}
    </section>
  );
}

/** Says that this is the ledger of an instant that is over, and leads to the present one. */
function Past({ search, onSearch }: Pick<IndicatorProps, 'search' | 'onSearch'>) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { asOf, ...present } = search;
  if (asOf === undefined) return null;
  return (
    <p className="notice">
      {say(w.past, { time: instantText(new Date(asOf), zone, language) })}{' '}
      <Button type="link" className="flush no-print" onClick={() => onSearch(present)}>
        {say(w.present)}
      </Button>
    </p>
  );
}

function About({ one }: { one: Indicator }) {
  const say = useSay();
  const { language } = useLanguage();
  const note = isChinese(language) || one.noteEn === '' ? one.note : one.noteEn;
  return (
    <section>
      <h2 className="chart-head">{say(w.formula)}</h2>
      <p>{say(one.formula)}</p>
      {note === '' ? null : (
        <p className="quiet">{isChinese(language) ? <CityText>{note}</CityText> : note}</p>
      )}
      <p className="quiet tabular">
        {say(w.owner)} <CityText>{one.organisation ?? say(w.office)}</CityText> ·{' '}
        {say(w.since, { day: dayText(one.effectiveFrom, language, '0000-01-01') })} ·{' '}
        {say(w.version, { version: one.version })}
      </p>
      <details className="no-print">
        <summary>{say(w.asText)}</summary>
        <Typography.Text code copyable>
          {one.text}
        </Typography.Text>
      </details>
    </section>
  );
}

function Closure({ one }: { one: Indicator }) {
  const queries = useQueryClient();
  const { code, version, name, state } = one;
  return (
    <ClosureButton
      record={{ id: code, version, name, closed: state !== 'live' }}
      onSend={(closed) =>
        api.setState({ params: { code }, body: { version, state: closed ? 'retired' : 'live' } })
      }
      onDone={() => void queries.invalidateQueries({ queryKey: indicatorsKey })}
    />
  );
}

/** One indicator: its value, how it is computed, its months, what it is made of, its versions. */
export function IndicatorScreen(props: IndicatorProps) {
  const say = useSay();
  const told = useTold();
  const names = useNames();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const { code, search } = props;
  const node = useNode(search);
  const one = useQuery({
    queryKey: [...indicatorsKey, 'one', code],
    queryFn: ({ signal }) => api.one({ params: { code }, signal }),
  });
  const series = useQuery({
    queryKey: [...indicatorsKey, 'series', code, node],
    queryFn: ({ signal }) => api.series({ params: { code }, query: node, signal }),
    placeholderData: keepPreviousData,
  });
  const restoring = useMutation({
    mutationFn: (edition: number) =>
      api.restore({ params: { code }, body: { version: one.data?.version ?? 1, edition } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: indicatorsKey }),
  });
  if (!one.data) {
    return (
      <PageFrame title={say(w.indicator)}>
        {one.error ? (
          <Failure error={one.error} kind="read" retry={() => void one.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const name = names(one.data);
  if (search.part !== undefined) {
    return (
      <PageFrame title={say(w.records, { name })}>
        <p className="no-print">{props.partBack(say(w.recordsBack))}</p>
        <Past search={search} onSearch={props.onSearch} />
        <IndicatorRecords {...props} part={search.part} node={node} />
      </PageFrame>
    );
  }
  const value = series.data?.value;
  const why = value ? whyNot[value.state] : undefined;
  return (
    <PageFrame
      title={name}
      aside={
        one.data.mayEdit ? (
          <>
            {one.data.state === 'live' ? props.editLink(say(w.edit)) : null}
            <Closure one={one.data} />
          </>
        ) : null
      }
    >
      <p className="no-print">{props.back(say(w.back))}</p>
      <NodeFields search={search} onSearch={props.onSearch} />
      <Past search={search} onSearch={props.onSearch} />
      <Failure error={series.error} kind="read" retry={() => void series.refetch()} />
      {value ? (
        <p className="indicator-value tabular">
          <strong>{told(value)}</strong>
          <span className="quiet">
            {value.n === null ? '' : ` ${say(w.madeOf, { count: grouped(String(value.n)) })} · `}
            {say(w.asOf, { time: instantText(new Date(series.data?.asOf ?? ''), zone, language) })}
          </span>
        </p>
      ) : series.error ? null : (
        <Skeleton lines={2} />
      )}
      {why ? <p className="quiet">{say(why)}</p> : null}
      <About one={one.data} />
      {series.data ? <Parts series={series.data} partLink={props.partLink} /> : null}
      <Trend code={code} search={search} name={name} />
      <IndicatorEditions
        one={one.data}
        restore={
          one.data.mayEdit && one.data.state === 'live' ? (edition) => restoring.mutate(edition) : null
        }
        error={restoring.error}
      />
    </PageFrame>
  );
}
